"""Page 1: the conclusion, the score, what it rests on and the first steps."""

from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.report.chapters import SummaryChapter
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.conclusions import conclusions
from it_audit_gui.report.parts.decision import decision
from it_audit_gui.report.parts.score_views import score_range, score_view
from it_audit_gui.report.parts.stages import stage_mark
from it_audit_gui.report.parts.step_views import planned_view
from it_audit_gui.report.pieces import Fact, Heading, ScoreView

_MOST = 8
_FEW = 3


def summary(material: Material) -> SummaryChapter:
    """What an owner must know when nothing else is read."""
    score = score_view(material, material.evaluation.overall)
    steps = first_steps(material)
    return SummaryChapter(
        heading=Heading(
            id="summary",
            label=material.phrases.say("summary.label"),
            title=_title(material, score),
        ),
        score=score,
        stage=stage_mark(material),
        figures=_figures(material, score),
        conclusions=conclusions(material),
        decision_title=material.phrases.say("decision.title"),
        decision=decision(material),
        first_title=material.phrases.say("summary.first.title"),
        first_intro=material.phrases.say("summary.first.intro" if steps else "summary.first.none"),
        first_steps=tuple(planned_view(material, step) for step in steps),
    )


def situation(material: Material, score: ScoreView) -> str:
    """Which of the titles fits: the id of a sentence, counted where it names a number."""
    evaluation = material.evaluation
    if not evaluation.applicable:
        return "nothing_applies"
    if not evaluation.answered:
        return "empty"
    if 2 * len(evaluation.open_questions) > evaluation.applicable:
        return "open"
    if 2 * material.unknown > evaluation.applicable:
        return "unknown"
    if material.knock_outs:
        return "knock_out" if score.low == score.high else "knock_out_open"
    return f"bands.{score.band.id}" if score.band and score.low == score.high else "open"


def _title(material: Material, score: ScoreView) -> str:
    chosen = situation(material, score)
    number = {
        "open": len(material.evaluation.open_questions),
        "knock_out": len(material.knock_outs),
        "knock_out_open": len(material.knock_outs),
    }
    values = {}
    if score.low is not None and score.high is not None:
        values["score"] = score_range(material, score.low, score.high, "scores.of")
    if chosen in number:
        return material.phrases.counted(f"situations.{chosen}", number[chosen], **values)
    return material.phrases.say(f"situations.{chosen}", **values)


def _figures(material: Material, score: ScoreView) -> tuple[Fact, ...]:
    """What the score rests on; the count of not applicable always stands beside it."""
    labels = material.phrases.table("summary.figures")
    counts = {
        "not_applicable": material.not_applicable,
        "unknown": material.unknown,
        "open": len(material.evaluation.open_questions),
    }
    return (
        Fact(label=labels["confidence"], value=score.confidence),
        Fact(label=labels["proof"], value=score.proof),
        *(
            Fact(
                label=material.phrases.counted(f"summary.figures.{key}", count),
                value=material.formats.number(count),
            )
            for key, count in counts.items()
        ),
    )


def first_steps(material: Material) -> tuple[PlannedStep, ...]:
    """Steps for page 1 in rank order: all that the red-section rule asks for, at most eight.

    Where that leaves room, the best of the rest fills up to a few.
    """
    planned = sorted(material.evaluation.plan.steps, key=lambda item: item.step.rank)
    chosen = [item for item in planned if item.required][:_MOST]
    rest = [item for item in planned if not item.required]
    chosen += rest[: max(0, _FEW - len(chosen))]
    return tuple(sorted(chosen, key=lambda item: item.step.rank))
