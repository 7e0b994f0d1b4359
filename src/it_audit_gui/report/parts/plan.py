"""The plan: what to do when, what it asks, and what it leads to."""

from it_audit_gui.domain.advice import NOTHING
from it_audit_gui.domain.plan import LATER
from it_audit_gui.report.chapters import PlanChapter
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.effect import effect
from it_audit_gui.report.parts.windows import windows
from it_audit_gui.report.pieces import Heading


def plan(material: Material) -> PlanChapter:
    """Every step in its window; instructions for those that have their turn within the year."""
    phrases = material.phrases
    filled = windows(material)
    detailed = tuple(step for view in filled if view.id != LATER for step in view.steps)
    later = any(view.id == LATER for view in filled)
    return PlanChapter(
        heading=Heading(
            id="plan",
            label=phrases.say("plan.label"),
            title=_title(material),
            intro=phrases.say("plan.intro") if filled else "",
        ),
        windows=filled,
        notes=_notes(material) if filled else (),
        effect=tuple(effect(material)) if filled else (),
        details_title=phrases.say("plan.details.title") if detailed else "",
        details_intro=_intro(material, later=later) if detailed else "",
        detailed=detailed,
    )


def _intro(material: Material, *, later: bool) -> str:
    """What holds for all steps told in detail."""
    said = [material.phrases.say("plan.details.intro")] if later else []
    if material.unknown:
        said.append(material.phrases.say("plan.find_out.why"))
    return " ".join(said)


def _title(material: Material) -> str:
    plan = material.evaluation.plan
    if plan.steps:
        effort = material.phrases.effort(sum((i.step.days for i in plan.steps), start=NOTHING))
        return material.phrases.counted("plan.title", len(plan.steps), effort=effort)
    if plan.waiting or plan.dropped:
        return material.phrases.say("plan.title.settled")
    empty = not material.evaluation.answered
    return material.phrases.say("plan.title.not_yet" if empty else "plan.title.none")


def _notes(material: Material) -> tuple[str, ...]:
    rate = material.formats.money(material.questionnaire.plan.day_rate)
    notes = [note.format(rate=rate) for note in material.phrases.table("plan.notes").values()]
    return (_capacity(material), *_outside(material), *notes)


def _capacity(material: Material) -> str:
    """What the plan was made for, and whether the firm said so itself."""
    plan, phrases = material.evaluation.plan, material.phrases
    assumed = plan.capacity.days_assumed or plan.capacity.budget_assumed
    said = phrases.say(
        "plan.capacity.assumed" if assumed else "plan.capacity.entered",
        days=phrases.rough_days(plan.capacity.days_per_month),
        budget=material.formats.money(plan.capacity.budget_year),
    )
    if round(plan.budget_over, 2):
        over = material.formats.money(plan.budget_over)
        said += " " + phrases.say("plan.capacity.over", money=over)
    return said


def _outside(material: Material) -> tuple[str, ...]:
    """Steps that take no place in a window: done and waiting, or dropped."""
    plan, phrases = material.evaluation.plan, material.phrases
    groups = {
        "waiting": [phrases.quoted(material.step_title(item.step)) for item in plan.waiting],
        "dropped": [phrases.quoted(material.title_of(key)) for key in plan.dropped],
    }
    return tuple(
        phrases.counted(f"plan.outside.{key}", len(names), steps=material.formats.joined(names))
        for key, names in groups.items()
        if names
    )
