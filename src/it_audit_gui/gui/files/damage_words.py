"""What is said of damaged entries, in the words of the questionnaire."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.ids import FactId, QuestionId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.step_words import StepWords
from it_audit_gui.session.ports import Damage, Why

_AT_QUESTIONS = frozenset({"answer", "evidence", "attachment", "evidence_attachment", "later"})


class DamageWords(QObject):
    """One line for each entry: what it is, and what is wrong with it."""

    def lines(self, damage: tuple[Damage, ...], bank: Questionnaire) -> list[str]:
        """The lines, each once."""
        found = (
            fill(self.tr("%1: %2"), self._what(item, bank), self._why(item)) for item in damage
        )
        return list(dict.fromkeys(found))

    def _what(self, item: Damage, bank: Questionnaire) -> str:
        if item.table in _AT_QUESTIONS:
            question = bank.by_id.get(QuestionId(item.key))
            about = question.texts.short if question else item.key
            return fill(self._at_question(item.table), about)
        match item.table:
            case "fact":
                labels = {fact.id: fact.label for fact in bank.context}
                return labels.get(FactId(item.key), item.key)
            case "step_tracking":
                title = StepWords(self).title_of(StepId(item.key), bank)
                return fill(self.tr("Step ‘%1’"), title or item.key)
            case "cost_entry" | "cost_people" | "invoice" | "device":
                return fill(self.tr("Costs, %1"), item.key) if item.key else self.tr("Costs")
            case _:
                return self._of_file(item)

    def _at_question(self, table: str) -> str:
        match table:
            case "answer":
                return self.tr("Answer to ‘%1’")
            case "evidence":
                return self.tr("Evidence for ‘%1’")
            case "later":
                return self.tr("Set aside for later: ‘%1’")
            case _:
                return self.tr("Attachment for ‘%1’")

    def _of_file(self, item: Damage) -> str:
        match item.table:
            case "capacity":
                return self.tr("What your firm can put in")
            case "assessment":
                return self.tr("The beginning of an audit")
            case "audit_setting":
                return self.tr("How long you keep it, and for whom")
            case _:
                return f"{item.table} {item.key}".strip()

    def _why(self, item: Damage) -> str:
        match item.why:
            case Why.CHANGED:
                return self.tr("is not what was saved")
            case Why.UNREADABLE:
                return self.tr("cannot be read")
            case Why.NOT_ALLOWED:
                return self.tr("is not a possible answer")
