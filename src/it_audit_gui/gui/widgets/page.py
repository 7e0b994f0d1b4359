"""The frame of every page: title, columns that go under each other when narrow, footer."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets import scroll_bar
from it_audit_gui.gui.widgets.banner_area import BannerArea
from it_audit_gui.gui.widgets.footer import Footer
from it_audit_gui.gui.widgets.into_view import bring_into_view
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar
from it_audit_gui.gui.widgets.turning import Turning

__all__ = ["Footer", "Page"]

_STACK_BELOW = 868
_TITLE_BESIDE = 420
_WIDEST = 1180
_SCROLL_BANNERS_BELOW = 520


class Page(QWidget):
    """Fill ``main``, ``side``, ``banners``, ``title_end`` and ``footer``; widths in design px."""

    def __init__(
        self,
        *,
        main_width: float | None = 680,
        side_width: float | None = None,
        gap: float = Space.L,
        footer: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._main_width, self._side_width = main_width, side_width
        self._gap = gap
        self._title = Label(role=Role.PAGE_TITLE)
        self._subtitle = Label(role=Role.BODY, token=Token.MUTED)
        self.title_end = QHBoxLayout()
        self.main, self.side = QVBoxLayout(), QVBoxLayout()
        self._banner_area = BannerArea()
        self.banners = self._banner_area.column
        self.scroll_area = QScrollArea()
        self.footer = Footer() if footer else None
        self._main_host, self._side_host = _column(self.main), _column(self.side)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._set_widths()
        if side_width is not None:
            self._side_host.installEventFilter(self)

    @property
    def stacked(self) -> bool:
        """Whether the side column lies under the main column."""
        if self._side_width is None:
            return False
        more = self._side() - theme.px(self._side_width)
        return self.width() < theme.px(_STACK_BELOW) + more

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show title and subtitle; what is empty takes no room."""
        self.set_title_parts(title, Part(subtitle))

    def set_title_parts(self, title: str, *subtitle: Part) -> None:
        """Show a title, and a subtitle of several runs."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._subtitle.set_parts(*subtitle)
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self._title_host.setVisible(bool(title))
        self.setAccessibleName(title)
        self._turn_head()

    def show_widget(self, widget: QWidget) -> None:
        """Scroll until a widget is in view."""
        bring_into_view(self.scroll_area, widget, theme.px(Space.L))

    def show_widget_soon(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has given it its place."""
        QTimer.singleShot(0, widget, lambda: self.show_widget(widget))

    def show_focus(self) -> None:
        """Scroll until what has the keyboard is in view, if that scrolls."""
        focus, content = QApplication.focusWidget(), self.scroll_area.widget()
        if focus is not None and content is not None and content.isAncestorOf(focus):
            self.show_widget(focus)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Scroll to what Tab reaches from outside the part that scrolls."""
        moved = super().focusNextPrevChild(next)
        self.show_focus()
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the columns when narrow; let banners scroll along when low."""
        super().resizeEvent(event)
        self._set_widths()
        self._turn_head()
        low = self.height() < theme.px(_SCROLL_BANNERS_BELOW)
        home = self._scrolled if low else self._outer
        if home.indexOf(self._banner_area) < 0:
            home.insertWidget(0, self._banner_area)
            self._banner_area.leave_room(scroll_bar.WIDTH if low else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words in the side column may need another width."""
        if watched is self._side_host and event.type() == QEvent.Type.LayoutRequest:
            self._set_widths()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._outer = outer
        outer.addWidget(self._banner_area)
        outer.addWidget(self.scroll_area, 1)
        if self.footer is not None:
            outer.addWidget(self.footer)
        self._fill_scroll_area()

    def _fill_scroll_area(self) -> None:
        content = QWidget()
        # It paints nothing itself: what stays where it was need not be painted when it grows.
        content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._scrolled = QVBoxLayout(content)
        self._scrolled.setContentsMargins(0, 0, 0, 0)
        self._scrolled.setSpacing(0)
        column = QVBoxLayout()
        side, top = theme.px(Space.XL), theme.px(Space.L)
        # The bar stands in the margin, so that nothing moves when it appears.
        column.setContentsMargins(side, top, side - theme.px(scroll_bar.WIDTH), top)
        column.setSpacing(theme.px(Space.M))
        self._scrolled.addLayout(column, 1)
        column.addLayout(self._title_row())
        self._columns.setSpacing(theme.px(self._gap))
        self._columns.addWidget(self._main_host, 1)
        if self._side_width is not None:
            self._columns.addWidget(self._side_host, 0)
        self._columns.addStretch(0)
        column.addLayout(self._columns, 1)
        self.scroll_area.setWidget(content)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setVerticalScrollBar(CalmScrollBar())
        self.scroll_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def _turn_head(self) -> None:
        self._head.turn(self.width() - 2 * theme.px(Space.XL))

    def _title_row(self) -> QHBoxLayout:
        self._title_host = QWidget()
        row = QVBoxLayout(self._title_host)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        # Where the title has too little room beside it, the end goes below.
        self._head = Turning(
            words, self.title_end, beside=_TITLE_BESIDE, gap=Space.XS, shares=(1, 0)
        )
        self._head.setAlignment(self.title_end, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._head)
        self._title_host.hide()
        # As wide as the columns below it, so that its end stands above theirs.
        limited = QHBoxLayout()
        limited.addWidget(self._title_host, 1)
        limited.addStretch(0)
        return limited

    def _set_widths(self) -> None:
        stacked = self.stacked
        main = theme.px(self._main_width or _WIDEST)
        self._main_host.setMaximumWidth(main)
        beside = 0 if self._side_width is None or stacked else self._side() + theme.px(self._gap)
        self._title_host.setMaximumWidth(main + beside)
        if self.footer is not None:
            self.footer.set_content_width(main + beside)
        if self._side_width is None:
            return
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        side = self._side()
        self._side_host.setMinimumWidth(0 if stacked else side)
        self._side_host.setMaximumWidth(main if stacked else side)

    def _side(self) -> int:
        """The width of the side column: as designed, or what its longest words need."""
        designed = theme.px(self._side_width) if self._side_width is not None else 0
        return max(designed, self.side.minimumSize().width())


class _ColumnLayout(QVBoxLayout):
    """Knows that a column is never wider than its limit: boxes ask for heights as if it were."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self._host.maximumWidth()))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(min(width, self._host.maximumWidth()))


def _column(layout: QVBoxLayout) -> QWidget:
    host = QWidget()
    host.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
    outer = _ColumnLayout(host)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    layout.setSpacing(theme.px(Space.S))
    outer.addLayout(layout)
    outer.addStretch(1)
    host.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return host
