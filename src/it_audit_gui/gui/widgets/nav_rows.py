"""How the rows of the navigation are measured and painted."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Target, Token
from it_audit_gui.gui.widgets import icons
from it_audit_gui.gui.widgets.focus_ring import paint_ring
from it_audit_gui.gui.widgets.text_block import TextBlock
from it_audit_gui.records import dataclass

ROW_ROLE = Qt.ItemDataRole.UserRole
HERE_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH = 232
COLLAPSED_WIDTH = 60
_SIDE = 12
_TEXT_LEFT = 38
_ICON = 18
_TICK = 16
_TICK_GAP = 10
_HEADING_LEFT = 20
_BAR = 3
_COLLAPSED_HEADING = 17


@dataclass(frozen=True, slots=True)
class NavHeading:
    """Words above a group of rows."""

    text: str


@dataclass(frozen=True, slots=True)
class NavRow:
    """A place to go to; ``spoken`` is the whole row in words."""

    key: str
    icon: str
    text: str
    count: str = ""
    done: bool = False
    spoken: str = ""
    enabled: bool = True


class NavDelegate(QStyledItemDelegate):
    """Paints rows: icon, words, count, tick; the row of the page on a white ground."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.collapsed = False
        self.ring = False
        self.hovered = QModelIndex()

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Rows as high as a target, or as their words need."""
        item = index.data(ROW_ROLE)
        height = _height_of(item, collapsed=self.collapsed, _state=theme.text_state())
        return QSize(nav_width(collapsed=self.collapsed), height)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        item = index.data(ROW_ROLE)
        rect = QRectF(self._view.visualRect(index))
        if isinstance(item, NavHeading):
            self._paint_heading(painter, rect, item)
        else:
            self._paint_ground(painter, rect, index)
            self._paint_row(painter, rect, item, here=bool(index.data(HERE_ROLE)))
            if self.ring and self._view.hasFocus() and index == self._view.currentIndex():
                paint_ring(painter, _frame(rect), Space.XXS - Stroke.CHOSEN, self._view)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: NavHeading) -> None:
        colors = theme.of(self._view)
        if self.collapsed:
            line = QRectF(rect.x() + theme.px(_SIDE), rect.center().y(), 0, theme.px(1))
            line.setRight(rect.right() - theme.px(_SIDE))
            painter.fillRect(line, colors.color(Token.LINE))
            return
        left = theme.px(_HEADING_LEFT)
        words = TextBlock(
            heading.text,
            Role.LABEL,
            width=rect.width() - 2 * left,
            weight=QFont.Weight.DemiBold,
        )
        top = rect.bottom() - words.height - theme.px(Space.XXS) - theme.px(2)
        words.paint(painter, rect.x() + left, top, colors.color(Token.MUTED))

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = theme.of(self._view)
        frame, line = _frame(rect), theme.px(Stroke.BORDER)
        radius = theme.px(Radius.MEDIUM)
        if index.data(HERE_ROLE):
            painter.setPen(QPen(colors.color(Token.LINE), line))
            painter.setBrush(colors.color(Token.SURFACE))
            half = line / 2
            painter.drawRoundedRect(frame.adjusted(half, half, -half, -half), radius, radius)
            bar = QRectF(frame.x(), frame.y() + theme.px(8), theme.px(_BAR), 0)
            bar.setBottom(frame.bottom() - theme.px(8))
            painter.fillRect(bar, colors.color(Token.ACCENT))
        elif index == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color(Token.TRACK))
            painter.drawRoundedRect(frame, radius, radius)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: NavRow, *, here: bool) -> None:
        colors = theme.of(self._view)
        ink = colors.color(Token.TEXT if row.enabled else Token.MUTED)
        frame, side = _frame(rect), theme.px(_ICON)
        left = frame.center().x() - side / 2 if self.collapsed else frame.x() + theme.px(10)
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        icon_ink = Token.ACCENT if here else Token.MUTED
        icons.draw(painter, row.icon, spot, colors.color(icon_ink))
        if not self.collapsed:
            words, below = (
                _words(row, int(rect.width()), here=here),
                _below(row, int(rect.width())),
            )
            left, top = frame.x() + theme.px(_TEXT_LEFT), rect.center().y()
            top -= _together(words, below) / 2
            words.paint(painter, left, top, ink)
            if below is not None:
                below.paint(painter, left, top + words.height, colors.color(Token.MUTED))
            self._paint_end(painter, frame, row, "" if below else row.count, colors)

    def _paint_end(
        self, painter: QPainter, frame: QRectF, row: NavRow, text: str, colors: Theme
    ) -> None:
        right, middle = frame.right() - theme.px(Space.XS), frame.center().y()
        if row.done:
            side = theme.px(_TICK)
            spot = QRectF(right - side, middle - side / 2, side, side)
            icons.draw(painter, "check", spot, colors.color(Token.OK))
            right -= side + theme.px(_TICK_GAP)
        if text:
            count = TextBlock(text, Role.LABEL, tabular=True)
            top = middle - count.height / 2
            count.paint(painter, right - count.width, top, colors.color(Token.MUTED))


@lru_cache(maxsize=128)  # asked several times a row by every change of a layout
def _height_of(item: NavRow | NavHeading, *, collapsed: bool, _state: int) -> int:
    """Height of a row in device-independent px."""
    width = nav_width(collapsed=collapsed)
    if isinstance(item, NavHeading):
        return theme.px(_COLLAPSED_HEADING) if collapsed else _heading_height(item, width)
    height = theme.px(Target.BUTTON)
    if collapsed:
        return height
    words, below = _words(item, width, here=True), _below(item, width)
    return max(height, _together(words, below) + theme.px(Space.M))


def _heading_height(heading: NavHeading, width: int) -> int:
    room = width - theme.px(2 * _HEADING_LEFT)
    words = TextBlock(heading.text, Role.LABEL, width=room, weight=QFont.Weight.DemiBold)
    return words.height + theme.px(Target.BUTTON) - theme.line_height(Role.LABEL)


def _words(row: NavRow, width: int, *, here: bool) -> TextBlock:
    beside = "" if _below(row, width) else row.count
    weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
    return TextBlock(row.text, Role.BODY, width=_room(row, width, beside), weight=weight)


def _below(row: NavRow, width: int) -> TextBlock | None:
    """The count on a line of its own, where a word would break for it and a tick."""
    if not (row.done and row.count):
        return None
    words = [TextBlock(word, Role.BODY, weight=QFont.Weight.DemiBold) for word in row.text.split()]
    if max((word.width for word in words), default=0) <= _room(row, width, row.count):
        return None
    return TextBlock(row.count, Role.LABEL, tabular=True)


def _together(words: TextBlock, below: TextBlock | None) -> int:
    return words.height + (below.height if below else 0)


def _room(row: NavRow, width: int, count: str) -> int:
    """Width for the words of a row, beside its count and tick."""
    taken = theme.px(_TEXT_LEFT + 2 * _SIDE + Space.XS)
    if count:
        taken += int(TextBlock(count, Role.LABEL, tabular=True).width) + theme.px(Space.XS)
    if row.done:
        taken += theme.px(_TICK + _TICK_GAP)
    return width - taken


def nav_width(*, collapsed: bool) -> int:
    """Width of the whole list in device-independent px."""
    return theme.px(COLLAPSED_WIDTH if collapsed else WIDTH)


def _frame(rect: QRectF) -> QRectF:
    side = theme.px(_SIDE)
    return rect.adjusted(side, 0, -side, 0)
