"""What moved since the previous assessment: per section and theme, per question, steps done."""

from collections.abc import Iterator

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.comparison import ChangeKind, Comparison, QuestionChange, ScoreChange
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.scoring import Score
from it_audit_gui.domain.steps_between import StepBetween
from it_audit_gui.report.blocks import (
    Block,
    BlockChapter,
    Bullets,
    Column,
    ColumnKind,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.score_views import score_range
from it_audit_gui.report.pieces import Heading

# What moved is told question by question; what did not is only counted.
_TOLD = (
    ChangeKind.IMPROVED,
    ChangeKind.WORSE,
    ChangeKind.NEWLY_KNOWN,
    ChangeKind.NEWLY_UNKNOWN,
    ChangeKind.NEWLY_NOT_APPLICABLE,
    ChangeKind.NOT_COMPARABLE,
)


def compared(material: Material) -> BlockChapter | None:
    """The chapter; nothing without a previous assessment."""
    found = material.comparison
    if found is None:
        return None
    return BlockChapter(
        heading=Heading(
            id="comparison",
            label=material.phrases.say("comparison.label"),
            title=_title(material, found),
            intro=_intro(material, found),
        ),
        blocks=tuple(_blocks(material, found)),
    )


def _title(material: Material, found: Comparison) -> str:
    phrases = material.phrases
    better, worse = len(found.of_kind(ChangeKind.IMPROVED)), len(found.of_kind(ChangeKind.WORSE))
    if not better + worse:
        return phrases.say("comparison.title.same")
    return phrases.say(
        "comparison.title.moved",
        better=phrases.counted("comparison.title.better", better),
        worse=phrases.counted("comparison.title.worse", worse),
    )


def _intro(material: Material, found: Comparison) -> str:
    before, after = _days(material, found)
    return material.phrases.counted(
        "comparison.intro", found.overall.common, before=before, after=after
    )


def _days(material: Material, found: Comparison) -> tuple[str, str]:
    """When both began; of one day, which is the earlier."""
    before, after = (
        material.formats.long_date(side.assessment.started_at.date())
        for side in (found.before, found.after)
    )
    if before != after:
        return before, after
    say = material.phrases.say
    return (
        say("comparison.same_day.before", day=before),
        say("comparison.same_day.after", day=after),
    )


def _blocks(material: Material, found: Comparison) -> Iterator[Block]:
    yield _scores(material, found)
    if found.steps:
        titles = tuple(_done(material, found, item) for item in found.steps)
        yield Subhead(text=material.phrases.counted("comparison.done", len(titles)))
        yield Bullets(items=titles)
    for kind in _TOLD:
        changes = found.of_kind(kind)
        if changes:
            yield Subhead(text=_kind_title(material, kind, len(changes)))
            yield _questions(material, kind, changes)
    unchanged = len(found.of_kind(ChangeKind.UNCHANGED))
    if unchanged:
        yield Paragraph(text=material.phrases.counted("comparison.unchanged", unchanged))


def _kind_title(material: Material, kind: ChangeKind, count: int) -> str:
    return material.phrases.counted(f"comparison.kinds.{kind.value}", count)


def _done(material: Material, found: Comparison, item: StepBetween) -> str:
    """A step of either bank, and what shows that it was done."""
    shown = material.phrases.say(f"comparison.shown.{item.shown.value}")
    title = _done_title(material, found, item)
    return material.phrases.say("comparison.step", title=title, shown=shown)


def _done_title(material: Material, found: Comparison, item: StepBetween) -> str:
    banks = (found.after.questionnaire, found.before.questionnaire)
    known = next((bank.steps[item.step] for bank in banks if item.step in bank.steps), None)
    if known is not None:
        return known[1].title
    asked = next(bank.by_id[item.question] for bank in banks if item.question in bank.by_id)
    return material.phrases.say("plan.find_out.title", short=asked.texts.short)


def _scores(material: Material, found: Comparison) -> Table:
    phrases, bank = material.phrases, material.questionnaire
    rows = [(phrases.say("comparison.overall"), found.overall)]
    rows += [(bank.section(key).name, change) for key, change in found.sections.items()]
    rows += [
        (phrases.say("comparison.theme", theme=theme.name), found.themes[theme.id])
        for theme in bank.themes
    ]
    return Table(
        columns=(
            Column(name=phrases.say("comparison.columns.what"), kind=ColumnKind.MAIN),
            *(
                Column(name=phrases.say(f"comparison.columns.{key}"), kind=ColumnKind.FIGURE)
                for key in ("before", "after", "change")
            ),
        ),
        rows=tuple((name, *_change(material, change)) for name, change in rows if change.common),
    )


def _change(material: Material, change: ScoreChange) -> tuple[str, str, str]:
    moved = whole(change.after.low or 0) - whole(change.before.low or 0)
    key = "more" if moved > 0 else ("less" if moved < 0 else "none")
    return (
        _shown(material, change.before),
        _shown(material, change.after),
        material.phrases.say(
            f"comparison.change.{key}", points=material.formats.number(abs(moved))
        ),
    )


def _shown(material: Material, score: Score) -> str:
    return score_range(material, whole(score.low or 0), whole(score.high or 0), "scores.shown")


def _questions(material: Material, kind: ChangeKind, changes: tuple[QuestionChange, ...]) -> Table:
    phrases = material.phrases
    last = "why" if kind is ChangeKind.NOT_COMPARABLE else "now"
    return Table(
        columns=(
            Column(name=phrases.table("labels")["question"], kind=ColumnKind.MAIN),
            Column(name=phrases.say("comparison.columns.then")),
            Column(name=phrases.say(f"comparison.columns.{last}")),
        ),
        rows=tuple(_row(material, item) for item in changes),
    )


def _row(material: Material, item: QuestionChange) -> tuple[str, str, str]:
    known = item.after or item.before
    assert known is not None, item.question  # noqa: S101 - one of both has the question
    then = _answer(material, item.before)
    if item.obstacle is not None:
        now = material.phrases.say(f"comparison.obstacles.{item.obstacle.value}")
    else:
        now = _answer(material, item.after)
    if item.to_confirm:
        now = f"{now} ({material.phrases.say('proof.to_confirm')})"
    return known.question.texts.short, then, now


def _answer(material: Material, standing: Standing | None) -> str:
    """What was found, in the words of the bank it was asked with."""
    if standing is None:
        return material.phrases.say("scores.dash")
    if not standing.applies:
        return material.questionnaire.common.not_applicable
    answer = standing.answer
    if answer is None:
        return material.questionnaire.common.unanswered
    if answer.state is not State.OPTION:
        return material.questionnaire.common.dont_know
    return material.conclusion(standing)
