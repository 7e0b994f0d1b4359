"""Who does a step, how long it takes and what it costs, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui import formats
from it_audit_gui.gui.text import fill

_HALF = 0.5


def title(step: NextStep, bank: Questionnaire) -> str:
    """The step as an instruction."""
    if step.kind is StepKind.FIND_OUT:
        words = QCoreApplication.translate("step_words", "Find out: %1")
        return fill(words, bank.by_id[step.question].texts.short)
    return bank.steps[step.id][1].title


def summary(step: NextStep, bank: Questionnaire) -> str:
    """Who, how long and how much, in one line."""
    who = ", ".join(bank.roles[role] for role in step.who)
    return " · ".join((who, effort(step.days), cost(step)))


def effort(days: Span) -> str:
    """A range of working days in half days: finer figures would feign precision."""
    tr = QCoreApplication.translate
    low, high = (int(value / _HALF + 0.5) * _HALF for value in (days.low, days.high))
    if high <= _HALF:
        return tr("step_words", "half a day at most")
    if low in (0, high):
        words = tr("step_words", "%1 working day(s) at most", "", int(high + _HALF))
        return fill(words, _number(high))
    words = tr("step_words", "%1 to %2 working days")
    return fill(words, _number(low), _number(high))


def cost(step: NextStep) -> str:
    """What it costs besides the days: once and each month."""
    tr = QCoreApplication.translate
    once, month = _amounts(step.cost_once), _amounts(step.cost_month)
    monthly = fill(tr("step_words", "%1 per month"), month) if month else ""
    parts = [part for part in (once, monthly) if part]
    return tr("step_words", " and ").join(parts) or tr("step_words", "no other cost")


def gain(step: NextStep) -> str:
    """What it adds to the score; empty when that rounds to nothing."""
    points = int(formats.points(step.gain))
    if not points:
        return ""
    return QCoreApplication.translate("step_words", "+%n point(s)", "", points)


def _amounts(span: Span) -> str:
    """A range of whole euros; empty when there is no cost."""
    low, high = formats.points(span.low), formats.points(span.high)
    if high == "0":
        return ""
    tr = QCoreApplication.translate
    euro = tr("step_words", "€%1", "an amount in euro")
    last = fill(euro, _number(int(high)))
    if low == high:
        return last
    return fill(tr("step_words", "%1 to %2"), fill(euro, _number(int(low))), last)


def _number(value: float) -> str:
    whole = int(value)
    locale = QLocale()
    return locale.toString(whole) if whole == value else locale.toString(value, "f", 1)
