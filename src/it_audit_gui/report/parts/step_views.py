"""One next step in words."""

from collections.abc import Iterator
from datetime import date

from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.tracking import StepStatus
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import StepView
from it_audit_gui.report.user_text import one_line


def planned_view(material: Material, planned: PlannedStep, until: date | None = None) -> StepView:
    """The step with everything needed to decide and to start, and how far it is.

    It is due on the day it was given, else on ``until``.
    """
    step = planned.step
    question = material.question(step.question)
    conclusion = material.conclusion(material.evaluation.standings[question.id])
    why, how, today = _instructions(material, step)
    return StepView(
        rank=step.rank,
        title=material.step_title(step),
        question=question.texts.short,
        section=material.questionnaire.section(question.section).name,
        conclusion=conclusion,
        because="" if step.kind is StepKind.FIND_OUT else conclusion,
        why=why,
        how=how,
        today=today,
        done=_done(material, step),
        who=_who(material, planned),
        effort=material.phrases.effort(step.days),
        cost=_cost(material, step),
        gain=gain_of(material, step),
        when=_when(material, planned, until),
        urgency=_urgency(material, step),
        needs=tuple(_needs(material, step)),
    )


def _who(material: Material, planned: PlannedStep) -> str:
    """Who took it on, else the parts that usually do."""
    roles = [material.questionnaire.roles[role] for role in planned.step.who]
    return one_line(planned.tracking.who) or material.formats.listed(roles)


def _cost(material: Material, step: NextStep) -> str:
    """Once and a month; what costs nothing is not named beside what does."""
    phrases = material.phrases
    once, month = phrases.money(step.cost_once), phrases.money(step.cost_month)
    if not whole(step.cost_month.high):
        return once
    monthly = phrases.say("plan.cost.month", amount=month)
    if not whole(step.cost_once.high):
        return monthly
    return phrases.say("plan.cost.both", once=once, month=monthly)


def has_news(planned: PlannedStep) -> bool:
    """Whether the firm gave it a day or took it up."""
    news = planned.tracking
    return news.due is not None or news.status is not StepStatus.OPEN


def _when(material: Material, planned: PlannedStep, until: date | None) -> str:
    """The day it is due and how far it is; empty while neither is known."""
    news = planned.tracking
    day = news.due or until
    due = material.formats.short_date(day) if day else ""
    status = ""
    if news.status is not StepStatus.OPEN:
        status = material.phrases.say(f"plan.status.{news.status.value}")
    return " · ".join(part for part in (due, status) if part)


def gain_of(material: Material, step: NextStep) -> str:
    """Points the overall score rises by this step alone, or what it brings instead."""
    if step.kind is StepKind.FIND_OUT:
        return material.phrases.say("plan.gain.certainty")
    gain = round(step.gain, 6)
    if not gain:
        return material.phrases.say("plan.gain.held")
    if not whole(gain):
        return material.phrases.say("plan.gain.small")
    return material.phrases.counted("plan.gain.points", whole(gain))


def _instructions(material: Material, step: NextStep) -> tuple[str, str, str]:
    """Why, how and what to do today."""
    if step.kind is StepKind.FIND_OUT:
        # Why is the same for all of them: the plan says it once.
        today = material.phrases.say("plan.find_out.today")
        return "", material.question(step.question).find_out.text, today
    improvement = material.questionnaire.steps[step.id][1]
    return improvement.why, improvement.how, improvement.today


def _done(material: Material, step: NextStep) -> str:
    """What can be laid on the table afterwards; of finding out, the answer itself."""
    if step.kind is StepKind.FIND_OUT:
        return ""
    return material.question(step.question).texts.evidence


def _urgency(material: Material, step: NextStep) -> str:
    names = {urgency.id: urgency.name for urgency in material.questionnaire.urgencies}
    return material.formats.listed([names[urgency] for urgency in step.urgencies])


def _needs(material: Material, step: NextStep) -> Iterator[str]:
    """Titles of the steps that come first and are not done yet."""
    for need in step.needs:
        if not _reached(material, need):
            question, needed = material.questionnaire.steps[need]
            own = material.steps.get(question.id)
            yield material.mention(own).text if own else needed.title


def _reached(material: Material, need: StepId) -> bool:
    """Whether the answer is already where the needed step leads; what does not apply is."""
    question, needed = material.questionnaire.steps[need]
    standing = material.evaluation.standings[question.id]
    if not standing.applies:
        return True
    answer = standing.answer
    known = answer is not None and answer.state is State.OPTION
    return known and standing.credit >= question.credit(needed.to)
