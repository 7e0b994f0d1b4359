"""Where you stand: the score of each section and what limits it."""

from collections.abc import Iterator, Sequence

from it_audit_gui.domain.ids import SectionId
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Section
from it_audit_gui.domain.scoring import SectionScore
from it_audit_gui.report.chapters import ScoresChapter, SectionView
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.score_views import limit_of, score_view, takes_points
from it_audit_gui.report.parts.stages import stage_blocks
from it_audit_gui.report.parts.themes import theme_blocks
from it_audit_gui.report.pieces import BandMark, Heading, ScoreView

TOP = 100


def scores(material: Material) -> ScoresChapter:
    """All sections in bank order."""
    sections = tuple(_section(material, section) for section in material.questionnaire.sections)
    return ScoresChapter(
        heading=Heading(
            id="scores",
            label=material.phrases.say("scores.label"),
            title=_title(material, sections),
            intro=material.phrases.say("scores.intro"),
        ),
        sections=sections,
        legend=material.phrases.say("scores.legend"),
        bands=bands(material),
        blocks=(*theme_blocks(material), *stage_blocks(material)),
    )


def bands(material: Material) -> tuple[BandMark, ...]:
    """The bands from the lowest up, each with its range in words."""
    ordered = sorted(material.questionnaire.bands, key=lambda band: band.floor)
    ends = [band.floor - 1 for band in ordered[1:]] + [TOP]
    return tuple(
        BandMark(
            id=band.id,
            name=band.name,
            floor=band.floor,
            reach=material.phrases.say("ranges.between", low=band.floor, high=end),
        )
        for band, end in zip(ordered, ends, strict=True)
    )


def _section(material: Material, section: Section) -> SectionView:
    part = material.evaluation.sections[section.id]
    view = score_view(material, part.score)
    return SectionView(
        id=section.id,
        name=section.name,
        about=section.about,
        score=view,
        counts=_counts(material, part),
        remarks=tuple(_remarks(material, part, view)),
    )


def _counts(material: Material, part: SectionScore) -> str:
    if not part.applicable:
        return material.phrases.say("scores.counts.none")
    return material.phrases.portion("scores.counts", part.answered, part.applicable)


def _remarks(material: Material, part: SectionScore, view: ScoreView) -> Iterator[str]:
    """What limits the section.

    The cap with the answers behind it, said as the cause only where it is one; what it takes
    away; and which open answer may cap.
    """
    phrases, number = material.phrases, material.formats.number
    limit = limit_of(part.score)
    if limit is not None:
        standings = [material.evaluation.standings[cap.question] for cap in part.score.caps]
        behind = [phrases.quoted(material.conclusion(standing)) for standing in standings]
        yield phrases.counted(
            "scores.cap" if takes_points(part.score) else "scores.limit",
            len(behind),
            cap=number(limit),
            findings=material.formats.joined(behind),
        )
    if view.raw is not None:
        yield phrases.say("scores.without_cap", raw=number(view.raw))
    open_knock_outs = list(_open_knock_outs(material, part.section))
    if open_knock_outs and not part.score.caps:
        yield phrases.counted(
            "scores.may_cap",
            len(open_knock_outs),
            cap=number(whole(material.questionnaire.scoring.cap)),
            questions=material.formats.joined([phrases.quoted(short) for short in open_knock_outs]),
        )


def _open_knock_outs(material: Material, section: SectionId) -> Iterator[str]:
    for key in material.evaluation.open_questions:
        question = material.question(key)
        if question.knock_out and question.section == section:
            yield question.texts.short


def _title(material: Material, sections: Sequence[SectionView]) -> str:
    phrases, formats = material.phrases, material.formats
    scored = [(part.name, part.score) for part in sections if part.score.low is not None]
    settled = [(name, score.low) for name, score in scored if score.low == score.high]
    if not material.evaluation.answered:
        return phrases.say("scores.title.none")
    if len(settled) < len(scored):
        return phrases.say("scores.title.open")
    figures = [low or 0 for _, low in settled]
    lowest = [name for name, low in settled if low == min(figures)]
    highest = [name for name, low in settled if low == max(figures)]
    if min(figures) == max(figures):
        key, values = "scores.title.equal", {"score": formats.number(min(figures))}
    else:
        key = "scores.title.spread"
        values = {
            "lowest": formats.joined(lowest),
            "low": formats.number(min(figures)),
            "highest": formats.joined(highest),
            "high": formats.number(max(figures)),
        }
    return phrases.counted(key, len(lowest), **values)
