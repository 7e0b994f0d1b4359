"""How the figures came about, in plain words with the bank's own numbers."""

from collections.abc import Iterator

from it_audit_gui.domain.points import whole
from it_audit_gui.report.chapters import MethodChapter, MethodPart
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.scores import bands
from it_audit_gui.report.pieces import Fact, Heading


def method(material: Material) -> MethodChapter:
    """The rules that were used, and the limits of a self-assessment."""
    return MethodChapter(
        heading=Heading(
            id="method",
            label=material.phrases.say("method.label"),
            title=material.phrases.say("method.title"),
        ),
        parts=tuple(_parts(material)),
    )


def _parts(material: Material) -> Iterator[MethodPart]:
    values, rows = _values(material), _rows(material)
    for key in material.phrases.keys("method.parts"):
        yield MethodPart(
            title=material.phrases.say(f"method.parts.{key}.title"),
            text=material.phrases.say(f"method.parts.{key}.text", **values),
            rows=rows.get(key, ()),
        )


def _values(material: Material) -> dict[str, str]:
    """The numbers that the rules name."""
    bank, number = material.questionnaire, material.formats.number
    weights = [question.weight for question in bank.questions]
    months = [question.evidence_months for question in bank.questions]
    quoted = [material.phrases.quoted(q.texts.short) for q in bank.questions if q.knock_out]
    return {
        "lightest": number(min(weights)),
        "heaviest": number(max(weights)),
        "fewest_months": number(min(months)),
        "most_months": number(max(months)),
        "cap": number(whole(bank.scoring.cap)),
        "knock_outs": material.formats.joined(quoted),
        "high": number(bank.scoring.high_severity, 1),
        "medium": number(bank.scoring.medium_severity, 1),
        "rate": material.formats.money(bank.plan.day_rate),
        "chance": material.formats.percent(100 * bank.plan.find_out_chance),
        "floor": material.phrases.days(bank.plan.effort_floor_days),
        "pressing": number(bank.plan.urgent_below),
    }


def _rows(material: Material) -> dict[str, tuple[Fact, ...]]:
    """The tables that belong to a rule."""
    bank, phrases = material.questionnaire, material.phrases
    times = {
        urgency.name: phrases.say("method.times", factor=material.formats.number(urgency.factor, 2))
        for urgency in bank.urgencies
    }
    return {
        "bands": tuple(Fact(label=band.name, value=band.reach) for band in bands(material)),
        "ranking": tuple(Fact(label=name, value=factor) for name, factor in times.items()),
        "score": _section_weights(material),
    }


def _section_weights(material: Material) -> tuple[Fact, ...]:
    """Said only where they differ."""
    sections = material.questionnaire.sections
    if len({section.weight for section in sections}) == 1:
        return ()
    return tuple(
        Fact(
            label=section.name,
            value=material.phrases.say(
                "method.weight", weight=material.formats.number(section.weight, 2)
            ),
        )
        for section in sections
    )
