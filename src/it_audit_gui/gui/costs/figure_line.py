"""The one line of a figure: its name, its field, where it comes from, the way to unfold it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space

_CHIP = 136


def beside(name: QWidget, field: QWidget, chip: QWidget, unfold: QWidget) -> QLayout:
    """All of it beside each other, with the same room for every chip."""
    room = QWidget()
    room.setMinimumWidth(theme.px(_CHIP))
    inner = QHBoxLayout(room)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(chip)
    inner.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(theme.px(Space.XS))
    row.addWidget(name, 1)
    for widget in (field, room, unfold):
        row.addWidget(widget)
    return row


def stacked(name: QWidget, field: QWidget, chip: QWidget, unfold: QWidget) -> QLayout:
    """The chip below the field: beside it the name would get one word a line.

    A chip that is not shown keeps its room, so that nothing moves away from under the pointer while
    one figure after the other is filled in.
    """
    policy = chip.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    chip.setSizePolicy(policy)
    # In line with the field, however much room the chip takes.
    words = QVBoxLayout()
    words.addWidget(name)
    words.addStretch(1)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(Space.XS))
    grid.setVerticalSpacing(theme.px(Space.XXS))
    grid.setColumnStretch(0, 1)
    grid.addLayout(words, 0, 0, 2, 1)
    grid.addWidget(field, 0, 1)
    grid.addWidget(unfold, 0, 2)
    grid.addWidget(chip, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
    return grid
