"""The appendix of the Markdown report: every answer with what was said about it."""

from collections.abc import Iterator, Mapping

from it_audit_gui.report.chapters import AnswersChapter, AnswerView, ObsoleteAnswer
from it_audit_gui.report.markdown_text import bullets, details, escaped, in_one, labelled


def answers_blocks(chapter: AnswersChapter, labels: Mapping[str, str]) -> Iterator[str]:
    """The blocks after the head of the chapter."""
    if chapter.facts:
        yield f"### {escaped(chapter.facts_title)}"
        yield bullets([labelled(labels, fact.label, fact.value) for fact in chapter.facts])
    for group in chapter.groups:
        yield f"### {escaped(group.section)}"
        for item in group.answers:
            yield from _answer(item, labels)
    if chapter.obsolete:
        yield f"### {escaped(chapter.obsolete_title)}"
        yield escaped(chapter.obsolete_intro)
        for obsolete in chapter.obsolete:
            yield from _obsolete(obsolete, labels)


def _answer(item: AnswerView, labels: Mapping[str, str]) -> Iterator[str]:
    yield f"#### {item.number}\\. {escaped(item.question)}"
    place = f" ({escaped(item.place)})" if item.place else ""
    yield f"{escaped(item.answer)}{place}"
    yield _testimony(item, labels, item.proof)


def _obsolete(item: ObsoleteAnswer, labels: Mapping[str, str]) -> Iterator[str]:
    yield f"#### {escaped(item.question)}"
    yield escaped(item.answer)
    yield _testimony(item, labels, "")


def _testimony(item: AnswerView | ObsoleteAnswer, labels: Mapping[str, str], proof: str) -> str:
    values = {
        "reason": item.reason,
        "who_said": item.who,
        "evidence": in_one(proof, *item.evidence),
        "note": item.note,
    }
    return details(labels, values)
