"""The whole report: its order, its heads and what stands on its front page."""

import pytest

from it_audit_gui.report.options import SECTIONS
from it_audit_gui.report.pieces import Fact
from tests.builders import LANGUAGES, an_assessment, the_bank
from tests.report.sample import report_of, sample_assessment, sample_bank, sample_report


def test_the_chapters_stand_in_reading_order() -> None:
    contents = sample_report().contents
    assert [heading.id for heading in contents] == ["summary", *SECTIONS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_of_the_report_is_a_conclusion_of_one_line(language: str) -> None:
    for heading in report_of(sample_bank(language), sample_assessment()).contents:
        assert heading.title != heading.label
        assert not heading.title.endswith((".", "?"))


def test_every_page_on_paper_says_whose_report_it_is_and_as_of_when() -> None:
    report = report_of(sample_bank("nl"), sample_assessment())
    assert report.footer == "Schrijnwerkerij Eikenhof bv · stand op 23 november 2026"
    long = report_of(sample_bank("nl"), sample_assessment(name="Vereniging " * 15)).footer
    assert len(long) < 90
    assert long.endswith("… · stand op 23 november 2026")


def test_the_front_page_says_what_was_assessed_with_what() -> None:
    cover = report_of(sample_bank("nl"), sample_assessment()).cover
    assert cover.organisation == "Schrijnwerkerij Eikenhof bv"
    assert cover.facts == (
        Fact(label="Stand op", value="23 november 2026"),
        Fact(label="Taal", value="Nederlands"),
        Fact(label="Vragenlijst", value="it-audit, versie 2026.1"),
        Fact(label="Programma", value="versie 1.2.3"),
    )


def test_a_firm_without_a_name_is_called_so() -> None:
    report = report_of(sample_bank("en"), sample_assessment(name="  "))
    assert report.cover.organisation == "Firm without a name"


@pytest.mark.parametrize(("country", "tag"), [("be", "nl-BE"), ("nl", "nl-NL")])
def test_the_country_decides_how_dutch_is_written(country: str, tag: str) -> None:
    report = report_of(sample_bank("nl"), sample_assessment(country=country))
    assert report.language == tag
    assert report.cover.facts[0].value == "23 november 2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_bank_can_be_reported_before_the_first_answer(language: str) -> None:
    report = report_of(the_bank(language), an_assessment())
    assert report.open is not None
    assert len(report.open.questions) == len(the_bank(language).questions)
