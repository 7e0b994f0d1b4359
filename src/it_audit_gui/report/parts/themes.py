"""The six themes across the sections, and the planning index that is their mean."""

from collections.abc import Iterator

from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Theme
from it_audit_gui.domain.scoring import Score
from it_audit_gui.report.blocks import (
    Block,
    Column,
    ColumnKind,
    Drawing,
    Pair,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.score_views import score_range
from it_audit_gui.report.plots import Radar, Spoke

_FEWEST_AXES = 3


def theme_blocks(material: Material) -> Iterator[Block]:
    """The planning index, and the themes as a chart and as a table."""
    phrases, index = material.phrases, material.evaluation.planning_index
    scored = [
        (theme, score)
        for theme in material.questionnaire.themes
        if (score := material.evaluation.themes[theme.id]).low is not None
    ]
    if not scored:
        return
    yield Subhead(text=_shown(material, index, "themes.title"))
    intro = Paragraph(text=phrases.say("themes.intro"))
    table = Table(
        columns=(
            Column(name=phrases.say("themes.column"), kind=ColumnKind.MAIN),
            Column(name=phrases.say("themes.meaning")),
            Column(name=phrases.table("labels")["score"], kind=ColumnKind.FIGURE),
        ),
        rows=tuple(
            (theme.name, theme.about, _shown(material, score, "scores.shown"))
            for theme, score in scored
        ),
    )
    if len(scored) < _FEWEST_AXES:
        yield from (intro, table)
        return
    yield Pair(left=(intro, _radar(material, scored)), right=(table,))


def _radar(material: Material, scored: list[tuple[Theme, Score]]) -> Drawing:
    spokes = tuple(
        Spoke(
            name=theme.name,
            value=score.low or 0,
            shown=material.formats.number(whole(score.low or 0)),
        )
        for theme, score in scored
    )
    names = [
        material.phrases.say("themes.point", name=spoke.name, score=spoke.shown) for spoke in spokes
    ]
    return Drawing(
        plot=Radar(spokes=spokes),
        sentence=material.phrases.say("themes.chart", scores=material.formats.joined(names)),
    )


def _shown(material: Material, score: Score, key: str) -> str:
    return score_range(material, whole(score.low or 0), whole(score.high or 0), key)
