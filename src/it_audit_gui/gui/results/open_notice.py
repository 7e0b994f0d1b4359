"""Says that questions are open, so that the result is a range."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.widgets.banner import Banner, BannerKind


class OpenNotice(Banner):
    """A quiet box that leads to the review; hidden when nothing is open."""

    review_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.INFO, "", icon="circle-dashed", parent=parent)
        self.button = self.add_action(self.tr("Check what is open"))
        self.button.clicked.connect(self.review_asked)

    def show_view(self, view: View) -> None:
        """Say how many questions are open."""
        remaining = len(view.evaluation.open_questions)
        self.setVisible(remaining > 0)
        title = self.tr("%n question(s) are still open", "", remaining)
        self.set_texts(title, self.tr("The score is a range until they are answered."))
