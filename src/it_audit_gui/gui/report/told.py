"""What became of the last print or file, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.saved_label import SavedLabel

_LEAST, _PLEASANT = 200, 300


class Told(QWidget):
    """Words with links below; of one size whatever there is to say, so that nothing jumps."""

    def __init__(self, links: Sequence[LinkButton], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = SavedLabel(one_line=True)
        self.said.setMinimumHeight(theme.line_height(Role.SMALL))
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        deeds = QWidget()
        deeds.setMinimumHeight(max(link.sizeHint().height() for link in links))
        row = QHBoxLayout(deeds)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for layout in (row, self._both):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for link in links:
            row.addWidget(link)
        row.addStretch(1)
        self._both.addWidget(self.said, 1)
        self._both.addWidget(deeds)

    def spread(self, *, wide: bool) -> None:
        """Put the links beside the words where there is a ``wide`` line for them, else below."""
        towards = QBoxLayout.Direction
        self._both.setDirection(towards.LeftToRight if wide else towards.TopToBottom)

    def sizeHint(self) -> QSize:
        """Room for most names of files."""
        return QSize(theme.px(_PLEASANT), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the beginning and the end of a name."""
        return QSize(theme.px(_LEAST), super().minimumSizeHint().height())
