"""Whatever people type stays text in every format."""

import csv
from io import BytesIO, StringIO
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject

from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pdf_text import printable
from it_audit_gui.report.tables import BYTE_ORDER_MARK, as_csv
from it_audit_gui.report.user_text import one_line
from tests.builders import DAY, NOT_APPLICABLE, an_answer, an_assessment, evidence
from tests.report.reading import Page, words, words_of
from tests.report.reading_pdf import pdf_pages
from tests.report.sample import report_of, sample_bank

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></svg><b>bold</b>",
    "[click](javascript:alert(1)) ![x](http://x.be/a.png) http://x.be",
    "{{7*7}} {% include 'x' %} {0} {score} %s ${7*7}",
    "&lt;b&gt; &#x41; &amp;",
    "# head\n- item\n\n---\n| a | b |\n```\ncode",
    '#sys.inputs #panic() $x^2$ @ref #import "x.typ" \\ ~ //',
    "\u202egnp.exe \u2066x",
    "\x00\x1b[31m \x7f",
    "=cmd|' /C calc'!A0",
    "👩‍👩‍👧 ½ é ß 漢字 مرحبا",
    "x" * 5000,
]
NO_WIDTH = "\N{ZERO WIDTH SPACE}"
FORMULA = tuple("=+-@|%\t\r\n＝＋－＠｜％")


def typed_everywhere(text: str) -> Report:
    assessment = an_assessment(
        an_answer("sec-overview", 0, evidence(pointer=text[:2000]), note=text),
        an_answer("sec-training", NOT_APPLICABLE, reason=text, note=text),
        an_answer("acc-mfa", 3, note=text),
        an_answer(text, 1, evidence(pointer=text[:2000]), note=text),
        facts={"name": text, "sector": text},
    )
    return report_of(sample_bank("nl"), assessment)


@pytest.mark.parametrize("text", HOSTILE)
def test_html_has_the_same_elements_as_with_harmless_text(text: str) -> None:
    harmless = Page(as_html(typed_everywhere("y" * len(text))))
    page = Page(as_html(typed_everywhere(text)))
    assert page.elements == harmless.elements
    assert page.text.count(one_line(text)) >= 7


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_has_the_same_blocks_and_words(text: str) -> None:
    report = typed_everywhere(text)
    markdown = as_markdown(report)
    assert len(markdown.splitlines()) == len(as_markdown(typed_everywhere("y")).splitlines())
    assert words_of(markdown) == words(Page(as_html(report)).text)


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_has_one_row_per_question_and_no_formula(text: str) -> None:
    report = typed_everywhere(text)
    rows = list(csv.reader(StringIO(as_csv(report).removeprefix(BYTE_ORDER_MARK)), delimiter=";"))
    assert len(rows) == 1 + len(sample_bank("nl").questions)
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(FORMULA)]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_pdf_shows_it_and_leads_only_to_its_own_pages(text: str) -> None:
    pdf = as_pdf(typed_everywhere(text), DAY)
    links = [
        item.get_object()
        for page in PdfReader(BytesIO(pdf)).pages
        for item in cast("ArrayObject", page.get("/Annots", ArrayObject()))
    ]
    assert links
    assert not [link for link in links if "/Dest" not in link and "/D" not in link["/A"]]
    read = "".join("".join(pdf_pages(pdf)).split())
    assert "".join(printable(one_line(text)).replace(NO_WIDTH, "").split()) in read


@pytest.mark.parametrize("render", [as_html, as_markdown, as_csv])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_turns_the_direction_or_controls_a_terminal(render: object, text: str) -> None:
    assert callable(render)
    made = render(typed_everywhere(text))
    assert not set(made) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\x00\x1b\x7f")
