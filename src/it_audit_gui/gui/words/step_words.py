"""Who does a step, how long it takes and what it costs, in words."""

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.ladders import question_found_out
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.wording import without_shared_unit

_HALF = 0.5


class StepWords(QObject):
    """Words for steps; a class, since only those are translated in the plural."""

    def title(self, step: NextStep, bank: Questionnaire) -> str:
        """The step as an instruction."""
        return self.title_of(step.id, bank)

    def title_of(self, step: StepId, bank: Questionnaire) -> str:
        """A step of the bank as an instruction; empty for one the bank does not have."""
        if step in bank.steps:
            return bank.steps[step][1].title
        question = question_found_out(bank, step)
        return fill(self.tr("Find out: %1"), question.texts.short) if question else ""

    def who(self, step: NextStep, bank: Questionnaire) -> str:
        """Who does it, as far as the bank can tell."""
        roles = [bank.roles[role] for role in step.who]
        locale = QLocale()
        if locale.language() != QLocale.Language.German:
            roles = [*roles[:1], *map(_inside, roles[1:])]
        return locale.createSeparatedList(roles)

    def effort(self, days: Span) -> str:
        """A range of working days in half days: finer figures would feign precision."""
        low, high = (int(value / _HALF + 0.5) * _HALF for value in (days.low, days.high))
        if high <= _HALF:
            return self.tr("half a working day at most")
        if low in (0, high):
            words = self.tr("%1 working day(s) at most", "", formats.plural_of(high))
            return fill(words, _number(high))
        words = self.tr("%1 to %2 working day(s)", "", formats.plural_of(high))
        return fill(words, _number(low), _number(high))

    def cost(self, step: NextStep) -> str:
        """What it costs besides the days: once and each month."""
        amount, month = self._amounts(step.cost_once), self._amounts(step.cost_month)
        once = fill(self.tr("%1 once"), amount) if amount else ""
        monthly = fill(self.tr("%1 per month"), month) if month else ""
        if once and monthly:
            return fill(self.tr("%1 and %2"), once, monthly)
        return once or monthly or self.tr("no other cost")

    def gain(self, step: NextStep) -> str:
        """What it adds to the score by itself, or what it brings instead."""
        if step.kind is StepKind.FIND_OUT:
            return self.tr("more certainty")
        gain = round(step.gain, 6)
        points = int(formats.points(gain))
        if points:
            return self.tr("+%n point(s)", "", points)
        return self.tr("less than 1 point") if gain else self.tr("no points yet")

    def _amounts(self, span: Span) -> str:
        """A range of whole euros; empty when there is no cost."""
        low, high = formats.points(span.low), formats.points(span.high)
        if high == "0":
            return ""
        euro = self.tr("€%1", "an amount in euro")
        last = fill(euro, _number(int(high)))
        if low == high:
            return last
        first = fill(euro, _number(int(low)))
        return fill(self.tr("%1 to %2"), without_shared_unit(first, last), last)


def _inside(name: str) -> str:
    """As it stands inside a sentence, where nouns are small; an abbreviation keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _number(value: float) -> str:
    whole = int(value)
    locale = QLocale()
    return locale.toString(whole) if whole == value else locale.toString(value, "f", 1)
