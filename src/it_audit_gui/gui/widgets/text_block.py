"""Plain text set in lines of a given height: the one text setter of the painted widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Role

_UNLIMITED = 100_000.0


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
        self._layout = QTextLayout(
            text.replace("\n", "\u2028"), theme.font(role, weight, tabular=tabular)
        )
        self._layout.setTextOption(_option(align, limited=width < _UNLIMITED))
        self._layout.setFormats([_format(run) for run in runs])
        self._set_lines(width)

    def _set_lines(self, width: float) -> None:
        self._layout.beginLayout()
        line = self._layout.createLine()
        top = 0.0
        while line.isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (self._line - line.height()) / 2))
            top += self._line
            line = self._layout.createLine()
        self._layout.endLayout()

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
    layout = QTextLayout(text, theme.font(role, weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1)
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return round(layout.minimumWidth() + 0.5)


def _option(align: Qt.AlignmentFlag, *, limited: bool) -> QTextOption:
    option = QTextOption()
    option.setAlignment(align if limited else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if limited
        else QTextOption.WrapMode.NoWrap
    )
    return option


def _format(run: Run) -> QTextLayout.FormatRange:
    char_format = QTextCharFormat()
    if run.weight is not None:
        char_format.setFontWeight(run.weight)
    if run.role is not None:
        char_format.setFontPointSize(theme.font(run.role).pointSizeF())
    if run.color is not None:
        char_format.setForeground(run.color)
    result = QTextLayout.FormatRange()
    result.start, result.length = run.start, run.length
    result.format = char_format
    return result
