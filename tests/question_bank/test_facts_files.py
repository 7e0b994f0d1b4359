"""The shipped facts are sound, and each fault an editor can make is named."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from it_audit_gui.domain.dated_facts import DatedFactId, Mark, stale_facts
from it_audit_gui.question_bank.facts_files import FactsFiles, fact_faults
from it_audit_gui.wording import languages

FILES = FactsFiles()
SOURCE = dict.fromkeys(languages(), "Eurostat")
ROW: dict[str, Any] = {
    "id": "labour-cost-hour",
    "value": 48.2,
    "unit": "eur-per-hour",
    "source": SOURCE,
    "year": 2024,
    "valid_until": date(2027, 3, 31),
    "mark": "secondary",
}


def faults(**changed: object) -> list[str]:
    row = {key: value for key, value in {**ROW, **changed}.items() if value is not None}
    return list(fact_faults({"facts": [row]}))


def test_the_shipped_facts_have_no_faults() -> None:
    assert FILES.countries()
    assert list(FILES.faults()) == []


def test_belgium_has_its_labour_cost_with_source_and_year() -> None:
    fact = FILES.facts("be", "nl")[DatedFactId("labour-cost-hour")]
    assert (fact.value, fact.unit, fact.year) == (48.2, "eur-per-hour", 2024)
    assert fact.source.startswith("Eurostat, loonkost per uur")
    assert (fact.country, fact.mark) == ("be", Mark.SECONDARY)


def test_facts_grow_stale() -> None:
    facts = FILES.facts("be", "en").values()
    assert stale_facts(facts, date(2026, 11, 23)) == ()
    assert len(stale_facts(facts, date(2040, 1, 1))) == len(facts)


def test_a_country_without_a_file_has_no_facts(tmp_path: Path) -> None:
    assert FILES.facts("xx", "nl") == {}
    assert FILES.facts("../be", "nl") == {}
    assert FactsFiles(tmp_path).countries() == []


def test_a_sound_row_has_no_faults() -> None:
    assert faults() == []
    assert list(fact_faults({})) == []


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("id", None, "1: no id"),
        ("source", {**SOURCE, "en": ""}, "labour-cost-hour: no source in language en"),
        ("source", {**SOURCE, "nl": " "}, "labour-cost-hour: no source in language nl"),
        ("year", None, "labour-cost-hour: no year"),
        ("valid_until", None, "labour-cost-hour: no valid_until"),
        ("valid_until", "2027", "labour-cost-hour: no valid_until"),
        ("valid_until", date(2020, 1, 1), "labour-cost-hour: valid_until is before its year"),
        ("value", None, "labour-cost-hour: no value above zero"),
        ("value", True, "labour-cost-hour: no value above zero"),
        ("value", float("nan"), "labour-cost-hour: no value above zero"),
        ("unit", "francs", "labour-cost-hour: no unit francs"),
        ("mark", "weak", "labour-cost-hour: no mark weak"),
    ],
)
def test_each_fault_is_named(key: str, value: object, told: str) -> None:
    assert faults(**{key: value}) == [told]


def test_a_source_without_languages_is_named() -> None:
    said = [f"labour-cost-hour: no source in language {code}" for code in languages()]
    assert faults(source=None) == faults(source="Eurostat") == said


def test_an_id_that_stands_twice_is_named() -> None:
    assert list(fact_faults({"facts": [ROW, ROW]})) == ["id labour-cost-hour stands twice"]


def test_a_file_is_about_the_country_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "nl.toml").write_text('country = "be"\nfacts = []\n', encoding="utf-8")
    assert list(FactsFiles(tmp_path).faults()) == ["facts nl: says it is about be"]
