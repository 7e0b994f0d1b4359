"""A list of rows that can be filled again, laid out in one go however long it is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme


class Rows(QWidget):
    """Rows under each other, all in one ``host``; ``gap`` in design px."""

    def __init__(self, *, gap: float = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self.host: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of those before, which are thrown away."""
        if not rows and self.host is None:
            return
        old, self.host = self.host, QWidget()
        column = QVBoxLayout(self.host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(self._gap))
        # Filled before it is shown: rows added to a visible layout are laid out one by one.
        for row in rows:
            column.addWidget(row)
        if old is not None:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self._column.addWidget(self.host)
        self.host.show()
