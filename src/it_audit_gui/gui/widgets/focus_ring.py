"""The ring around the part that has the keyboard: an overlay, so that layouts need no room for it.

It shows after Tab, Shift+Tab, shortcuts and arrow keys, never after a click.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFocusFrame, QWidget
from shiboken6 import isValid

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Stroke, Token

KEYBOARD_REASONS: frozenset[Qt.FocusReason] = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_RETURN_REASONS = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)
_GAP = 2
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest})


def track(widget: QWidget, *, radius: float = 6, frame: QWidget | None = None) -> None:
    """Ring a widget, or its frame, while the keyboard is on it; radius in design px."""
    _Tracker(widget, frame or widget, radius)


class _Tracker(QObject):
    """Watches one widget and owns its ring while it is shown."""

    def __init__(self, source: QWidget, target: QWidget, radius: float) -> None:
        super().__init__(source)
        self._source, self._target, self._radius = source, target, radius
        self._ring: _Ring | None = None
        self._was_shown = False
        source.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._source and isinstance(event, QFocusEvent):
            self._on_focus(event)
        elif self._ring is not None and kind in _MOVES:
            self._place()
        elif kind in {QEvent.Type.Hide, QEvent.Type.MouseButtonPress} and self._ring:
            self._remove()
        return False

    def _on_focus(self, event: QFocusEvent) -> None:
        returning = event.reason() in _RETURN_REASONS
        if event.type() == QEvent.Type.FocusOut:
            self._was_shown = returning and self._ring is not None
            self._remove()
        elif event.reason() in KEYBOARD_REASONS or (returning and self._was_shown):
            self._show()

    def _show(self) -> None:
        self._remove()
        self._ring = _Ring(_host(self._target), self._radius)
        for watched in self._ancestors():
            watched.installEventFilter(self)
        self._place()
        self._ring.show()
        self._ring.raise_()

    def _remove(self) -> None:
        if self._ring is None:
            return
        for watched in self._ancestors():
            watched.removeEventFilter(self)
        if isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _ancestors(self) -> list[QWidget]:
        result = [] if self._target is self._source else [self._target]
        host = _host(self._target)
        widget = self._target.parentWidget()
        while widget is not None and widget is not host:
            result.append(widget)
            widget = widget.parentWidget()
        return result

    def _place(self) -> None:
        host = _host(self._target)
        if self._ring is None or host is not self._ring.parentWidget():
            self._remove()
            return
        margin = theme.px(_GAP + Stroke.FOCUS)
        origin = self._target.mapTo(host, QPoint(0, 0))
        size = self._target.size()
        self._ring.setGeometry(
            origin.x() - margin,
            origin.y() - margin,
            size.width() + 2 * margin,
            size.height() + 2 * margin,
        )


class _Ring(QFocusFrame):
    """A QFocusFrame only because Qt keeps that class out of what screen readers see."""

    def __init__(self, host: QWidget, radius: float) -> None:
        super().__init__(host)
        self._radius = radius

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._radius, self)


def paint_ring(painter: QPainter, outer: QRectF, radius: float, widget: QWidget) -> None:
    """Draw the ring inside a rectangle, for a part with the given radius in design px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = theme.px(Stroke.FOCUS)
    painter.setPen(QPen(theme.of(widget).color(Token.TEXT), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    corner = theme.px(radius + _GAP) + half
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), corner, corner)


def _host(target: QWidget) -> QWidget:
    """The outermost ancestor that scrolls along with the target."""
    host = target.parentWidget() or target
    while not host.isWindow():
        parent = host.parentWidget()
        if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            break
        host = parent
    return host
