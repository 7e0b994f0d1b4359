"""The pages of what is ordered, drawn in the audit's thread as they come into view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPageSize, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.report import press
from it_audit_gui.gui.report.no_pages import NoPages
from it_audit_gui.gui.report.order import Order
from it_audit_gui.gui.report.page_strip import PageStrip
from it_audit_gui.gui.report.page_view import PageView
from it_audit_gui.gui.report.press import Picture, SetPages
from it_audit_gui.gui.report.view_bar import ViewBar
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.card import Panel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.report.options import Paper

# Several ticks in a row make one set of pages; a longer wait is told.
_PAUSE_MS, _PATIENCE_MS = 150, 1000
_POINTS = 72 / 25.4  # in a millimetre
_ROOM_FOR_STRIP = 480
PAPERS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
Asker = Callable[[QObject], Inquiry]


class Preview(Panel):
    """``was_set`` with the pages that are shown now, ``refused`` with why there are none."""

    was_set = Signal(object)  # SetPages
    refused = Signal(object)  # AuditError

    def __init__(self, asker: Asker, *, parent: QWidget | None = None) -> None:
        super().__init__(Token.TRACK, parent=parent)
        self.view = PageView()
        self.bar = ViewBar(self.view)
        self.strip = PageStrip()
        self.none = NoPages()
        self.busy = Label(role=Role.SMALL, token=Token.MUTED, wrap=False)
        self._order: Order | None = None
        self._shown: SetPages | None = None
        self._setting, self._drawing = asker(self), asker(self)
        self._awaited: tuple[int, float] | None = None
        self._picking = False
        self._pause = _single_shot(self, _PAUSE_MS, self._set)
        self.patience = _single_shot(self, _PATIENCE_MS, self._tell_wait)
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> SetPages | None:
        """The pages on show, once those of the order are; ``None`` while they are being set."""
        return self._shown if self._shown and self._shown.order == self._order else None

    def show_order(self, order: Order, *, anew: bool = False) -> None:
        """Show what is ordered; the pages before it stay until these are there."""
        if order == self._order and not anew:
            return
        at_once = self._order is None or anew
        self._order = order
        self._shown = None
        self._stack.setCurrentWidget(self._pages if order.has_pages else self.none)
        self.none.show_document(order.document)
        self._forget()
        if order.has_pages:
            self.patience.start()
            self._pause.start(0 if at_once else _PAUSE_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow room to the page in view."""
        super().resizeEvent(event)
        self.strip.setVisible(self.width() >= theme.px(_ROOM_FOR_STRIP))

    def _set(self) -> None:
        if self._order is not None:
            self._setting.ask(press.setting(self._order))

    def _forget(self) -> None:
        self._setting.forget()
        self._drawing.forget()
        self._awaited = None
        self._pause.stop()
        self.patience.stop()
        self.busy.setText("")

    @Slot(object)
    def _on_set(self, made: SetPages) -> None:
        self._shown = made
        # In points Qt rounds the size of a sheet.
        size = QPageSize(PAPERS[made.order.options.paper]).size(QPageSize.Unit.Millimeter)
        points = (size.width() * _POINTS, size.height() * _POINTS)
        self.view.show_pages(made.count, points)
        self.bar.show_pages(made.heads)
        self.strip.show_pages([self.bar.told(number) for number in range(made.count)], points)
        self.strip.show_here(self.view.number)
        self.was_set.emit(made)
        self._draw_next()

    @Slot(object)
    def _on_drawn(self, picture: Picture) -> None:
        self._awaited = None
        if picture.small:
            self.strip.take(picture.number, picture.image)
        else:
            self.view.take(picture.number, picture.dots, picture.image)
        self.patience.stop()
        self.busy.setText("")
        self._draw_next()

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        self._forget()
        self.refused.emit(error)

    def _draw_next(self) -> None:
        if self._shown is None:
            return
        number, dots = self.view.wanted(), self.view.dots
        small = number is None
        if small:
            number, dots = self.strip.wanted(), self.strip.dots
        wanted = None if number is None else (number, dots)
        if wanted != self._awaited:
            self._awaited = wanted
            self._drawing.forget()
            if number is not None:
                self._drawing.ask(press.drawing(self._shown, number, dots, small=small))

    def _on_picked(self, number: int) -> None:
        """What was picked stays marked, even where the end of the pages keeps it from the top."""
        self._picking = True
        self.view.go_to(number)
        self._picking = False

    def _on_moved(self) -> None:
        if not self._picking:
            self.strip.show_here(self.view.number)

    def _tell_wait(self) -> None:
        self.busy.setText(self.tr("The pages are being set…"))
        announce(self, self.busy.text())

    def _connect(self) -> None:
        self.view.wanting.connect(self._draw_next)
        self.view.moved.connect(self._on_moved)
        self.strip.wanting.connect(self._draw_next)
        self.strip.picked.connect(self._on_picked)
        self._setting.answered.connect(self._on_set)
        self._drawing.answered.connect(self._on_drawn)
        for inquiry in (self._setting, self._drawing):
            inquiry.refused.connect(self._on_refused)

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Pages of the document"))
        self._pages = QWidget()
        column = QVBoxLayout(self._pages)
        column.setContentsMargins(0, 0, 0, theme.px(Space.XS))
        column.setSpacing(theme.px(Space.XXS))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.view, 1)
        column.addLayout(row, 1)
        column.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self.none)


def _single_shot(parent: QObject, pause: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(then)
    return timer
