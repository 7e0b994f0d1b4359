"""Which page is in view and how large, with the buttons to change that."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.report.page_view import PageView
from it_audit_gui.gui.report.zoom import Fit, Zoom
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label, Part


class ViewBar(QWidget):
    """Stands below a view of pages and steers it."""

    def __init__(self, view: PageView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._heads: Sequence[Sequence[str]] = ()
        self.back = IconButton("chevron-left", self.tr("Page before"))
        self.on = IconButton("chevron-right", self.tr("Next page"))
        self.smaller = IconButton("zoom-out", self.tr("Smaller"))
        self.larger = IconButton("zoom-in", self.tr("Larger"))
        self.fit = LinkButton("", quiet=True)
        self._here = Label(role=Role.BODY, wrap=False)
        self._lay_out()
        self._connect()
        self._show_fit()

    def show_pages(self, heads: Sequence[Sequence[str]]) -> None:
        """There are so many pages, with these heads on each."""
        self._heads = heads
        self._show_here()

    @property
    def place(self) -> str:
        """Which page is in view, in words."""
        return fill(self.tr("Page %1 of %2"), self._view.number + 1, len(self._heads))

    def told(self, number: int) -> str:
        """Which page it is, counted from 0, and what stands on it, for who cannot see it."""
        heads, count = "; ".join(self._heads[number]), len(self._heads)
        if not heads:
            return fill(self.tr("Page %1 of %2"), number + 1, count)
        return fill(self.tr("Page %1 of %2: %3"), number + 1, count, heads)

    def _show_here(self) -> None:
        words = self.tr("Page %1 of %2")
        before, _, rest = words.partition("%1")
        between = fill(rest.replace("%2", "%1"), len(self._heads))
        self._here.set_parts(
            Part(before), Part(str(self._view.number + 1), strong=True), Part(between)
        )
        self._view.setAccessibleDescription(self.told(self._view.number) if self._heads else "")
        self.back.setEnabled(self._view.number > 0)
        self.on.setEnabled(self._view.number < len(self._heads) - 1)

    def _show_fit(self) -> None:
        whole = self._view.fit is Fit.PAGE
        self.fit.setText(self.tr("Page width") if whole else self.tr("Whole page"))

    def _on_moved(self) -> None:
        if self._view.number >= len(self._heads):
            return  # what stands on these pages is told next
        self._show_here()
        announce(self._view, self.told(self._view.number))

    def _on_back(self) -> None:
        self._view.go_to(self._view.number - 1)

    def _on_on(self) -> None:
        self._view.go_to(self._view.number + 1)

    def _on_fit(self) -> None:
        whole = self._view.fit is Fit.PAGE
        self._view.set_zoom(Zoom(fit=Fit.WIDTH if whole else Fit.PAGE))

    def _connect(self) -> None:
        self._view.moved.connect(self._on_moved)
        self._view.zoomed.connect(self._show_fit)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.fit.clicked.connect(self._on_fit)
        self.smaller.clicked.connect(self._view.zoom_out)
        self.larger.clicked.connect(self._view.zoom_in)

    def _lay_out(self) -> None:
        row = FlowLayout(gap=Space.L, parent=self)
        side = theme.px(Space.L)
        row.setContentsMargins(side, 0, side, theme.px(Space.XS))
        row.addWidget(_together(self.back, self._here, self.on))
        row.addWidget(_together(self.smaller, self.fit, self.larger))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _together(*widgets: QWidget) -> QWidget:
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(Space.XXS))
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return host
