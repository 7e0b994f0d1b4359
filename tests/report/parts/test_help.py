"""Help comes from dated facts: sourced, in every language, flagged when out of date."""

from datetime import date

import pytest

from it_audit_gui.assets import resource
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.report.blocks import Paragraph, Table
from it_audit_gui.report.compose import material_of as made_material
from it_audit_gui.report.help_facts import HelpKind, help_facts
from it_audit_gui.report.options import EVERYTHING
from it_audit_gui.report.parts.help import help_chapter
from it_audit_gui.wording import languages
from tests.report.sample import material_of, sample_assessment, sample_bank

COUNTRIES = sorted(path.name[:2] for path in resource("facts", "help").iterdir())


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("language", languages())
def test_every_fact_is_whole_in_every_language(country: str, language: str) -> None:
    facts = help_facts(country, language)
    assert facts
    assert len({fact.id for fact in facts}) == len(facts)
    for fact in facts:
        assert fact.name
        assert fact.text.endswith(".")
        assert fact.source
        assert fact.as_of < fact.valid_until


def test_belgium_knows_emergencies_and_funding() -> None:
    assert {fact.kind for fact in help_facts("be", "nl")} == set(HelpKind)


@pytest.mark.parametrize("country", ["", "de", "other", "../be"])
def test_a_country_without_facts_has_no_chapter(country: str) -> None:
    assert help_facts(country, "nl") == ()
    assert help_chapter(material_of(sample_bank("nl"), country=country)) is None


def test_each_entry_names_its_source_and_until_when_it_holds() -> None:
    chapter = help_chapter(material_of(sample_bank("en"), country="nl"))
    assert chapter is not None
    table = chapter.blocks[-1]
    assert isinstance(table, Table)
    assert table.rows[0][2].endswith("; as of 01/01/2026, valid until 30/06/2027")


def test_what_is_out_of_date_is_flagged() -> None:
    bank, assessment = sample_bank("en"), sample_assessment()
    later = evaluate(bank, assessment, date(2027, 3, 1))
    chapter = help_chapter(made_material(bank, assessment, later, None, EVERYTHING))
    assert chapter is not None
    said = chapter.blocks[-1]
    assert isinstance(said, Paragraph)
    assert said.text == (
        "To look up first, because its date has passed: ‘Kmo-portefeuille (Flanders)’."
    )
