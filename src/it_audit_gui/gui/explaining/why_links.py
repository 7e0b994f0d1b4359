"""Figures whose origin can be asked, as links beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.explaining.figure_names import FigureName
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink


class WhyLinks(QWidget):
    """For figures that are painted or stand inside a sentence; ``explained`` with one of them."""

    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(gap=Space.XXS, headed=True, parent=self)
        self._flow.addWidget(
            Label(self.tr("How worked out:"), role=Role.SMALL, token=Token.MUTED, wrap=False)
        )
        self._shown: tuple[tuple[FigureName, str], ...] = ()
        self.links: dict[FigureName, WrappingLink] = {}
        self.hide()

    def show_figures(self, figures: Sequence[tuple[FigureName, str]]) -> None:
        """Show a link for each figure with its name; none hides them all."""
        if tuple(figures) == self._shown:
            return
        self._shown = tuple(figures)
        for link in self.links.values():
            self._flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = {figure: self._link(figure, name) for figure, name in figures}
        self.setVisible(bool(figures))

    def _link(self, figure: FigureName, name: str) -> WrappingLink:
        link = WrappingLink(name, dense=True)
        link.setAccessibleDescription(self.tr("Where does this come from?"))
        link.clicked.connect(lambda: self.explained.emit(figure))
        self._flow.addWidget(link)
        return link
