"""What a don't know does: the score now, and the step that follows."""

from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.labels import Part


class DontKnowEffect(Banner):
    """A box under the replies while the answer is a don't know."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(BannerKind.WARNING, "", icon="circle-help", parent=parent)

    def show_effect(self, view: View, question: QuestionId) -> None:
        """Say it for a question; spoken the moment it appears."""
        bank = view.questionnaire
        self.set_texts(bank.common.dont_know_hint, "")
        self.set_parts(
            Part(self.tr("It counts as the lowest answer"), strong=True),
            Part(" "),
            Part(self._until_known(view, question)),
            Part("\n"),
            Part(self.tr("In your plan:"), strong=True),
            Part(" "),
            Part(bank.by_id[question].find_out.text),
        )
        appears = self.isHidden()
        self.show()
        if appears and self.isVisible():
            announce(self, self.accessibleName())

    def _until_known(self, view: View, question: QuestionId) -> str:
        section = view.questionnaire.by_id[question].section
        caps = view.evaluation.sections[section].score.caps
        limit = next((cap.limit for cap in caps if cap.question == question), None)
        if limit is None:
            return self.tr("until you know it.")
        name = view.questionnaire.section(section).name
        words = self.tr("until you know it: %1 can then be no higher than %2.")
        return fill(words, name, formats.points(limit))
