"""Where a firm finds help: support schemes and contacts of a country, each dated and with a source.

One file per country, ``resources/facts/help/<country>.toml``, with the words in every language;
a law that is called otherwise in a language has its own source there.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from it_audit_gui.assets import resource
from it_audit_gui.records import dataclass


class HelpKind(StrEnum):
    """Whom to reach when something goes wrong, or who pays a part."""

    EMERGENCY = "emergency"
    FUNDING = "funding"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpFact:
    """An address or a scheme; ``as_of`` is when the source said so."""

    id: str
    kind: HelpKind
    name: str
    text: str
    source: str
    as_of: date
    valid_until: date

    def stale(self, on: date) -> bool:
        """Whether it should have been looked up again by that day."""
        return self.valid_until < on


def help_facts(country: str, language: str) -> tuple[HelpFact, ...]:
    """What is known for a country, in the order of its file; empty where there is none."""
    return tuple(_facts(_rows(country), language))


@cache
def _rows(country: str) -> list[dict[str, Any]]:
    folder = resource("facts", "help")
    if country not in {item.name.removesuffix(".toml") for item in folder.iterdir()}:
        return []
    source = (folder / f"{country}.toml").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = tomllib.loads(source)["help"]
    return rows


def _facts(rows: list[dict[str, Any]], language: str) -> Iterator[HelpFact]:
    for row in rows:
        yield HelpFact(
            id=row["id"],
            kind=HelpKind(row["kind"]),
            name=row[language]["name"],
            text=row[language]["text"],
            source=row[language].get("source", row["source"]),
            as_of=row["as_of"],
            valid_until=row["valid_until"],
        )
