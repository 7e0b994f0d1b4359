"""Why a question does not apply: a ready-made reason, or own words."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import QuestionTexts
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit, RadioButton
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part


class ReasonCard(QWidget):
    """``given`` with a reason that can be kept; nothing is kept without one.

    ``left`` when the user thinks better of it; ``grown`` when a field comes in below.
    """

    given = Signal(str)
    left = Signal()
    grown = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[RadioButton, ...] = ()
        self._reasons: tuple[str, ...] = ()
        self._kept = ""
        self.own = LineEdit()
        self.own.setMaxLength(500)
        self.keep_button = SecondaryButton(self.tr("Keep this reason"), small=True)
        self._own_field = LabelledField(self.tr("Your reason"), self.own)
        self._own_box = QWidget()
        self._radios = QVBoxLayout()
        self._effect = Label(role=Role.SMALL, token=Token.MUTED)
        self._when = Label(role=Role.SMALL, token=Token.MUTED)
        self._lay_out()
        self.own.editingFinished.connect(self.finish)
        self.own.returnPressed.connect(self._on_keep)
        self.keep_button.clicked.connect(self._on_keep)

    def show_question(self, texts: QuestionTexts) -> None:
        """Offer the reasons of a question."""
        while (item := self._radios.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._reasons = texts.reasons
        words = (*texts.reasons, self.tr("Another reason…"))
        self.choices = tuple(RadioButton(text) for text in words)
        for radio in self.choices:
            radio.toggled.connect(self._on_toggled)
            self._radios.addWidget(radio)
        self._when.setText(texts.not_applicable)

    def show_reason(self, reason: str, *, read_only: bool) -> None:
        """Show the reason that is kept; an empty one asks for a reason."""
        self._kept = reason
        last = len(self._reasons)
        if reason:
            at = self._reasons.index(reason) if reason in self._reasons else last
            self._check(at)
            if at == last and not self.own.hasFocus():
                self.own.setText(reason)
        else:
            self._check(-1 if self._reasons else last)
            self.own.clear()
        for radio in self.choices:
            radio.setEnabled(not read_only or radio.isChecked())
        self.own.setReadOnly(read_only)
        self.keep_button.setVisible(not read_only)
        self._say_effect(asking=not reason)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the first reason."""
        (self.choices[0] if self._reasons else self.own).setFocus(reason)

    @property
    def in_own_words(self) -> bool:
        """Whether another reason than the ready-made ones is chosen."""
        return any(radio.isChecked() for radio in self.choices[-1:])

    def choose_own_words(self) -> None:
        """Ask for another reason than the ready-made ones."""
        self._check(len(self._reasons))

    def finish(self) -> None:
        """Announce own words that were typed and not yet announced."""
        reason = " ".join(self.own.text().split())
        if self.in_own_words and reason and reason != self._kept and not self.own.isReadOnly():
            self._own_field.set_error("")
            self._kept = reason
            self.given.emit(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves without choosing; what is kept shows again."""
        asked = not self._kept or self.own.hasFocus()
        if event.key() == Qt.Key.Key_Escape and asked:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        # Nothing is chosen first, so that leaving the field keeps no half-written words.
        self._check(-1)
        if self._kept:
            self.show_reason(self._kept, read_only=self.own.isReadOnly())
        self.left.emit()

    def _check(self, at: int) -> None:
        for index, radio in enumerate(self.choices):
            with QSignalBlocker(radio):
                # Exclusive ones cannot all be off; but screen readers call others tick boxes.
                radio.setAutoExclusive(False)
                radio.setChecked(index == at)
        for radio in self.choices:
            radio.setAutoExclusive(True)
        self._own_box.setVisible(at == len(self.choices) - 1)
        self._own_field.set_error("")

    def _say_effect(self, *, asking: bool) -> None:
        effect = self.tr("The question then does not count. Your reason is in the report.")
        asked = self.tr("Nothing changes until you give a reason.")
        self._effect.setText(asked if asking else effect)

    def _on_toggled(self) -> None:
        # Not the click: a screen reader chooses without one.
        at = next(i for i, radio in enumerate(self.choices) if radio is self.sender())
        self._check(at)
        if at == len(self._reasons):
            self.own.setFocus(focus_reason(self))
            self.grown.emit()
        elif self._reasons[at] != self._kept:
            self.given.emit(self._reasons[at])

    def _on_keep(self) -> None:
        if not self.own.text().strip():
            self._own_field.set_error(self.tr("Write in a few words why this does not apply."))
            self.own.setFocus(focus_reason(self))
            self.grown.emit()

    def _lay_out(self) -> None:
        card = Card()
        title = Label(role=Role.BODY)
        title.set_parts(
            Part(self.tr("Why does this not apply to you?"), strong=True),
            Part(" "),
            Part(self.tr("(needed)"), token=Token.MUTED),
        )
        card.add(title)
        self._radios.setSpacing(0)
        card.body.addLayout(self._radios)
        own = QVBoxLayout(self._own_box)
        own.setContentsMargins(theme.px(30), 0, 0, 0)
        own.addWidget(self._own_field)
        own.addWidget(self.keep_button)
        card.add(self._own_box)
        card.add(self._effect)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(card)
        column.addWidget(_remark(self._when))


def _remark(words: Label) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(Space.XS))
    line.addWidget(IconLabel("lightbulb"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return box
