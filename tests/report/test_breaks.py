"""Where pages end: no head without its text, no row torn apart, no few rows alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import Destination, DictionaryObject, IndirectObject

from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import as_pdf
from tests.builders import DAY
from tests.report.reading import words
from tests.report.situations import SITUATIONS

# In points; a chart may stand between a head and the next text.
_FOOTER, _COLUMN, _NEAR = 60, 60, 250
_FEW = 3
_LEFTOVER = 400

Spot = tuple[float, float, str]


def opened(situation: str, paper: Paper) -> PdfReader:
    return PdfReader(BytesIO(as_pdf(SITUATIONS[situation]("nl"), DAY, paper)))


def heads(outline: Sequence[object]) -> Iterator[Destination]:
    for item in outline:
        if isinstance(item, list):
            yield from heads(item)
        elif isinstance(item, Destination):
            yield item


def texts(page: PageObject) -> list[Spot]:
    """Where the pieces of text of a page begin, from its lower left corner in points."""
    found: list[Spot] = []

    def look(text: str, across: Sequence[float], within: Sequence[float], *_: object) -> None:
        x = within[4] * across[0] + within[5] * across[2] + across[4]
        y = within[4] * across[1] + within[5] * across[3] + across[5]
        if text.strip():
            found.append((x, y, text.strip()))

    page.extract_text(visitor_text=look)
    return found


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
    return all(set(words(text)) <= own for text in below)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("situation", ["worst", "hostile"])
def test_no_head_stands_without_its_text(situation: str, paper: Paper) -> None:
    reader = opened(situation, paper)
    spots = [texts(page) for page in reader.pages]
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
@pytest.mark.parametrize("situation", ["best", "empty"])
def test_no_page_holds_only_a_few_last_lines(situation: str, paper: Paper) -> None:
    """But the cover and its list, the page to sign, and the empty one before the plan."""
    lengths = [len(page.extract_text()) for page in opened(situation, paper).pages[3:-1]]
    assert len(lengths) > 5
    assert [length for length in lengths if 0 < length < _LEFTOVER] == []
