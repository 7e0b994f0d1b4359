"""Content in the middle of a page that scrolls when it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets import scroll_bar
from it_audit_gui.gui.widgets.into_view import bring_into_view
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar


def in_the_middle(content: QWidget, *, widest: float) -> QScrollArea:
    """An area that scrolls, with the content at most ``widest`` design px wide."""
    content.setMaximumWidth(theme.px(widest))
    middle = QWidget()
    row = QHBoxLayout(middle)
    margin = theme.px(Space.XXL)
    # The bar stands in the margin, so that the content stays above the footer's.
    row.setContentsMargins(margin, 0, margin - theme.px(scroll_bar.WIDTH), 0)
    row.addWidget(content)
    area = _Area()
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(middle)
    return area


class _Area(QScrollArea):
    """Shows what has the keyboard from the start, also where the window is low."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBar(CalmScrollBar())
        # Only then has what is inside its place.
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self) -> None:
        focus = self.window().focusWidget()
        if self.verticalScrollBar().value() == 0 and focus is not None:
            bring_into_view(self, focus, theme.px(Space.M))
