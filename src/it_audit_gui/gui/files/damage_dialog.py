"""The list of what is damaged in a file, with what is safe and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_HEIGHT = 240
# With large text, the words and buttons need the rest.
_OF_SCREEN = 0.4


class DamageDialog(FileDialog):
    """Announces ``decided`` when the user rather goes back to a safety copy."""

    decided = Signal()

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("What is damaged in this file"), self.tr("Restore a safety copy…"))
        self.cancel.setText(self.tr("Close"))
        self.say(self.tr("These entries are left out:"))
        listed = _listed(lines)
        listed.setAccessibleName(self.windowTitle())
        self.add(listed)
        self.say(
            self.tr("Everything else in the file is sound, and nothing was changed."),
            self.tr("Answer these again, or restore a safety copy from before the damage."),
        )

    def decide(self) -> bool:
        """Go to the safety copies."""
        self.decided.emit()
        return True


def _listed(lines: Sequence[str]) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(Space.XXS))
    for line in lines:
        column.addWidget(Label(f"• {line}"))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBar(CalmScrollBar())
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    of_screen = int(area.screen().availableSize().height() * _OF_SCREEN)
    wanted = inside.sizeHint().height() + theme.px(Space.S)
    focus_ring.track(area)
    area.setFixedHeight(min(theme.px(_HEIGHT), of_screen, wanted))
    return area
