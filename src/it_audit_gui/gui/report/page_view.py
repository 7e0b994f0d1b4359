"""Pages as they come from a printer, under each other, to scroll through."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space, Stroke, Token
from it_audit_gui.gui.report import zoom
from it_audit_gui.gui.report.drawn_pages import DrawnPages
from it_audit_gui.gui.report.page_layout import PageLayout
from it_audit_gui.gui.report.zoom import Fit, Zoom
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_POINTS = 72
_LEAST = 120
_LINE = 48
_ROUNDED = 3
_PAGE = "page"
_PAGES_ON = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_LINES_ON = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PageView(QAbstractScrollArea):
    """Shows pictures it is given; ``wanting`` when it may lack one, ``moved`` at another page."""

    wanting = Signal()
    moved = Signal()
    zoomed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = DrawnPages()
        self._count = 0
        self._page = (1.0, 1.0)
        self._zoom = Zoom()
        self._number = 0
        self._to_begin: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(CalmScrollBar())
        self.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumSize(theme.px(_LEAST), theme.px(_LEAST))
        focus_ring.track(self, radius=0)

    @property
    def number(self) -> int:
        """The page in view, counted from 0."""
        return self._number

    @property
    def fit(self) -> Fit:
        """What the size of pages follows."""
        return self._zoom.fit

    @property
    def dots(self) -> float:
        """Dots per inch at which a picture is sharp here."""
        return self._layout().width * self.devicePixelRatioF() / (self._page[0] / _POINTS)

    @property
    def left_at(self) -> Mapping[str, str]:
        """Which page is in view and how large, for a view that goes on with it."""
        number = self._number if self._to_begin is None else self._to_begin
        return {_PAGE: str(number), **self._zoom.written}

    def begin_at(self, left_at: Mapping[str, str]) -> None:
        """Show the next pages as large, from the same page."""
        number = left_at.get(_PAGE, "")
        self._to_begin = int(number) if number.isdecimal() else None
        self.set_zoom(zoom.read(left_at))

    def show_pages(self, count: int, page: tuple[float, float]) -> None:
        """Show so many pages of a size in points; old pictures stay until new ones come."""
        self._count, self._page = count, page
        self._drawn.begin(count)
        number, self._to_begin = self._to_begin, None
        self._settle(self._number if number is None else number)

    def take(self, number: int, dots: float, image: QImage) -> None:
        """Show the picture of a page."""
        self._drawn.take(number, dots, image)
        self.viewport().update()

    def wanted(self) -> int | None:
        """The page whose picture is wanted next: of those in view, then the one after."""
        seen = self._seen()
        self._drawn.keep_near(seen)
        after = range(seen.stop, min(seen.stop + 1, self._count))
        return self._drawn.wanted([self._number, *seen, *after], self.dots)

    def go_to(self, number: int) -> None:
        """Bring a page into view."""
        number = max(0, min(self._count - 1, number))
        layout = self._layout()
        lead = min(layout.margin, max(0, (self.viewport().height() - layout.height) // 2))
        self.verticalScrollBar().setValue(layout.top(number) - lead)

    def set_zoom(self, wanted: Zoom) -> None:
        """Show the pages larger or smaller; the page in view stays."""
        self._zoom = wanted
        self._settle(self._number)
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(zoom.larger(self._scale()))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(zoom.smaller(self._scale()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go to pages, Ctrl with plus, minus and nought change the size."""
        key = Qt.Key(event.key())
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.ZoomIn) or _is_ctrl(event, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif _is_ctrl(event, Qt.Key.Key_0):
            self.set_zoom(Zoom())
        elif key in _PAGES_ON:
            self.go_to(self._number + _PAGES_ON[key])
        elif key in _LINES_ON:
            bar.setValue(bar.value() + _LINES_ON[key] * theme.px(_LINE))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else self._count - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in view."""
        super().resizeEvent(event)
        self._settle(self._number)

    def event(self, event: QEvent) -> bool:
        """Follow another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.wanting.emit()
        return super().event(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Tell which page is in view now."""
        self._look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view on the ground of a desk."""
        colors = theme.of(self)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), colors.color(Token.TRACK))
        line = theme.px(Stroke.BORDER)
        for number in self._seen():
            rect = self._rect(number)
            painter.setPen(QPen(colors.color(Token.BORDER), line))
            painter.setBrush(theme.LIGHT.color(Token.SURFACE))  # paper, whatever the scheme
            painter.drawRect(QRectF(rect).adjusted(-line / 2, -line / 2, line / 2, line / 2))
            image = self._drawn.image(number)
            if image is not None:
                self._draw(painter, rect, image)

    def _draw(self, painter: QPainter, rect: QRect, image: QImage) -> None:
        """Dot for dot where a picture is made for its place, stretched until it is."""
        ratio = self.devicePixelRatioF()
        off = abs(image.width() - rect.width() * ratio) + abs(
            image.height() - rect.height() * ratio
        )
        if off > _ROUNDED:
            painter.drawImage(QRectF(rect), image)
            return
        image.setDevicePixelRatio(ratio)
        painter.drawImage(rect.topLeft(), image)

    def _room(self) -> tuple[int, int]:
        port = self.viewport()
        margins = 2 * theme.px(Space.L)
        return max(1, port.width() - margins), max(1, port.height() - margins)

    def _scale(self) -> float:
        return self._zoom.scale(self._page, self._room())

    def _layout(self) -> PageLayout:
        scale = self._scale()
        return PageLayout(
            count=self._count,
            width=max(1, round(zoom.on_screen(self._page[0]) * scale)),
            height=max(1, round(zoom.on_screen(self._page[1]) * scale)),
            margin=theme.px(Space.L),
            gap=theme.px(Space.M),
        )

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout().seen(top, top + self.viewport().height())

    def _rect(self, number: int) -> QRect:
        layout = self._layout()
        spare = max(0, self.viewport().width() - layout.width) // 2
        left = spare or layout.margin - self.horizontalScrollBar().value()
        top = layout.top(number) - self.verticalScrollBar().value()
        return QRect(left, top, layout.width, layout.height)

    def _settle(self, number: int) -> None:
        """Set the scroll bars for the layout of the moment, with a page in view."""
        layout, port = self._layout(), self.viewport()
        for bar, total, room in (
            (self.verticalScrollBar(), layout.total_height, port.height()),
            (self.horizontalScrollBar(), layout.total_width, port.width()),
        ):
            bar.setRange(0, max(0, total - room))
            bar.setPageStep(room)
            bar.setSingleStep(theme.px(_LINE))
        self.go_to(number)
        self._look()

    def _look(self) -> None:
        top = self.verticalScrollBar().value()
        number = self._layout().here(top, top + self.viewport().height())
        if number != self._number:
            self._number = number
            self.moved.emit()
        self.viewport().update()
        self.wanting.emit()


def _is_ctrl(event: QKeyEvent, key: Qt.Key) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == key and held == Qt.KeyboardModifier.ControlModifier
