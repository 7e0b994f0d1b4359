"""One field for one fact of the organisation, made from what the bank says about the fact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.context import ContextFact, FactKind
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, LineEdit, RadioButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.wording import explain

Value = str | int


class WrittenFact(QWidget):
    """A name or a number; ``settled`` on leaving the field with a value that can be kept."""

    settled = Signal(str, object)
    emptied = Signal(str)

    def __init__(self, fact: ContextFact, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self._language = language
        self._kept: Value | None = None
        self._error = ""
        self.field = LineEdit()
        if fact.kind is FactKind.NUMBER:
            self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._labelled = LabelledField(fact.label, self.field, hint=_below(fact))
        _only(self, self._labelled)
        self.field.editingFinished.connect(self.finish_writing)

    def show_value(self, value: Value | None) -> None:
        """Show what is kept, unless the user is still writing."""
        untouched = self.field.text() == _written(self._kept)
        news, self._kept = value != self._kept, value
        if (news and untouched) or (not self.field.hasFocus() and not self.error):
            self._show_kept()
        elif news and self.field.text() == _written(value):
            # What is settled goes back by undo of the audit, no longer by that of the field.
            self._show_kept()

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether the fact can only be read."""
        self.field.setReadOnly(read_only)

    @property
    def error(self) -> str:
        """What is wrong with what is written; empty when nothing is."""
        return self._error

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled in."""
        return not self.field.text().strip()

    def focus(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard here."""
        self.field.setFocus(reason)

    def finish_writing(self) -> None:
        """Settle what is written, or say what is wrong with it; nothing written is unknown."""
        written = self.field.text().strip()
        if not written and not self.fact.required:
            self._show_error("")
            if self._kept is not None and not self.field.isReadOnly():
                self.emptied.emit(self.fact.id)
            return
        try:
            value = self.fact.checked(self._meant(written))
        except AuditError as error:
            words = explain(error, self._language)
            self._show_error(" ".join(part for part in (words.what, words.do) if part))
            return
        self._show_error("")
        if value != self._kept:
            self.settled.emit(self.fact.id, value)

    def _meant(self, written: str) -> Value:
        is_number = self.fact.kind is FactKind.NUMBER and written.isascii() and written.isdecimal()
        return int(written) if is_number else written

    def _show_kept(self) -> None:
        self.field.setText(_written(self._kept))
        self.field.setCursorPosition(0)

    def _show_error(self, text: str) -> None:
        self._error = text
        self._labelled.set_error(text)


class ListedFact(QWidget):
    """A choice from a list; ``settled`` as soon as it is made, ``emptied`` when it is none."""

    settled = Signal(str, object)
    emptied = Signal(str)

    def __init__(self, fact: ContextFact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self.field = ComboBox()
        self.field.setPlaceholderText(self.tr("Choose…"))
        for option, name in fact.options.items():
            self.field.addItem(name, option)
        if not fact.required:
            self.field.addItem(self.tr("Leave empty"), None)
        self._kept: Value | None = None
        _only(self, LabelledField(fact.label, self.field, hint=_below(fact)))
        self.field.activated.connect(self._on_activated)

    def show_value(self, value: Value | None) -> None:
        """Show what is kept."""
        self._kept = value
        self.field.setCurrentIndex(-1 if value is None else self.field.findData(value))

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether the fact can only be read."""
        self.field.setEnabled(not read_only)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return self.field.currentIndex() < 0

    def focus(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard here."""
        self.field.setFocus(reason)

    def _on_activated(self, index: int) -> None:
        value = self.field.itemData(index)
        if value is None:
            self.field.setCurrentIndex(-1)
        if value == self._kept:
            return
        if value is None:
            self.emptied.emit(self.fact.id)
        else:
            self.settled.emit(self.fact.id, value)


class AskedFact(Card):
    """A question with its possible answers below each other; ``settled`` when one is chosen."""

    settled = Signal(str, object)
    emptied = Signal(str)

    def __init__(self, fact: ContextFact, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.fact = fact
        self.setAccessibleName(fact.label)
        self._group = QButtonGroup(self)
        self._kept: Value | None = None
        self._read_only = False
        self.buttons: dict[str, RadioButton] = {}
        self.add(Label(fact.label, role=Role.BODY, weight=theme.font(Role.CARD_TITLE).weight()))
        if fact.hint:
            self.add(Label(fact.hint, role=Role.SMALL, token=Token.MUTED))
        self._options = QVBoxLayout()
        self._options.setSpacing(theme.px(Space.XXS))
        self.body.addLayout(self._options)
        for option, name in fact.options.items():
            self._add_option(option, name)
        self.clear_button = LinkButton(self.tr("Clear this answer"), small=True)
        self.clear_button.setAccessibleDescription(fact.label)
        # Its place is kept free: what is below must not move away from under the pointer.
        room = self.clear_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(room)
        self.clear_button.hide()
        self.body.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.add(Label(fact.why, role=Role.SMALL, token=Token.MUTED))
        self._group.buttonToggled.connect(self._on_toggled)
        self.clear_button.clicked.connect(self._on_cleared)

    def show_value(self, value: Value | None) -> None:
        """Show what is kept."""
        self._kept = value
        # A group that allows one only keeps one; nothing chosen must be possible again.
        self._group.setExclusive(False)
        for option, button in self.buttons.items():
            button.setChecked(option == value)
        self._group.setExclusive(True)
        self._show_clear()

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether the fact can only be read."""
        self._read_only = read_only
        self._show_clear()
        for button in self.buttons.values():
            button.setEnabled(not read_only)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return self._group.checkedButton() is None

    def focus(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the first answer."""
        next(iter(self.buttons.values())).setFocus(reason)

    def _add_option(self, option: str, name: str) -> None:
        button = RadioButton(name)
        button.setProperty("option", option)
        self.buttons[option] = button
        self._group.addButton(button)
        self._options.addWidget(button)

    def _on_toggled(self, button: RadioButton, on: bool) -> None:
        # Not the click: a screen reader chooses without one.
        option = str(button.property("option"))
        if on and option != self._kept:
            self.settled.emit(self.fact.id, option)

    def _on_cleared(self) -> None:
        """The keyboard stays in this question."""
        next(iter(self.buttons.values())).setFocus(focus_reason(self))
        self.emptied.emit(self.fact.id)

    def _show_clear(self) -> None:
        possible = self._kept is not None and not self.fact.required and not self._read_only
        self.clear_button.setVisible(possible)


FactField = WrittenFact | ListedFact | AskedFact


def field_for(fact: ContextFact, language: str) -> FactField:
    """The field that fits a fact: what can be unknown is asked as a question."""
    if fact.kind is not FactKind.CHOICE:
        return WrittenFact(fact, language)
    return AskedFact(fact) if State.DONT_KNOW.value in fact.options else ListedFact(fact)


def _written(value: Value | None) -> str:
    return "" if value is None else str(value)


def _below(fact: ContextFact) -> str:
    """What to fill in, then why we ask."""
    return f"{fact.hint.rstrip('.')}. {fact.why}" if fact.hint else fact.why


def _only(widget: QWidget, child: QWidget) -> None:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(Space.XXS))
    layout.addWidget(child)
    layout.addStretch(1)
