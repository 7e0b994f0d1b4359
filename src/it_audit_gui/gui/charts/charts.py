"""Charts as pictures or as tables: one choice for all of them, for as long as the program runs."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.widgets.buttons import LinkButton


class Charts(QObject):
    """Remembers the choice; ``switched`` when it changes."""

    switched = Signal()

    def __init__(self, *, as_tables: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._as_tables = as_tables

    @property
    def as_tables(self) -> bool:
        """Whether figures are shown in tables instead of charts."""
        return self._as_tables

    def switch(self) -> None:
        """Show the other one."""
        self._as_tables = not self._as_tables
        self.switched.emit()


class ChartButton(LinkButton):
    """Switches all charts, from beside one of them."""

    def __init__(self, charts: Charts, parent: QWidget | None = None) -> None:
        super().__init__("", small=True, parent=parent)
        self._charts = charts
        self.clicked.connect(charts.switch)
        charts.switched.connect(self._say)
        self._say()

    def _say(self) -> None:
        tables = self._charts.as_tables
        self.setText(self.tr("As a chart") if tables else self.tr("As a table"))
