"""The rows of the review: what is said of a question, and what the button does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.review.to_review import is_outdated, is_unknown
from it_audit_gui.gui.widgets.chip import Chip, ChipLook
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Part
from it_audit_gui.gui.widgets.question_entry import QuestionEntry

if TYPE_CHECKING:
    from it_audit_gui.domain.ids import SectionId


class Entries(QObject):
    """Makes rows in the words of the bank of one view."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sections: dict[SectionId, str] = {}
        self._unanswered = self._dont_know = ""

    def show_view(self, view: View) -> None:
        """Take the words of another view."""
        self._sections = {section.id: section.name for section in view.questionnaire.sections}
        common = view.questionnaire.common
        self._unanswered, self._dont_know = common.unanswered, common.dont_know

    def later(self, standing: Standing) -> QuestionEntry:
        """A question the user marked to come back to; it stands here alone, so says all."""
        sign = IconLabel("clock", size=20)
        return self._entry(standing, sign, self._said(standing), self.tr("Go back to it"))

    def unanswered(self, standing: Standing) -> QuestionEntry:
        """A question without an answer."""
        heavy = standing.question.quick_round
        about = (
            fill(self.tr("%1 · weighs heavily"), self._unanswered) if heavy else self._unanswered
        )
        sign = IconLabel("circle-dashed", size=20)
        return self._entry(standing, sign, about, self.tr("Answer"))

    def carried(self, standing: Standing) -> QuestionEntry:
        """An answer of an earlier time that is not confirmed."""
        sign = IconLabel("git-compare", size=20)
        return self._entry(standing, sign, self._last_time(standing), self.tr("Check"))

    def doubtful(self, standing: Standing) -> QuestionEntry:
        """An answer that a fact contradicts, or whose evidence proves it no longer."""
        sign = IconLabel("triangle-alert", size=20, token=Token.CAUTION)
        return self._entry(standing, sign, self._doubt(standing), self.tr("Check"))

    def unknown(self, standing: Standing) -> QuestionEntry:
        """A don't know, with whom to ask."""
        sign = Chip("?", look=ChipLook.HATCHED)
        return self._entry(
            standing, sign, standing.question.find_out.text, self.tr("I know it now")
        )

    def set_aside(self, standing: Standing) -> QuestionEntry:
        """A question that does not apply, with the reason."""
        sign = Chip("–", look=ChipLook.DASHED)
        return self._entry(standing, sign, standing.reason, self.tr("View"))

    def _said(self, standing: Standing) -> str:
        """What any list would say of a question; empty for a plain answer."""
        if not standing.applies:
            return standing.reason
        if standing.answer is None:
            return self._unanswered
        if standing.answer.to_confirm:
            return self._last_time(standing)
        if standing.preset_reason or is_outdated(standing):
            return self._doubt(standing)
        return standing.question.find_out.text if is_unknown(standing) else ""

    def _last_time(self, standing: Standing) -> str:
        option = standing.answer.option if standing.answer else None
        words = standing.question.texts.options[option] if option is not None else ""
        said = self._dont_know if is_unknown(standing) else words
        return fill(self.tr("Last time: %1"), said) if said else ""

    def _doubt(self, standing: Standing) -> str:
        if standing.preset_reason:
            words = self.tr("%1 Yet you gave an answer, so the question counts. Is that right?")
            return fill(words, standing.preset_reason)
        months = standing.question.evidence_months
        return self.tr("Your evidence is older than %n month(s) and no longer counts.", "", months)

    def _entry(
        self, standing: Standing, sign: IconLabel | Chip, about: str, deed: str
    ) -> QuestionEntry:
        section = self._sections[standing.question.section]
        title = Part(f"{section} · ", token=Token.MUTED)
        text = Part(standing.question.texts.text, strong=True)
        return QuestionEntry(standing.question.id, sign, title, text, about=about, deed=deed)
