"""Plain text set in lines of a given height: the one text setter of the painted widgets."""

import atexit
import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.records import dataclass

_UNLIMITED = 100_000.0
# Layouts ask for the same text at the same few widths again and again, and so does each paint.
_KEPT = 1024
_SHORT = re.compile(r"\b(\w{1,2})-(?=\w{1,2}\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of the text with a look of its own; positions in UTF-16 units."""

    start: int
    length: int
    weight: QFont.Weight | None = None
    color: QColor | None = None
    role: Role | None = None


class TextBlock:
    """A text laid out at one width, in device-independent px; newlines break lines."""

    def __init__(
        self,
        text: str,
        role: Role,
        *,
        width: float = _UNLIMITED,
        weight: QFont.Weight | None = None,
        runs: Sequence[Run] = (),
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._line = theme.line_height(role)
        looks = tuple(_Look.of(run) for run in runs)
        self._layout = _set(text, role, width, weight, looks, tabular, align, theme.text_state())

    @property
    def height(self) -> int:
        """Height of all lines; an empty text is one line high."""
        return self._line * max(1, self._layout.lineCount())

    @property
    def width(self) -> float:
        """Width of the longest line as set."""
        lines = range(self._layout.lineCount())
        return max((self._layout.lineAt(i).naturalTextWidth() for i in lines), default=0.0)

    @property
    def line_count(self) -> int:
        """Number of lines."""
        return self._layout.lineCount()

    def paint(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Draw with the top left corner at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class _Look:
    """A run that can be looked up: Qt's colours cannot."""

    start: int
    length: int
    weight: QFont.Weight | None
    color: int | None
    role: Role | None

    @classmethod
    def of(cls, run: Run) -> "_Look":
        color = None if run.color is None else run.color.rgba()
        return cls(run.start, run.length, run.weight, color, run.role)

    @property
    def format(self) -> QTextLayout.FormatRange:
        char_format = QTextCharFormat()
        if self.weight is not None:
            char_format.setFontWeight(self.weight)
        if self.role is not None:
            char_format.setFontPointSize(theme.font(self.role).pointSizeF())
        if self.color is not None:
            char_format.setForeground(QColor.fromRgba(self.color))
        result = QTextLayout.FormatRange()
        result.start, result.length = self.start, self.length
        result.format = char_format
        return result


@lru_cache(maxsize=_KEPT)
def _set(
    text: str,
    role: Role,
    width: float,
    weight: QFont.Weight | None,
    looks: tuple[_Look, ...],
    tabular: bool,
    align: Qt.AlignmentFlag,
    _state: int,
) -> QTextLayout:
    """A text in lines; nobody changes it any more."""
    if width < _UNLIMITED and align is Qt.AlignmentFlag.AlignLeft:
        whole = _set(text, role, _UNLIMITED, weight, looks, tabular, align, _state)
        if whole.lineCount() == 1 and whole.lineAt(0).naturalTextWidth() <= width:
            return whole  # looks the same at every width that it fits in
    shown = _kept_together(text).replace("\n", "\u2028")
    layout = QTextLayout(shown, theme.font(role, weight, tabular=tabular))
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(align, limited=width < _UNLIMITED))
    layout.setFormats([look.format for look in looks])
    high, top = theme.line_height(role), 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + (high - line.height()) / 2))
        top += high
        line = layout.createLine()
    layout.endLayout()
    return layout


# Set text holds on to Qt's fonts, which go with the application: Qt's own end comes after this.
atexit.register(_set.cache_clear)


def paint_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Draw one line of text in a rectangle, literally and vertically centred."""
    painter.setFont(font)
    painter.setPen(color)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), text)


def widest_word(text: str, role: Role, weight: QFont.Weight | None = None) -> int:
    """Least width at which no word of the text is broken, in device-independent px."""
    return _widest(text, role, weight, theme.text_state())


@lru_cache(maxsize=_KEPT)
def _widest(text: str, role: Role, weight: QFont.Weight | None, _state: int) -> int:
    layout = QTextLayout(_kept_together(text), theme.font(role, weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1)
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return round(layout.minimumWidth() + 0.5)


def _kept_together(text: str) -> str:
    """The text with hyphens at which no line ends inside short words, as in Wi-Fi and 3-2-1."""
    return _SHORT.sub("\\1\u2011", text) if "-" in text else text


def _option(align: Qt.AlignmentFlag, *, limited: bool) -> QTextOption:
    option = QTextOption()
    option.setAlignment(align if limited else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if limited
        else QTextOption.WrapMode.NoWrap
    )
    return option
