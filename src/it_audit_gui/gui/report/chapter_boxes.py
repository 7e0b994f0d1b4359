"""Which chapters stand in the report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.report.names import chapter
from it_audit_gui.gui.widgets.fields import CheckBox
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.report.options import SECTIONS

_COMPARED = "comparison"


class ChapterBoxes(QWidget):
    """A tick for each chapter; what has nothing to say has no tick."""

    changed = Signal()

    def __init__(self, language: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {section: CheckBox(chapter(section, language)) for section in SECTIONS}
        title = Label(role=Role.SMALL)
        title.set_parts(Part(self.tr("What is in it, after the summary"), strong=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        for box in self.boxes.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            column.addWidget(box)

    @property
    def sections(self) -> frozenset[str]:
        """The chapters that are ticked."""
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    @property
    def left_out(self) -> frozenset[str]:
        """The chapters that are not ticked."""
        return frozenset(self.boxes) - self.sections

    def choose(self, sections: frozenset[str]) -> None:
        """Tick these chapters and no others."""
        blocked = self.blockSignals(True)
        for name, box in self.boxes.items():
            box.setChecked(name in sections)
        self.blockSignals(blocked)
        self.changed.emit()

    def show_comparison(self, *, possible: bool) -> None:
        """Whether there is an audit before this one to compare with."""
        self.boxes[_COMPARED].setVisible(possible)
