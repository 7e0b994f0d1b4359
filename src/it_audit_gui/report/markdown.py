"""The report as Markdown: the same words in the same order as the HTML."""

from collections.abc import Iterator, Mapping

from it_audit_gui.report.blocks import BlockChapter
from it_audit_gui.report.chapters import (
    FindingsChapter,
    MethodChapter,
    OpenChapter,
    PlanChapter,
    ScoresChapter,
    SourcesChapter,
    WindowView,
)
from it_audit_gui.report.markdown_answers import answers_blocks
from it_audit_gui.report.markdown_blocks import TICK_BOX, blocks_text
from it_audit_gui.report.markdown_text import (
    bold,
    bullets,
    details,
    escaped,
    in_one,
    labelled,
    table,
)
from it_audit_gui.report.model import Report
from it_audit_gui.report.pieces import Heading, ScoreView, StepView


def as_markdown(report: Report) -> str:
    """The report as Markdown text; to be written as UTF-8."""
    return "\n\n".join(block for block in _blocks(report) if block) + "\n"


def _blocks(report: Report) -> Iterator[str]:
    yield from _cover(report)
    yield from _summary(report)
    if report.scores:
        yield from _scores(report, report.scores)
    yield from _chapter(report.costs)
    if report.plan:
        yield from _plan(report, report.plan)
    if report.findings:
        yield from _findings(report, report.findings)
    if report.open:
        yield from _open(report.open)
    yield from _chapter(report.comparison)
    yield from _chapter(report.supplier)
    yield from _chapter(report.help)
    if report.method:
        yield from _method(report.method, report.labels)
    if report.sources:
        yield from _sources(report.sources, report.labels)
    if report.answers:
        yield from _head(report.answers.heading)
        yield from answers_blocks(report.answers, report.labels)
    yield from _chapter(report.signing)


def _chapter(chapter: BlockChapter | None) -> Iterator[str]:
    if chapter is not None:
        yield from _head(chapter.heading)
        yield from blocks_text(chapter.blocks)


def _head(heading: Heading) -> Iterator[str]:
    yield "---"
    yield f"*{escaped(heading.label)}*"
    yield f"## {escaped(heading.title)}"
    yield escaped(heading.intro)


def _cover(report: Report) -> Iterator[str]:
    cover = report.cover
    yield f"*{escaped(cover.label)}*"
    yield f"# {escaped(cover.organisation)}"
    yield escaped(cover.subtitle)
    yield bold(report.labels["contents"])
    yield bullets([f"{bold(item.label)} {escaped(item.title)}" for item in report.contents])
    yield " · ".join(labelled(report.labels, fact.label, fact.value) for fact in cover.facts)
    yield escaped(cover.confidential)
    yield " · ".join(escaped(line) for line in cover.by)


def _score(report: Report, score: ScoreView) -> str:
    words = [bold(score.shown)]
    if score.low is not None:
        words.append(escaped(report.labels["scale"]))
    if score.band:
        words.append(bold(score.band.name))
    return " ".join(words)


def _summary(report: Report) -> Iterator[str]:
    chapter, labels = report.summary, report.labels
    yield from _head(chapter.heading)
    yield _score(report, chapter.score)
    stage = chapter.stage
    yield f"{escaped(stage.place)} {bold(stage.name)} {escaped(stage.about)}"
    yield "\n".join(
        f"{place}. {bold(item.lead)} {escaped(item.text)}"
        for place, item in enumerate(chapter.conclusions, start=1)
    )
    yield bullets([f"{bold(fact.value)} {escaped(fact.label)}" for fact in chapter.figures])
    yield f"### {escaped(chapter.decision_title)}"
    yield escaped(chapter.decision)
    yield f"### {escaped(chapter.first_title)}"
    yield escaped(chapter.first_intro)
    if chapter.first_steps:
        yield table(
            [labels[key] for key in ("step", "who", "effort", "gain", "plan_number")],
            [
                [step.title, step.who, step.effort, step.gain, str(step.rank)]
                for step in chapter.first_steps
            ],
        )


