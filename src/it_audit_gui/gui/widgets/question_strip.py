"""The numbers of a section's questions: where you are, what is answered, what waits."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Target, Token
from it_audit_gui.gui.widgets import focus_ring, hatch
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_GAP = 6
_CORNER = 11
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class StripState(StrEnum):
    """What is known of one question."""

    OPEN = "open"
    ANSWERED = "answered"
    DONT_KNOW = "dont-know"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class StripItem:
    """One number: what is drawn and what is spoken; ``later`` for one to come back to."""

    state: StripState
    name: str
    label: str
    later: bool = False


class QuestionStrip(QWidget):
    """A row of numbers with one tab stop; arrows move inside, Space or Enter goes there.

    ``reached`` when the keyboard comes to one of them.
    """

    picked = Signal(int)
    reached = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[StripButton] = []
        self.setAccessibleName(name)
        self._layout = FlowLayout(gap=_GAP, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: Sequence[StripItem], here: int) -> None:
        """Show these numbers; ``here`` is the index of the question on the page, -1 for none."""
        self._fit(len(items))
        for index, (button, item) in enumerate(zip(self._buttons, items, strict=True)):
            button.show_item(item, here=index == here)
        self._set_tab_stop(max(0, here))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move inside the strip."""
        at = self._focused()
        key = Qt.Key(event.key())
        if at is None:
            event.ignore()
        elif key in _STEPS:
            self._focus(max(0, min(len(self._buttons) - 1, at + _STEPS[key])))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._focus(0 if key == Qt.Key.Key_Home else len(self._buttons) - 1)
        else:
            event.ignore()

    def _fit(self, count: int) -> None:
        while len(self._buttons) > count:
            button = self._buttons.pop()
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < count:
            button = StripButton(parent=self)
            button.clicked.connect(self._on_clicked)
            button.reached.connect(self.reached)
            self._buttons.append(button)
            self._layout.addWidget(button)

    def _on_clicked(self) -> None:
        sender = self.sender()
        index = next(i for i, button in enumerate(self._buttons) if button is sender)
        self.picked.emit(index)

    def _focused(self) -> int | None:
        return next((i for i, b in enumerate(self._buttons) if b.hasFocus()), None)

    def _focus(self, index: int) -> None:
        self._set_tab_stop(index)
        self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _set_tab_stop(self, index: int) -> None:
        for i, button in enumerate(self._buttons):
            stop = i == index
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)


class StripButton(QAbstractButton):
    """One number of the strip."""

    reached = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = StripItem(state=StripState.OPEN, name="", label="")
        self._here = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus_ring.track(self, radius=Radius.MEDIUM)

    def show_item(self, item: StripItem, *, here: bool) -> None:
        """Show another state."""
        self._item, self._here = item, here
        self.setText(item.label)
        self.setAccessibleName(item.name)
        self.setToolTip(item.name)
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell when the keyboard comes here, not the mouse."""
        super().focusInEvent(event)
        if event.reason() in focus_ring.KEYBOARD_REASONS:
            self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter go there; arrows are left to the strip."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """A square, wider for long numbers."""
        side = theme.px(Target.STRIP)
        words = QFontMetricsF(_font()).horizontalAdvance(self._drawn())
        return QSize(max(side, int(words) + theme.px(Space.S)), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square of the state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        pen, brush, ink = self._look(colors)
        painter.setPen(pen)
        painter.setBrush(brush)
        half = pen.widthF() / 2
        radius = theme.px(Radius.MEDIUM)
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        paint_line(painter, rect, self._drawn(), _font(), ink)
        if self._item.later:
            self._paint_corner(painter, colors)

    def _paint_corner(self, painter: QPainter, colors: Theme) -> None:
        """A turned-down corner, as in a book one comes back to."""
        side, right = theme.px(_CORNER), self.width() - theme.px(1)
        top = theme.px(1)
        corner = QPolygonF(
            [QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(Token.CAUTION))
        painter.drawPolygon(corner)

    def _drawn(self) -> str:
        if self._here:
            return self._item.label
        signs = {StripState.DONT_KNOW: "?", StripState.NOT_APPLICABLE: "–"}
        return signs.get(self._item.state, self._item.label)

    def _look(self, colors: Theme) -> tuple[QPen, QBrush, QColor]:
        line = theme.px(Stroke.BORDER)
        fill = colors.color(Token.WINDOW if self.underMouse() else Token.SURFACE)
        border = QPen(colors.color(Token.BORDER), line)
        muted, text = colors.color(Token.MUTED), colors.color(Token.TEXT)
        if self._here:
            edge = QPen(colors.color(Token.ACCENT), theme.px(Stroke.CHOSEN))
            return edge, QBrush(colors.color(Token.ACCENT_SOFT)), colors.color(Token.ACCENT)
        match self._item.state:
            case StripState.OPEN:
                return border, QBrush(fill), muted
            case StripState.ANSWERED:
                ground = Token.LINE if self.underMouse() else Token.TRACK
                return QPen(Qt.PenStyle.NoPen), QBrush(colors.color(ground)), text
            case StripState.DONT_KNOW:
                edge = QPen(colors.color(Token.HATCH), line)
                return edge, hatch.pale_brush(colors, self.devicePixelRatioF()), text
            case StripState.NOT_APPLICABLE:
                border.setDashPattern([3, 2])
                return border, QBrush(fill), muted


def _font() -> QFont:
    return theme.font(Role.LABEL, QFont.Weight.DemiBold, tabular=True)
