"""Where pages end: no head without its text, no row torn apart, no few rows alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination, DictionaryObject, IndirectObject

from it_audit_gui.report.blocks import Subhead
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pieces import Fact
from tests.builders import DAY
from tests.report.printed import pdf_in, report_in
from tests.report.reading import words
from tests.report.reading_pdf import Spot, pdf_pages, pdf_spots

# In points; a chart may stand between a head and the next text.
_HEADER, _FOOTER, _COLUMN, _NEAR = 60, 60, 60, 250
# Where the right half of any sheet begins, less what its margin for binding takes.
_RIGHT = 280
_FEW = 3
_LEFTOVER = 400


def opened(situation: str, paper: Paper) -> PdfReader:
    return PdfReader(BytesIO(pdf_in(situation, "nl", paper)))


def heads(outline: Sequence[object]) -> Iterator[Destination]:
    for item in outline:
        if isinstance(item, list):
            yield from heads(item)
        elif isinstance(item, Destination):
            yield item


def page_of(head: Destination, reader: PdfReader) -> int:
    return reader.get_destination_page_number(head) or 0


def is_alone(head: Destination, spots: Sequence[Spot]) -> bool:
    """Whether nothing but the head itself stands under it in its column."""
    own = set(words(str(head.title)))
    left, top = float(head.left or 0), float(head.top or 0)
    below = (
        text
        for x, y, text in spots
        if _FOOTER < y < top and top - y < _NEAR and abs(x - left) < _COLUMN
    )
    return all(set(words(text)) <= own or text in str(head.title) for text in below)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("situation", ["worst", "hostile"])
def test_no_head_stands_without_its_text(situation: str, paper: Paper) -> None:
    reader = opened(situation, paper)
    spots = pdf_spots(pdf_in(situation, "nl", paper))
    found = list(heads(reader.outline))
    assert len(found) > 10
    assert [head.title for head in found if is_alone(head, spots[page_of(head, reader)])] == []


def elements(node: DictionaryObject, kind: str) -> Iterator[DictionaryObject]:
    """Every element of a kind under a node of the tags."""
    for kid in kids(node):
        if kid.get("/S") == kind:
            yield kid
        yield from elements(kid, kind)


def kids(node: DictionaryObject) -> Iterator[DictionaryObject]:
    below = node.get("/K", [])
    for kid in below if isinstance(below, list) else [below]:
        item = kid.get_object()
        if isinstance(item, DictionaryObject):
            yield item


def pages_of(node: DictionaryObject) -> set[int]:
    """The pages on which something of a tag stands."""
    page = node.raw_get("/Pg") if "/Pg" in node else None
    own = {page.idnum} if isinstance(page, IndirectObject) else set[int]()
    return own.union(*map(pages_of, kids(node)))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("situation", ["sample", "worst"])
def test_no_row_is_torn_and_no_few_rows_stand_alone(situation: str, paper: Paper) -> None:
    root = opened(situation, paper).root_object["/StructTreeRoot"].get_object()
    assert isinstance(root, DictionaryObject)
    tables = list(elements(root, "/Table"))
    assert len(tables) > 1
    for table in tables:
        rows = [
            pages_of(row) for body in elements(table, "/TBody") for row in elements(body, "/TR")
        ]
        assert all(len(row) == 1 for row in rows)
        on = [next(iter(row)) for row in rows]
        if any(before != after for before, after in pairwise(on)):
            assert min(Counter(on).values()) >= _FEW


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("situation", ["worst", "empty"])
def test_no_page_has_only_a_left_column(situation: str, paper: Paper) -> None:
    top = float(opened(situation, paper).pages[0].mediabox.top) - _HEADER
    pages = pdf_spots(pdf_in(situation, "nl", paper))[3:-1]
    starts = {
        number: [x for x, y, _ in page if _FOOTER < y < top]
        for number, page in enumerate(pages, start=4)
    }
    assert len(starts) > 5
    assert [number for number, found in starts.items() if found and max(found) < _RIGHT] == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("situation", ["best", "empty"])
def test_no_page_holds_only_a_few_last_lines(situation: str, paper: Paper) -> None:
    """But the cover and its list, the page to sign, and the empty one before the plan."""
    lengths = [len(page.extract_text()) for page in opened(situation, paper).pages[3:-1]]
    assert len(lengths) > 5
    assert [length for length in lengths if 0 < length < _LEFTOVER] == []


def test_the_facts_of_the_firm_stand_on_one_page() -> None:
    """So many that they would not fit below the chapter before, and would have to be cut there."""
    report = report_in("worst", "nl")
    assert report.answers is not None
    facts = tuple(Fact(label=f"feit{place}", value="ja") for place in range(60))
    pdf = as_pdf(replace(report, answers=replace(report.answers, facts=facts)), DAY)
    on = [sum(word.startswith("feit") for word in words(page)) for page in pdf_pages(pdf)]
    assert [number for number in on if number] == [len(facts)]


@pytest.mark.parametrize("situation", ["sample", "worst", "empty"])
def test_the_themes_stand_below_the_sections(situation: str) -> None:
    chapter = report_in(situation, "nl").scores
    assert chapter is not None
    titles = [chapter.heading.title, *(it.text for it in chapter.blocks if isinstance(it, Subhead))]
    pages = [words(page) for page in pdf_pages(pdf_in(situation, "nl"))]
    on = [[place for place, page in enumerate(pages) if holds(page, words(it))] for it in titles]
    assert on[0][-1] == on[1][-1]


def holds(page: Sequence[str], title: Sequence[str]) -> bool:
    """Whether a page has these words in this order."""
    return f" {' '.join(title)} " in f" {' '.join(page)} "


def test_a_chapter_of_a_title_alone_stays_below_the_one_before() -> None:
    report = report_in("best", "nl")
    assert report.plan is not None
    assert report.findings is not None
    pages = [words(page) for page in pdf_pages(pdf_in("best", "nl"))]
    on = [
        [number for number, page in enumerate(pages) if holds(page, words(title))]
        for title in (
            "U staat in de fase",
            report.plan.heading.title,
            report.findings.heading.title,
        )
    ]
    assert [it[-1] for it in on] == [on[0][-1]] * 3
