"""Marks a question to come back to, and says that it is marked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.chip import Chip, ChipLook
from it_audit_gui.gui.wizard.reply_rows import later_key


class LaterButton(QWidget):
    """``marked`` with whether the question is to be come back to."""

    marked = Signal(bool)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = False
        self._chip = Chip(self.tr("Come back later"), look=ChipLook.OUTLINE, icon="clock")
        self.button = LinkButton("", small=True, quiet=True)
        self.button.setToolTip(
            self.tr("The question is then on the list to check before the result.")
        )
        self.button.clicked.connect(self.toggle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(Space.XXS), 0, 0)
        line.setSpacing(theme.px(Space.XS))
        line.addWidget(self._chip)
        line.addWidget(self.button)
        line.addStretch(1)

    def show_mark(self, *, later: bool, read_only: bool) -> None:
        """Show whether the question is marked."""
        self._later = later
        self._chip.setVisible(later)
        mark, unmark = self.tr("Come back to this later (%1)"), self.tr("Take this mark away (%1)")
        self.button.setText(fill(unmark if later else mark, later_key()))
        self.button.set_icons("" if later else "clock")
        self.button.setVisible(not read_only)
        self.setVisible(later or not read_only)

    def toggle(self) -> None:
        """Mark the question, or take the mark away, where that is possible."""
        if not self.button.isHidden():
            self.marked.emit(not self._later)
