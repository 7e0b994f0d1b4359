"""Says why a document could not be made, saved or printed, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.wording import Explanation


class Failure(Banner):
    """``retried`` and ``moved`` are offered where trying again can help."""

    retried = Signal()
    moved = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.ERROR, "", dismissable=True, parent=parent)
        self.elsewhere = self.add_action(self.tr("Save elsewhere…"))
        self.again = self.add_action(self.tr("Try again"), primary=True)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.again.clicked.connect(self._on_again)
        self.hide()

    def show_not_saved(self, words: Explanation) -> None:
        """A file could not be written."""
        self._say(words, file=True)

    def show_not_made(self, words: Explanation) -> None:
        """There is no document at all."""
        self._say(words, file=False)

    def show_not_printed(self) -> None:
        """The printer did not take the pages."""
        words = Explanation(
            what=self.tr("The printer did not take the pages."),
            safe=self.tr("Your audit is as it was."),
            do=self.tr("Look whether the printer is on and connected, then print again."),
        )
        self._say(words, file=False)

    def _say(self, words: Explanation, *, file: bool) -> None:
        self.set_texts(words.what, f"{words.safe} {words.do}")
        self.elsewhere.setVisible(file)
        self.again.setVisible(file)
        self.show()
        self.announce()

    def _on_elsewhere(self) -> None:
        self.hide()
        self.moved.emit()

    def _on_again(self) -> None:
        self.hide()
        self.retried.emit()
