"""The plan: all next steps in rank order."""

from it_audit_gui.domain.advice import NOTHING
from it_audit_gui.report.chapters import PlanChapter
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.step_views import step_view
from it_audit_gui.report.pieces import Heading


def plan(material: Material) -> PlanChapter:
    """Every step, the one that brings most for its effort first."""
    steps = material.evaluation.steps
    return PlanChapter(
        heading=Heading(
            id="plan",
            label=material.phrases.say("plan.label"),
            title=_title(material),
            intro=material.phrases.say("plan.intro") if steps else "",
        ),
        notes=_notes(material) if steps else (),
        steps=tuple(step_view(material, step) for step in steps),
    )


def _title(material: Material) -> str:
    steps = material.evaluation.steps
    if steps:
        days = sum((step.days for step in steps), start=NOTHING)
        effort = material.phrases.effort(days)
        return material.phrases.counted("plan.title", len(steps), effort=effort)
    empty = not material.evaluation.answered
    return material.phrases.say("plan.title.not_yet" if empty else "plan.title.none")


def _notes(material: Material) -> tuple[str, ...]:
    rate = material.formats.money(material.questionnaire.plan.day_rate)
    notes = material.phrases.table("plan.notes")
    return tuple(note.format(rate=rate) for note in notes.values())
