"""The PDF says what the HTML says, word for word, in the same order."""

from io import BytesIO
from itertools import groupby

import pytest
from pypdf import PdfReader

from it_audit_gui.report.html import as_html
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf_text import printable
from tests.builders import LANGUAGES
from tests.report.printed import pdf_in, report_in
from tests.report.reading import Page, words
from tests.report.reading_pdf import pdf_pages
from tests.report.situations import ENDLESS, SITUATIONS

_NO_WIDTH = "\N{ZERO WIDTH SPACE}"


def without(many: list[str], some: list[str]) -> list[str]:
    """What is left when a run of words is taken out once."""
    start = next(at for at in range(len(many)) if many[at : at + len(some)] == some)
    return many[:start] + many[start + len(some) :]


def as_printed(text: str) -> list[str]:
    return words(printable(text).replace(_NO_WIDTH, ""))


def headings(report: Report) -> list[str]:
    return [f"{heading.label} {heading.title}" for heading in report.contents]


def numbered(report: Report) -> list[str]:
    """The conclusions, that the PDF numbers as the HTML does by its style."""
    return [f"{item.lead} {item.text}" for item in report.summary.conclusions]


def expected_words(report: Report) -> list[str]:
    found = as_printed(Page(as_html(report)).text)
    contents = as_printed(" ".join([report.labels["contents"], *headings(report)]))
    found = without(found, contents)
    for place, conclusion in enumerate(numbered(report), start=1):
        some = as_printed(conclusion)
        at = next(at for at in range(len(found)) if found[at : at + len(some)] == some)
        found.insert(at, str(place))
    return found


def read_words(report: Report, pages: list[str]) -> list[str]:
    """The words of the pages, without the legend: a reader of text alone needs none."""
    legend = report.scores.legend if report.scores else ""
    return without(joined(words(" ".join(pages))), as_printed(legend))


def joined(many: list[str]) -> list[str]:
    """An endless word, of which each line is a word, in one piece again."""
    pieces = groupby(many, key=lambda word: not word.strip(ENDLESS[0]))
    return [word for endless, run in pieces for word in (["".join(run)] if endless else run)]


def chapter_pages(pdf: bytes) -> list[int]:
    """The page on which each chapter begins, as the outline says."""
    reader = PdfReader(BytesIO(pdf))
    return [
        1 + reader.get_destination_page_number(item)  # type: ignore[operator]
        for item in reader.outline
        if not isinstance(item, list)
    ]


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_reads_as_the_html(language: str, situation: str) -> None:
    report, pdf = report_in(situation, language), pdf_in(situation, language)
    cover, contents, *rest = pdf_pages(pdf)
    assert read_words(report, [cover, *rest]) == expected_words(report)
    lines = [report.labels["contents"]]
    for heading, page in zip(headings(report), chapter_pages(pdf), strict=True):
        lines += [heading, str(page)]
    assert words(contents) == as_printed(" ".join(lines))
