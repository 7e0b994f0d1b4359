"""One field for one fact of the organisation, made from what the bank says about the fact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.context import ContextFact, FactKind
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, LineEdit, RadioButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.wording import explain

Value = str | int


class WrittenFact(QWidget):
    """A name or a number; ``settled`` on leaving the field with a value that can be kept."""

    settled = Signal(str, object)

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
        self._kept = value
        if not self.field.hasFocus() and not self.error:
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
        """Settle what is written, or say what is wrong with it; what is emptied comes back."""
        written = self.field.text().strip()
        if not written and not self.fact.required:
            self._show_error("")
            self._show_kept()
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
        self.field.setText("" if self._kept is None else str(self._kept))
        self.field.setCursorPosition(0)

    def _show_error(self, text: str) -> None:
        self._error = text
        self._labelled.set_error(text)


class ListedFact(QWidget):
    """A choice from a list; ``settled`` as soon as it is made."""

    settled = Signal(str, object)

    def __init__(self, fact: ContextFact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self.field = ComboBox()
        self.field.setPlaceholderText(self.tr("Choose…"))
        for option, name in fact.options.items():
            self.field.addItem(name, option)
        _only(self, LabelledField(fact.label, self.field, hint=_below(fact)))
        self.field.activated.connect(self._on_activated)

    def show_value(self, value: Value | None) -> None:
        """Show what is kept."""
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
        self.settled.emit(self.fact.id, self.field.itemData(index))


class AskedFact(Card):
    """A question with its possible answers below each other; ``settled`` when one is chosen."""

    settled = Signal(str, object)

    def __init__(self, fact: ContextFact, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.fact = fact
        self.setAccessibleName(fact.label)
        self._group = QButtonGroup(self)
        self._kept: Value | None = None
        self.buttons: dict[str, RadioButton] = {}
        self.add(Label(fact.label, role=Role.BODY, weight=theme.font(Role.CARD_TITLE).weight()))
        if fact.hint:
            self.add(Label(fact.hint, role=Role.SMALL, token=Token.MUTED))
        self._options = QVBoxLayout()
        self._options.setSpacing(theme.px(Space.XXS))
        self.body.addLayout(self._options)
        for option, name in fact.options.items():
            self._add_option(option, name)
        self.body.addStretch(1)
        self.add(Label(fact.why, role=Role.SMALL, token=Token.MUTED))
        self._group.buttonClicked.connect(self._on_clicked)

    def show_value(self, value: Value | None) -> None:
        """Show what is kept."""
        self._kept = value
        if value in self.buttons:
            self.buttons[str(value)].setChecked(True)

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether the fact can only be read."""
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

    def _on_clicked(self, button: RadioButton) -> None:
        option = str(button.property("option"))
        if option != self._kept:
            self.settled.emit(self.fact.id, option)


FactField = WrittenFact | ListedFact | AskedFact


def field_for(fact: ContextFact, language: str) -> FactField:
    """The field that fits a fact: what can be unknown is asked as a question."""
    if fact.kind is not FactKind.CHOICE:
        return WrittenFact(fact, language)
    return AskedFact(fact) if State.DONT_KNOW.value in fact.options else ListedFact(fact)


def _below(fact: ContextFact) -> str:
    """What to fill in, then why we ask."""
    return f"{fact.hint.rstrip('.')}. {fact.why}" if fact.hint else fact.why


def _only(widget: QWidget, child: QWidget) -> None:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(Space.XXS))
    layout.addWidget(child)
    layout.addStretch(1)
