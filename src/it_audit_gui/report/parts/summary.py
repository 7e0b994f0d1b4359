"""Page 1: the conclusion, the score, what it rests on and the first steps."""

from collections.abc import Iterator, Sequence

from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.report.chapters import SummaryChapter
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.conclusions import conclusions
from it_audit_gui.report.parts.score_views import score_range, score_view
from it_audit_gui.report.parts.step_views import step_view
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
        figures=_figures(material, score),
        conclusions=conclusions(material),
        first_title=material.phrases.say("summary.first.title"),
        first_intro=material.phrases.say("summary.first.intro" if steps else "summary.first.none"),
        first_steps=tuple(step_view(material, step) for step in steps),
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


def first_steps(material: Material) -> tuple[NextStep, ...]:
    """Steps for page 1 in rank order: one for each active knock-out and each other red section.

    What these need comes with them; where that leaves room, the best of the rest fills up to a
    few. Never more than eight.
    """
    ranked = material.evaluation.steps
    urgent = list(_urgent(material))
    chosen = list(dict.fromkeys([*urgent, *_needed(ranked, urgent)]))[:_MOST]
    rest = [step for step in ranked if step not in chosen]
    chosen += rest[: max(0, _FEW - len(chosen))]
    return tuple(sorted(chosen, key=lambda step: step.rank))


def _needed(ranked: Sequence[NextStep], urgent: Sequence[NextStep]) -> Iterator[NextStep]:
    """What the urgent steps need, directly or through another step."""
    by_id = {step.id: step for step in ranked}
    waiting = [need for step in urgent for need in step.needs]
    while waiting:
        step = by_id.pop(waiting.pop(0), None)
        if step is not None:
            yield step
            waiting.extend(step.needs)


def _urgent(material: Material) -> Iterator[NextStep]:
    """In rank order, so that the best stay when there are more than fit."""
    capped = {item.question.section for item in material.knock_outs}
    waiting = {
        section
        for section, part in material.evaluation.sections.items()
        if section not in capped and material.is_red(part.score.score)
    }
    for step in material.evaluation.steps:
        section = material.question(step.question).section
        if material.evaluation.standings[step.question].knocked_out:
            yield step
        elif section in waiting:
            waiting.remove(section)
            yield step
