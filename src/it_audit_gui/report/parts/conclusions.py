"""The conclusions of page 1: the gravest first, then what is in order, to do and not known."""

from collections.abc import Iterator, Sequence

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.points import whole
from it_audit_gui.report.chapters import Conclusion
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.amounts import money_range
from it_audit_gui.report.parts.score_views import takes_points
from it_audit_gui.report.parts.step_views import gain_of

_EXAMPLES = 2


def conclusions(material: Material) -> tuple[Conclusion, ...]:
    """At most five, in the order they are read."""
    return tuple(_all(material))


def _all(material: Material) -> Iterator[Conclusion]:
    yield from _gravest(material)
    yield _in_order(material)
    costs = _costs(material)
    if costs is not None:
        yield costs
    elif material.evaluation.answered:
        yield _first(material)
    if material.unknown:
        yield _counted(material, "unknown", material.unknown)
    if material.evaluation.open_questions:
        yield _open(material)
    elif material.evaluation.answered:
        yield _proof(material)


def _gravest(material: Material) -> Iterator[Conclusion]:
    """Every knock-out, or else the known finding that takes the most; nothing without findings."""
    if material.knock_outs:
        yield _caps(material)
        return
    standings = material.evaluation.standings
    known = [standings[key] for key, found in material.findings.items() if not found.unknown]
    if known:
        heaviest = max(known, key=lambda item: item.question.weight * (1 - item.credit))
        number = len(material.findings)
        yield Conclusion(
            lead=f"{material.conclusion(heaviest)}.",
            text=material.phrases.counted("conclusions.gravest", number),
        )


def _in_order(material: Material) -> Conclusion:
    answered = [item for item in material.evaluation.standings.values() if item.answered]
    met = [item for item in answered if item.question.id not in material.findings]
    strengths = _strengths(material, met)
    if not met:
        return _nothing_met(material)
    share = material.phrases.portion("conclusions.met", len(met), len(answered), of_part=True)
    if not strengths:
        lead, *examples = [share]
    else:
        lead, *examples = [*(f"{text}." for text in strengths), share]
    return Conclusion(lead=lead, text=" ".join(examples))


def _strengths(material: Material, met: Sequence[Standing]) -> list[str]:
    """What the weightiest best answers say."""
    best = [item for item in met if item.credit == 1]
    best.sort(key=lambda item: -item.question.weight)
    return [material.conclusion(item) for item in best[:_EXAMPLES]]


def _nothing_met(material: Material) -> Conclusion:
    evaluation = material.evaluation
    if not evaluation.answered:
        return _said(material, "ready")
    if all(found.unknown for found in material.findings.values()):
        return _said(material, "asked")
    return Conclusion(
        lead=material.phrases.say("conclusions.known.lead"),
        text=material.phrases.portion(
            "conclusions.known.text", evaluation.answered, evaluation.applicable
        ),
    )


def _caps(material: Material) -> Conclusion:
    """Which sections stay at their cap; said of those only that would stand higher without it."""
    parts = material.evaluation.sections
    taking = [i for i in material.knock_outs if takes_points(parts[i.question.section].score)]
    others = [item for item in material.knock_outs if item not in taking]
    if not taking:
        return _capped(material, "limits", others)
    said = _capped(material, "caps", taking)
    if not others:
        return said
    more = _capped(material, "limits", others)
    return Conclusion(lead=said.lead, text=f"{said.text} {more.lead} {more.text}")


def _capped(material: Material, key: str, knock_outs: Sequence[Standing]) -> Conclusion:
    sections = dict.fromkeys(item.question.section for item in knock_outs)
    names = [material.questionnaire.section(section).name for section in sections]
    quoted = [material.phrases.quoted(item.question.texts.short) for item in knock_outs]
    return Conclusion(
        lead=material.phrases.counted(
            f"conclusions.{key}.lead",
            len(names),
            sections=material.formats.joined(names),
            cap=material.formats.number(whole(material.questionnaire.scoring.cap)),
        ),
        text=material.phrases.counted(
            f"conclusions.{key}.text", len(quoted), questions=material.formats.joined(quoted)
        ),
    )


def _first(material: Material) -> Conclusion:
    planned = material.evaluation.plan.steps
    if not planned:
        return _said(material, "settled" if material.findings else "no_findings")
    step = min((item.step for item in planned), key=lambda step: step.rank)
    return Conclusion(
        lead=material.phrases.say("conclusions.first.lead", step=material.step_title(step)),
        text=material.phrases.say(
            "conclusions.first.text",
            effort=material.phrases.effort(step.days),
            gain=gain_of(material, step),
        ),
    )


def _costs(material: Material) -> Conclusion | None:
    """What break/fix costs a year; nothing before enough was filled in."""
    figures = material.costs.break_fix.figures
    total, hidden = figures.get(RuleId.TOTAL), figures.get(RuleId.HIDDEN)
    if total is None or hidden is None:
        return None
    return Conclusion(
        lead=material.phrases.say(
            "conclusions.costs.lead", amount=money_range(material, total.range)
        ),
        text=material.phrases.say(
            "conclusions.costs.text", hidden=money_range(material, hidden.range)
        ),
    )


def _open(material: Material) -> Conclusion:
    overall, formats = material.evaluation.overall, material.formats
    said = _counted(material, "open", len(material.evaluation.open_questions))
    low, high = whole(overall.low or 0), whole(overall.high or 0)
    text = material.phrases.say(
        "conclusions.open.text", low=formats.number(low), high=formats.number(high)
    )
    return Conclusion(lead=said.lead, text=text if low < high else said.text)


def _proof(material: Material) -> Conclusion:
    proof = material.evaluation.overall.proof or 0
    if not proof:
        return _said(material, "no_proof")
    return Conclusion(
        lead=material.phrases.say("conclusions.proof.lead", share=material.formats.percent(proof)),
        text=material.phrases.say("conclusions.proof.text"),
    )


def _said(material: Material, key: str) -> Conclusion:
    return Conclusion(
        lead=material.phrases.say(f"conclusions.{key}.lead"),
        text=material.phrases.say(f"conclusions.{key}.text"),
    )


def _counted(material: Material, key: str, number: int) -> Conclusion:
    return Conclusion(
        lead=material.phrases.counted(f"conclusions.{key}.lead", number),
        text=material.phrases.counted(f"conclusions.{key}.note", number),
    )
