"""A field with its name above and its hint or error below."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.choice_boxes import CheckBox, RadioButton
from it_audit_gui.gui.widgets.inputs import ComboBox, LineEdit
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.numbers import DecimalField, NumberField
from it_audit_gui.gui.widgets.shapes import ShapeLabel
from it_audit_gui.gui.widgets.text_area import TextArea

__all__ = [
    "CheckBox",
    "ComboBox",
    "DecimalField",
    "LabelledField",
    "LineEdit",
    "NumberField",
    "RadioButton",
    "TextArea",
]


@runtime_checkable
class _ShowsError(Protocol):
    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""


class LabelledField(QWidget):
    """Label, field, and one line below: the hint, or the error with its fix."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        note: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint_text = hint
        title = Label(role=Role.SMALL)
        parts = [Part(label, strong=True)]
        if note:
            parts.append(Part(f" {note}", token=Token.MUTED))
        title.set_parts(*parts)
        title.setBuddy(field)
        field.setAccessibleName(label)
        self._sign = ShapeLabel(Band.WEAK, size=14)
        self._below = Label(role=Role.LABEL, token=Token.MUTED)
        self._lay_out(title)
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say what to fix; empty takes the error away and brings the hint back."""
        if isinstance(self.field, _ShowsError):
            self.field.set_error(bool(text))
        shown = text or self._hint_text
        weight = bool(text)
        token = Token.ALARM if text else None
        self._below.set_parts(Part(shown, strong=weight, token=token))
        self._below.setVisible(bool(shown))
        self._sign.setVisible(bool(text))
        self.field.setAccessibleDescription(shown)
        if text:
            announce(self.field, text)

    def _lay_out(self, title: Label) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        column.addWidget(title)
        column.addWidget(self.field)
        below = QHBoxLayout()
        below.setSpacing(theme.px(6))
        below.addWidget(self._sign)
        below.addWidget(self._below, 1)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
