"""The one colour of a report, typed as a code and shown beside it."""

import re

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Space, Stroke, Token
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.inputs import field_height
from it_audit_gui.report.brand import DEFAULT_ACCENT
from it_audit_gui.report.colour import Colour, readable

_CODE = re.compile(r"#?[0-9a-fA-F]{6}")
_WIDE = 120


class AccentField(QWidget):
    """``changed`` with a colour that reads well, as ``#rrggbb``."""

    changed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = LineEdit()
        self.code.setMaximumWidth(theme.px(_WIDE))
        self._swatch = _Swatch()
        self._accent = DEFAULT_ACCENT
        row = _Row(self.code, self._swatch)
        self._hint = self.tr("A light colour is made darker, so that words stay readable.")
        self.field = LabelledField(self.tr("Colour"), row, hint=self._hint)
        row.setFocusProxy(self.code)
        self.code.setAccessibleName(self.tr("Colour"))
        self.code.setAccessibleDescription(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.code.editingFinished.connect(self.take_typed)

    def show_accent(self, accent: str) -> None:
        """Show a colour."""
        self._accent = accent
        self.code.setText(accent)
        self._swatch.show_color(accent)
        self._set_error("")

    def take_typed(self) -> None:
        """Take the code as it stands, or say what is wrong with it."""
        typed = self.code.text().strip() or DEFAULT_ACCENT
        if not _CODE.fullmatch(typed):
            self._set_error(self.tr("Write # and six characters, such as #0b5f62."))
            return
        accent = readable(Colour.of(f"#{typed.removeprefix('#')}")).code
        changed = accent != self._accent
        self.show_accent(accent)
        if changed:
            self.changed.emit(accent)

    def _set_error(self, text: str) -> None:
        self.code.set_error(bool(text))
        self.field.set_error(text)
        self.code.setAccessibleDescription(text or self._hint)


class _Row(QWidget):
    """The field and its swatch on one line."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)


class _Swatch(QWidget):
    """A patch of the colour; the code beside it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._color = QColor()

    def show_color(self, code: str) -> None:
        self._color = QColor(code)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(field_height(), field_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.px(Stroke.BORDER)
        painter.setPen(QPen(theme.of(self).color(Token.BORDER), line))
        painter.setBrush(self._color)
        rect = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(rect, theme.px(Radius.MEDIUM), theme.px(Radius.MEDIUM))
