"""What the plan leads to, window by window: score, stage, work and money together."""

from collections.abc import Iterator

from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.points import whole
from it_audit_gui.report.blocks import Block, Column, ColumnKind, Drawing, Paragraph, Subhead, Table
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.score_views import is_settled
from it_audit_gui.report.plots import Column as Bar
from it_audit_gui.report.plots import Columns

_FULL = 100


def effect(material: Material) -> Iterator[Block]:
    """The projection as a chart and a table; nothing where there is no score."""
    phrases, evaluation = material.phrases, material.evaluation
    reached = [item.projection for item in evaluation.plan.windows if item.steps]
    now = evaluation.overall.low
    if now is None or not reached:
        return
    yield Subhead(
        text=phrases.say(
            f"effect.title.{'settled' if is_settled(evaluation.overall) else 'open'}",
            now=_points(material, now),
            then=_points(material, reached[-1].score or 0),
        )
    )
    yield _chart(material, now, reached)
    yield Table(
        columns=tuple(
            Column(name=phrases.say(f"effect.columns.{key}"), kind=kind)
            for key, kind in (
                ("after", ColumnKind.MAIN),
                ("score", ColumnKind.FIGURE),
                ("stage", ColumnKind.TEXT),
                ("work", ColumnKind.TEXT),
                ("once", ColumnKind.TEXT),
                ("month", ColumnKind.TEXT),
            )
        ),
        rows=tuple(_row(material, item) for item in reached),
    )
    yield from _joint(material, now, reached[-1])


def _chart(material: Material, now: float, reached: list[Projection]) -> Drawing:
    phrases = material.phrases
    names = [
        phrases.say("effect.now"),
        *(phrases.say(f"effect.short.{i.horizon}") for i in reached),
    ]
    scores = [now, *(item.score or 0 for item in reached)]
    bars = tuple(
        Bar(name=name, value=score, shown=_points(material, score))
        for name, score in zip(names, scores, strict=True)
    )
    told = [phrases.say("themes.point", name=bar.name, score=bar.shown) for bar in bars]
    return Drawing(
        plot=Columns(columns=bars, top=_FULL),
        sentence=phrases.say("effect.chart", scores=material.formats.joined(told)),
    )


def _row(material: Material, item: Projection) -> tuple[str, ...]:
    phrases = material.phrases
    return (
        phrases.say(f"plan.windows.{item.horizon}"),
        _points(material, item.score or 0),
        item.stage.name,
        phrases.effort(item.days),
        phrases.money(item.cost_once),
        phrases.money(item.cost_month),
    )


def _joint(material: Material, now: float, last: Projection) -> Iterator[Block]:
    """Why the gains in the plan are not the difference between now and then, where they differ."""
    gains = whole(sum(item.step.gain for item in material.evaluation.plan.steps))
    rise = whole((last.score or 0) - now)
    if gains == rise:
        return
    counted = material.phrases.counted
    yield Paragraph(
        text=material.phrases.say(
            "effect.joint",
            sum=counted("effect.points", gains),
            rise=counted("effect.points", rise),
        )
    )


def _points(material: Material, score: float) -> str:
    return material.formats.number(whole(score))
