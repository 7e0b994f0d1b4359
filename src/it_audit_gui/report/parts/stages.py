"""The stage a firm is in, what stands between it and the next one, and the cheapest way there."""

from collections.abc import Iterable, Iterator

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.maturity import Stage
from it_audit_gui.domain.open_gates import OpenGate
from it_audit_gui.report.blocks import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Drawing,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import StageMark
from it_audit_gui.report.plots import Ladder


def stage_mark(material: Material) -> StageMark:
    """The stage as page 1 names it."""
    standing = material.evaluation.stage
    return StageMark(
        place=material.phrases.say(
            "stage.place",
            number=material.formats.number(standing.number),
            stages=material.formats.number(len(material.questionnaire.stages)),
        ),
        name=standing.stage.name,
        about=standing.stage.about,
    )


def stage_blocks(material: Material) -> Iterator[Block]:
    """The ladder of stages, and the way to the next."""
    phrases, standing = material.phrases, material.evaluation.stage
    stages = material.questionnaire.stages
    yield Subhead(text=phrases.say("stage.title", stage=phrases.quoted(standing.stage.name)))
    yield Drawing(
        plot=Ladder(names=tuple(stage.name for stage in stages), reached=standing.number),
        sentence=phrases.say(
            "stage.chart", place=stage_mark(material).place, stage=standing.stage.name
        ),
    )
    yield Table(
        columns=(
            Column(name=phrases.say("stage.column"), kind=ColumnKind.MAIN),
            Column(name=phrases.say("stage.meaning")),
            Column(name=material.phrases.table("labels")["state"]),
        ),
        rows=tuple(_rung(material, place, stage) for place, stage in enumerate(stages, start=1)),
    )
    if standing.following is None:
        yield Paragraph(text=phrases.say("stage.highest"))
    else:
        yield from _way(material, standing.following)


def _rung(material: Material, place: int, stage: Stage) -> tuple[str, ...]:
    reached = material.evaluation.stage.number
    state = "here" if place == reached else ("passed" if place < reached else "ahead")
    name = material.phrases.say(
        "stage.numbered", number=material.formats.number(place), name=stage.name
    )
    return name, stage.about, material.phrases.say(f"stage.states.{state}")


def _way(material: Material, following: Stage) -> Iterator[Block]:
    phrases, route = material.phrases, material.evaluation.route
    yield Subhead(
        text=phrases.counted("stage.gates", len(route.gates), stage=phrases.quoted(following.name))
    )
    yield Table(
        columns=(
            Column(name=phrases.say("stage.condition"), kind=ColumnKind.MAIN),
            Column(name=phrases.say("stage.opens")),
        ),
        rows=tuple((gate.gate.text, _remedy(material, gate)) for gate in route.gates),
    )
    if route.steps:
        yield Paragraph(
            text=phrases.counted(
                "stage.route",
                len(route.steps),
                stage=phrases.quoted(following.name),
                effort=phrases.rough_days(route.effort_days),
            )
        )
        yield Bullets(
            items=tuple(_named(material, key) for key in _in_plan_order(material, route.steps))
        )
    if route.answers_first:
        shorts = [phrases.quoted(material.question(key).texts.short) for key in route.answers_first]
        yield Paragraph(
            text=phrases.counted(
                "stage.answers", len(shorts), questions=material.formats.joined(shorts)
            )
        )


def _in_plan_order(material: Material, steps: Iterable[StepId]) -> list[StepId]:
    """Those of the plan by their number, then the others as they come."""
    planned = material.planned
    return sorted(steps, key=lambda key: (key not in planned, key in planned and planned[key].rank))


def _named(material: Material, key: StepId) -> str:
    """The title, and where in the plan it is found."""
    planned = material.planned.get(key)
    if not planned:
        return material.mention_of(key)
    return material.phrases.say(
        "stage.step.planned", title=material.title_of(key), rank=planned.rank
    )


def _remedy(material: Material, gate: OpenGate) -> str:
    return material.phrases.say(f"stage.remedies.{gate.remedy.value}")
