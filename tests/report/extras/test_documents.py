"""Every document beside the report: whole, in both languages, printable, nothing that runs."""

import csv
import re
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.extras.documents import document_content
from it_audit_gui.report.extras.kinds import FORMATS, Document
from it_audit_gui.report.material import Material
from it_audit_gui.report.options import ReportOptions
from it_audit_gui.report.tables import BYTE_ORDER_MARK
from it_audit_gui.wording import languages
from tests.builders import a_question, a_questionnaire, answered, the_bank
from tests.report.reading import Page, words, words_of
from tests.report.sample import (
    material_for,
    material_of,
    sample_assessment,
    sample_bank,
    sample_material,
)

PAPER = [document for document in Document if "html" in FORMATS[document]]


def text_of(
    material: Material, document: Document, fmt: str | None = None, brand: Brand = NO_BRAND
) -> str:
    found = document_content(material, document, fmt, ReportOptions(brand=brand))
    assert isinstance(found, str)
    return found


def made(document: Document, fmt: str | None = None, language: str = "nl") -> str:
    return text_of(sample_material(language), document, fmt)


@pytest.mark.parametrize("document", PAPER)
@pytest.mark.parametrize("language", languages())
def test_a_form_says_the_same_in_html_and_markdown(document: Document, language: str) -> None:
    page = Page(made(document, "html", language))
    assert len(words(page.text)) > 30
    assert words_of(made(document, "md", language)) == words(page.text)


@pytest.mark.parametrize("document", PAPER)
def test_a_form_leaves_out_no_level_of_heading(document: Document) -> None:
    elements = Page(made(document)).elements
    levels = [int(tag[1]) for tag, _ in elements if re.match(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("document", PAPER)
def test_a_form_fetches_and_runs_nothing(document: Document) -> None:
    text = made(document)
    assert "default-src 'none'" in text
    assert not re.search(r"<script|@import|url\((?!#)|https?://", text)


def test_a_form_carries_the_brand() -> None:
    brand = Brand(name="Kantoor <Elst>", logo="data:image/png;base64,aGk=", contact=("03 1",))
    html = text_of(sample_material(), Document.LEAVER, "html", brand)
    assert '<img class="logo" src="data:image/png;base64,aGk="' in html
    assert "Kantoor &lt;Elst&gt; · 03 1" in html
    markdown = text_of(sample_material(), Document.LEAVER, "md", brand)
    assert words_of(markdown) == words(Page(html).text)


def test_the_blank_questionnaire_asks_every_question_and_holds_no_answer() -> None:
    bank = the_bank("nl")
    material = material_for(bank, sample_assessment())
    page = Page(text_of(material, Document.QUESTIONNAIRE))
    for question in bank.questions:
        assert " ".join(question.texts.text.split()) in page.text
    boxes = sum(
        len(question.texts.options) + 1 + question.may_not_apply for question in bank.questions
    )
    assert page.text.count(bank.common.dont_know) >= len(bank.questions)
    items = [tag for tag, _ in page.elements if tag == "li"]
    assert len(items) == boxes + len(bank.questions) + 3
    assert "map IT" not in page.text


def test_a_firm_without_a_name_has_no_empty_footer() -> None:
    html = text_of(material_of(sample_bank("nl"), name=" "), Document.LEAVER)
    assert 'content: "Iemand' in html


def test_a_supplier_sheet_without_questions_says_so() -> None:
    material = material_of(a_questionnaire(a_question("restore")), *answered(restore=3))
    text = text_of(material, Document.SUPPLIER, "md")
    assert "There are no questions for your IT partner at the moment" in text


@pytest.mark.parametrize("document", Document)
def test_a_format_it_does_not_have_is_said(document: Document) -> None:
    with pytest.raises(AuditError) as raised:
        made(document, "json")
    assert raised.value.error_id == "document-format"


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix(BYTE_ORDER_MARK)), delimiter=";"))


def test_the_list_of_actions_has_a_row_for_each_step_and_no_formula() -> None:
    material = sample_material()
    rows = rows_of(made(Document.ACTIONS))
    assert len(rows) == 1 + len(material.evaluation.plan.steps)
    assert {len(row) for row in rows} == {11}
    assert rows[0][1:4] == ["Stap", "Vaststelling", "Wie?"]
    assert not [cell for row in rows for cell in row if cell.startswith(tuple("=+-@|%"))]


def test_an_action_is_due_when_agreed_else_at_the_end_of_its_window_else_not() -> None:
    due = {row[1]: row[8] for row in rows_of(made(Document.ACTIONS))}
    assert "2026-12-11" in due.values()
    assert "2026-12-23" in due.values()
    assert "" in due.values()


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_a_calendar_keeps_its_lines_short_and_ends_them_as_calendars_do() -> None:
    text = made(Document.CALENDAR)
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert not any("\n" in line or "\r" in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)
    assert any(line.startswith(" ") for line in lines)


def test_a_calendar_has_an_entry_for_each_step_with_a_day() -> None:
    lines = unfolded(made(Document.CALENDAR))
    tags = [line for line in lines if line.startswith("UID:")]
    assert len(tags) == len(set(tags)) == lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
    assert "DTSTART;VALUE=DATE:20261211" in lines


def test_a_calendar_ends_with_the_calendar() -> None:
    bank, assessment = sample_bank("en"), sample_assessment()
    material = material_for(bank, assessment)
    last = replace(material, evaluation=evaluate(bank, assessment, date.max))
    assert "DTSTART;VALUE=DATE:99991231" in unfolded(text_of(last, Document.CALENDAR))


def test_a_calendar_escapes_what_is_typed() -> None:
    described = [line for line in unfolded(made(Document.CALENDAR)) if "Mieke" in line]
    assert described
    assert "Mieke | <b>atelier</b>" in described[0]
    bank = sample_bank("nl")
    first, *rest = bank.questions
    odd = replace(first, texts=replace(first.texts, findings=("a;b,c\\d\ne", "x", "y")))
    text = text_of(
        material_for(replace(bank, questions=(odd, *rest)), sample_assessment()),
        Document.CALENDAR,
    )
    assert "BEGIN:VEVENT" in text


def test_the_same_plan_gives_the_same_calendar() -> None:
    assert made(Document.CALENDAR) == made(Document.CALENDAR)


@pytest.mark.parametrize("document", PAPER)
def test_a_form_is_a_pdf_too(document: Document) -> None:
    found = document_content(sample_material(), document, "pdf")
    assert isinstance(found, bytes)
    assert found.startswith(b"%PDF-")


def test_on_paper_the_questions_stand_below_their_section() -> None:
    found = document_content(sample_material(), Document.QUESTIONNAIRE, "pdf")
    assert isinstance(found, bytes)
    _, below = PdfReader(BytesIO(found)).outline
    assert isinstance(below, list)
    sections = [item.title for item in below if not isinstance(item, list)]
    assert sections == [section.name for section in sample_material().questionnaire.sections]
