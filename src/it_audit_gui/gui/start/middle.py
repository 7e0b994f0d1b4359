"""Content in the middle of a page that scrolls when it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets import scroll_bar
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
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setVerticalScrollBar(CalmScrollBar())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(middle)
    return area
