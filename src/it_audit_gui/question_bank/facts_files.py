"""Finds the dated facts of a country in the resources, and checks them.

One file per country, ``resources/facts/<country>.toml``; a country without a file has no facts.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from it_audit_gui.assets import resource
from it_audit_gui.content_files import Table, read_toml
from it_audit_gui.domain.costs.inputs import Unit
from it_audit_gui.domain.dated_facts import DatedFactId, Fact, Mark
from it_audit_gui.wording import languages

# Documents for scripts have no language; they cite in this one.
_CITED_IN = "en"


class FactsFiles:
    """The facts in a folder that holds one file per country."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resource("facts")

    def countries(self) -> Sequence[str]:
        """Countries that have facts, in alphabetical order."""
        return sorted(path.stem for path in self._folder.glob("*.toml"))

    def table(self, country: str) -> Table:
        """The file of a country that has one."""
        return read_toml(self._folder / f"{country}.toml")

    def facts(self, country: str, language: str) -> Mapping[DatedFactId, Fact]:
        """The facts of a country by id, with sources in a language; empty where there are none."""
        if country not in self.countries():
            return {}
        found = (_fact(country, language, row) for row in self.table(country)["facts"])
        return {fact.id: fact for fact in found}

    def faults(self) -> Iterator[str]:
        """Everything an editor must mend, one line each."""
        for country in self.countries():
            yield from (f"facts {country}: {fault}" for fault in _faults(country, self))


def fact_faults(table: Table) -> Iterator[str]:
    """What is wrong with the facts of one country."""
    rows = table.get("facts", ())
    counted = Counter(str(row.get("id", "")) for row in rows)
    yield from (f"id {key} stands twice" for key, count in counted.items() if count > 1)
    for place, row in enumerate(rows, 1):
        yield from (f"{row.get('id') or place}: {fault}" for fault in _row_faults(row))


def _faults(country: str, files: FactsFiles) -> Iterator[str]:
    table = files.table(country)
    if table.get("country") != country:
        yield f"says it is about {table.get('country')}"
    yield from fact_faults(table)


def _row_faults(row: Table) -> Iterator[str]:
    if not str(row.get("id", "")).strip():
        yield "no id"
    said = row.get("source", {})
    for language in languages():
        if not (isinstance(said, Mapping) and str(said.get(language, "")).strip()):
            yield f"no source in language {language}"
    value = row.get("value")
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        yield "no value above zero"
    if row.get("unit") not in set(Unit):
        yield f"no unit {row.get('unit')}"
    if row.get("mark") not in set(Mark):
        yield f"no mark {row.get('mark')}"
    yield from _date_faults(row)


def _date_faults(row: Table) -> Iterator[str]:
    year, until = row.get("year"), row.get("valid_until")
    if not isinstance(year, int):
        yield "no year"
    if type(until) is not date:
        yield "no valid_until"
    elif isinstance(year, int) and until.year < year:
        yield "valid_until is before its year"


def _fact(country: str, language: str, row: Table) -> Fact:
    return Fact(
        id=DatedFactId(row["id"]),
        country=country,
        value=float(row["value"]),
        unit=row["unit"],
        source=row["source"][language],
        citation=row["source"][_CITED_IN],
        year=row["year"],
        valid_until=row["valid_until"],
        mark=Mark(row["mark"]),
    )
