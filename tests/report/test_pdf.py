import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from it_audit_gui.report.blocks import Blanks, Choice, Form, Paragraph
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import as_pdf, form_as_pdf, picture_of, report_sheets
from it_audit_gui.report.pdf_pages import page_count
from tests.builders import DAY
from tests.report.printed import pdf_in, report_in, sample_pdf
from tests.report.reading import words
from tests.report.reading_pdf import pdf_pages
from tests.report.situations import LONG_NAME, SITUATIONS, the_sample

_PNG = b"\x89PNG"
_SUMMARY_ON = 3
_LOGO = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="


def opened(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def chapters(pdf: bytes) -> dict[str, int]:
    """The page on which each chapter begins, from 1, by its title."""
    reader = opened(pdf)
    return {
        str(item.title): 1 + (reader.get_destination_page_number(item) or 0)
        for item in reader.outline
        if not isinstance(item, list)
    }


def test_same_report_same_bytes() -> None:
    assert as_pdf(the_sample("nl"), DAY) == sample_pdf()


def test_a_pdf_says_its_title_language_and_day() -> None:
    report = the_sample("nl")
    reader = opened(sample_pdf())
    assert reader.metadata is not None
    assert reader.metadata.title == report.title
    assert str(reader.metadata["/CreationDate"]).startswith(f"D:{DAY:%Y%m%d}")
    assert str(reader.root_object["/Lang"]) == "nl-BE"


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 595), (Paper.LETTER, 612)])
def test_each_paper_has_its_size(paper: Paper, width: int) -> None:
    pages = opened(as_pdf(the_sample("en"), DAY, paper)).pages
    assert {int(page.mediabox.width) for page in pages} == {width}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("paper", Paper)
def test_the_summary_is_one_right_hand_page(situation: str, paper: Paper) -> None:
    pdf = pdf_in(situation, "nl", paper)
    summary, after, *_ = report_in(situation, "nl").contents
    assert chapters(pdf)[summary.title] == _SUMMARY_ON
    assert chapters(pdf)[after.title] == _SUMMARY_ON + 1


@pytest.mark.parametrize("paper", Paper)
def test_a_plan_begins_on_the_right(paper: Paper) -> None:
    report = report_in("worst", "nl")
    assert report.plan is not None
    assert chapters(pdf_in("worst", "nl", paper))[report.plan.heading.title] % 2 == 1


def test_pages_say_their_number() -> None:
    last = page_count(sample_pdf())
    assert f"Bladzijde {last} van {last}" in opened(sample_pdf()).pages[-1].extract_text()


def test_a_sheet_left_empty_bears_nothing() -> None:
    """One of two reports, of which one has a page more, needs a sheet before its plan."""
    shorter = as_pdf(replace(the_sample("nl"), costs=None), DAY)
    pages = (page for pdf in (sample_pdf(), shorter) for page in opened(pdf).pages)
    assert any(not page.extract_text().strip() for page in pages)


def test_pictures_show_the_same_pages() -> None:
    sheets = report_sheets(the_sample("nl"))
    assert len(sheets) == page_count(sample_pdf())
    assert all(picture_of(sheet.drawing, 24).startswith(_PNG) for sheet in sheets)


def test_a_picture_is_as_large_as_its_paper_in_dots() -> None:
    header = picture_of(report_sheets(the_sample("nl"))[0].drawing, 72)[16:24]
    # What stands in the header of a PNG: 210 by 297 mm in points.
    assert (int.from_bytes(header[:4]), int.from_bytes(header[4:])) == (595, 842)


def test_chapters_can_be_missing() -> None:
    report = replace(the_sample("nl"), plan=None, scores=None, findings=None, answers=None)
    titles = [
        item.title for item in opened(as_pdf(report, DAY)).outline if not isinstance(item, list)
    ]
    assert titles == [heading.title for heading in report.contents]


def test_a_brand_is_on_the_cover() -> None:
    brand = Brand(name="Adviesbureau Ñandú", logo=_LOGO, accent="#7a1f5c", contact=("info",))
    report = the_sample("nl")
    cover = replace(report.cover, by=("Adviesbureau Ñandú", "info"))
    pdf = as_pdf(replace(report, brand=brand, cover=cover), DAY)
    assert "Adviesbureau Ñandú info" in " ".join(pdf_pages(pdf)[0].split())
    assert pdf != sample_pdf()


def test_a_logo_needs_no_name_beside_it() -> None:
    pdf = as_pdf(replace(the_sample("nl"), brand=Brand(logo=_LOGO)), DAY)
    assert page_count(pdf) == page_count(sample_pdf())


def test_a_long_name_stays_on_the_cover() -> None:
    cover = pdf_pages(as_pdf(the_sample("nl", name=LONG_NAME), DAY))[0]
    assert " ".join(words(LONG_NAME)) in " ".join(words(cover))


def test_a_form_is_a_pdf() -> None:
    form = Form(
        language="nl-BE",
        title="Vertrek",
        label="Controlelijst",
        intro="Voor elke medewerker die vertrekt.",
        footer="Claes",
        blocks=(
            Paragraph(text="Eerst de sleutels."),
            Choice(
                number=1, question="Alles terug?", hint="", options=("Ja", "Nee"), remark="Nota"
            ),
            Blanks(labels=("Naam", "Datum")),
        ),
    )
    pdf = form_as_pdf(form, DAY, Brand(name="Adviesbureau", contact=("info",)))
    assert words(pdf_pages(pdf)[0]) == words(
        "Controlelijst Vertrek Voor elke medewerker die vertrekt. Eerst de sleutels."
        " 1 Alles terug? Ja Nee Nota Naam Datum Adviesbureau · info"
    )


def test_what_is_no_pdf_has_no_pages() -> None:
    assert page_count(b"<html>") == 0
    assert page_count(b"%PDF-1.7 and no more") == 0


def test_typst_is_loaded_only_for_pages() -> None:
    code = "import sys, it_audit_gui.report.writing; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
