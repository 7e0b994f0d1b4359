"""The report as Markdown: the same words in the same order as the HTML."""

from collections.abc import Iterator

from it_audit_gui.report.markdown_answers import answers_blocks
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

_TICK_BOX = "☐"


def as_markdown(report: Report) -> str:
    """The report as Markdown text; to be written as UTF-8."""
    return "\n\n".join(block for block in _blocks(report) if block) + "\n"


def _blocks(report: Report) -> Iterator[str]:
    yield from _cover(report)
    yield from _summary(report)
    yield from _scores(report)
    yield from _plan(report)
    yield from _findings(report)
    yield from _open(report)
    yield from _method(report)
    yield from _sources(report)
    yield from _head(report.answers.heading)
    yield from answers_blocks(report.answers, report.labels)


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
    yield " · ".join(labelled(fact.label, fact.value) for fact in cover.facts)
    yield escaped(cover.confidential)


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
    yield "\n".join(
        f"{place}. {bold(item.lead)} {escaped(item.text)}"
        for place, item in enumerate(chapter.conclusions, start=1)
    )
    yield bullets([f"{bold(fact.value)} {escaped(fact.label)}" for fact in chapter.figures])
    yield f"### {escaped(chapter.first_title)}"
    yield escaped(chapter.first_intro)
    if chapter.first_steps:
        yield table(
            [labels[key] for key in ("number", "step", "who", "effort", "gain")],
            [
                [str(step.rank), step.title, step.who, step.effort, step.gain]
                for step in chapter.first_steps
            ],
        )


def _scores(report: Report) -> Iterator[str]:
    chapter, labels = report.scores, report.labels
    yield from _head(chapter.heading)
    for part in chapter.sections:
        yield f"### {escaped(part.name)}"
        yield escaped(part.about)
        yield _score(report, part.score)
        basis = [escaped(part.counts)]
        if part.score.low is not None:
            basis.append(labelled(labels["confidence"], part.score.confidence))
            basis.append(labelled(labels["proof"], part.score.proof))
        yield " · ".join(basis)
        yield bullets([escaped(remark) for remark in part.remarks])
    yield " · ".join(f"{bold(band.name)} {escaped(band.reach)}" for band in chapter.bands)


def _plan(report: Report) -> Iterator[str]:
    chapter, labels = report.plan, report.labels
    yield from _head(chapter.heading)
    if not chapter.steps:
        return
    columns = ("number", "step", "who", "effort", "cost_once", "cost_month", "gain")
    yield table(
        ["", *(labels[key] for key in columns)],
        [
            [
                _TICK_BOX,
                str(step.rank),
                step.title,
                step.who,
                step.effort,
                step.cost_once,
                step.cost_month,
                step.gain,
            ]
            for step in chapter.steps
        ],
    )
    yield bullets([escaped(note) for note in chapter.notes])
    for step in chapter.steps:
        yield from _step(report, step)


def _step(report: Report, step: StepView) -> Iterator[str]:
    yield f"### {step.rank}\\. {escaped(step.title)}"
    yield f"{escaped(step.section)} · {escaped(step.conclusion)}"
    values = {
        "step_why": step.why,
        "step_how": step.how,
        "step_today": step.today,
        "step_done": step.done,
        "step_needs": in_one(*step.needs),
        "step_urgency": step.urgency,
    }
    yield details(report.labels, values)


def _findings(report: Report) -> Iterator[str]:
    yield from _head(report.findings.heading)
    for group in report.findings.groups:
        yield f"### {escaped(group.section)}"
        yield escaped(group.empty)
        for finding in group.findings:
            yield f"#### {escaped(finding.title)}"
            yield f"{bold(finding.severity.name)} {escaped(finding.knock_out)}".strip()
            proof = f" ({finding.proof})" if finding.proof else ""
            values = {
                "answer": finding.answer + proof,
                "note": finding.note,
                "why": finding.why,
                "step": finding.step.text,
            }
            yield details(report.labels, values)


def _open(report: Report) -> Iterator[str]:
    if report.open is None:
        return
    yield from _head(report.open.heading)
    yield bullets(
        [
            f"**{item.number}** {escaped(item.question)} {escaped(item.section)}. "
            f"{escaped(item.remark)}".strip()
            for item in report.open.questions
        ]
    )


def _method(report: Report) -> Iterator[str]:
    yield from _head(report.method.heading)
    for part in report.method.parts:
        yield f"### {escaped(part.title)}"
        yield escaped(part.text)
        yield bullets([labelled(fact.label, fact.value) for fact in part.rows])


def _sources(report: Report) -> Iterator[str]:
    yield from _head(report.sources.heading)
    yield bullets(
        [
            labelled(
                item.question, " · ".join(f"{source.name} {source.ids}" for source in item.sources)
            )
            for item in report.sources.questions
        ]
    )