def _scores(report: Report, chapter: ScoresChapter) -> Iterator[str]:
    labels = report.labels
    yield from _head(chapter.heading)
    for part in chapter.sections:
        yield f"### {escaped(part.name)}"
        yield escaped(part.about)
        yield _score(report, part.score)
        basis = [escaped(part.counts)]
        if part.score.low is not None:
            basis.append(labelled(labels, labels["confidence"], part.score.confidence))
            basis.append(labelled(labels, labels["proof"], part.score.proof))
        yield " · ".join(basis)
        yield bullets([escaped(remark) for remark in part.remarks])
    yield " · ".join(f"{bold(band.name)} {escaped(band.reach)}" for band in chapter.bands)
    yield from blocks_text(chapter.blocks)


def _plan(report: Report, chapter: PlanChapter) -> Iterator[str]:
    yield from _head(chapter.heading)
    for window in chapter.windows:
        yield f"### {escaped(window.title)}"
        yield escaped(window.load)
        yield _steps(report, window)
    yield bullets([escaped(note) for note in chapter.notes])
    yield from blocks_text(chapter.effect)
    if chapter.details_title:
        yield f"### {escaped(chapter.details_title)}"
    yield escaped(chapter.details_intro)
    for step in chapter.detailed:
        yield from _step(report, step)


def _steps(report: Report, window: WindowView) -> str:
    columns = ["number", "step", "who", "effort", "cost", "gain"]
    if window.dated:
        columns.append("when")
    return table(
        ["", *(report.labels[key] for key in columns)],
        [
            [
                TICK_BOX,
                str(step.rank),
                " · ".join(text for text in (step.title, step.because) if text),
                step.who,
                step.effort,
                step.cost,
                step.gain,
                *([step.when] if window.dated else []),
            ]
            for step in window.steps
        ],
    )


def _step(report: Report, step: StepView) -> Iterator[str]:
    yield f"#### {step.rank}\\. {escaped(step.title)}"
    values = {
        "step_why": step.why,
        "step_how": step.how,
        "step_today": step.today,
        "step_done": step.done,
        "step_needs": in_one(*step.needs),
        "step_urgency": step.urgency,
    }
    yield details(report.labels, values)


def _findings(report: Report, chapter: FindingsChapter) -> Iterator[str]:
    yield from _head(chapter.heading)
    for group in chapter.groups:
        yield f"### {escaped(group.section)}"
        yield escaped(group.empty)
        for finding in group.findings:
            yield f"#### {escaped(finding.title)}"
            yield f"{bold(finding.severity.name)} {escaped(finding.knock_out)}".strip()
            proof = f" · {finding.proof}" if finding.proof else ""
            values = {
                "answer": finding.answer + proof,
                "note": finding.note,
                "why": finding.why,
                "step": finding.step.text,
            }
            yield details(report.labels, values)


def _open(chapter: OpenChapter) -> Iterator[str]:
    yield from _head(chapter.heading)
    yield bullets(
        [
            f"**{item.number}** {escaped(item.question)} {escaped(item.section)}. "
            f"{escaped(item.remark)}".strip()
            for item in chapter.questions
        ]
    )


def _method(chapter: MethodChapter, labels: Mapping[str, str]) -> Iterator[str]:
    yield from _head(chapter.heading)
    for part in chapter.parts:
        yield f"### {escaped(part.title)}"
        yield escaped(part.text)
        yield bullets([labelled(labels, fact.label, fact.value) for fact in part.rows])


def _sources(chapter: SourcesChapter, labels: Mapping[str, str]) -> Iterator[str]:
    yield from _head(chapter.heading)
    yield bullets(
        [
            labelled(
                labels,
                item.question,
                " · ".join(f"{source.name} {source.ids}" for source in item.sources),
            )
            for item in chapter.questions
        ]
    )
