"""Who said it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.domain.assessment import Source
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.widgets.fields import ComboBox
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label

# Of the longest name enough is shown to know it by.
_NAME = 240


class SourceField(QWidget):
    """``picked`` as soon as another source is chosen."""

    picked = Signal(object)  # Source

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = ComboBox()
        for source in Source:
            self.field.addItem(self._name(source), source)
        question = self.tr("Who says so?")
        title = Label(question, role=Role.SMALL, weight=QFont.Weight.DemiBold)
        title.setBuddy(self.field)
        self.field.setAccessibleName(question)
        flow = FlowLayout(gap=Space.S, parent=self)
        flow.addWidget(title)
        flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown = Source.OWNER
        self.field.activated.connect(self._on_activated)

    def show_source(self, source: Source, partner: str, *, read_only: bool) -> None:
        """Show who said it; the IT partner with the name, where that is known."""
        self._shown = source
        room = QFontMetrics(self.field.font())
        name = room.elidedText(partner, Qt.TextElideMode.ElideRight, theme.px(_NAME))
        known = fill(self.tr("IT partner: %1"), name)
        self.field.setItemText(
            self.field.findData(Source.IT_PARTNER),
            known if partner else self._name(Source.IT_PARTNER),
        )
        self.field.setCurrentIndex(self.field.findData(source))
        self.field.setEnabled(not read_only)

    def step(self) -> None:
        """Choose the next one in the list, after the last the first."""
        if self.field.isEnabled():
            index = (self.field.currentIndex() + 1) % self.field.count()
            self.field.setCurrentIndex(index)
            self._on_activated(index)

    def _name(self, source: Source) -> str:
        match source:
            case Source.OWNER:
                return self.tr("Business owner")
            case Source.IT_PARTNER:
                return self.tr("IT partner")
            case Source.ADVISER:
                return self.tr("Adviser")

    def _on_activated(self, index: int) -> None:
        source = Source(self.field.itemData(index))
        if source is not self._shown:
            self.picked.emit(source)
