"""Facts from outside a firm, such as what an hour of work costs, with their date and source."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NewType

from it_audit_gui.records import dataclass

DatedFactId = NewType("DatedFactId", str)


class Mark(StrEnum):
    """How well a fact is founded; weaker ones are not shipped.

    Read in the issuer's own text, read with others who quote the issuer, or our own rule of thumb.
    """

    ISSUER = "issuer"
    SECONDARY = "secondary"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure with its unit, who says so, for which year, and until when we rely on it.

    ``source`` is in the reader's language; ``citation`` is the same for documents that have none.
    """

    id: DatedFactId
    country: str
    value: float
    unit: str
    source: str
    year: int
    valid_until: date
    mark: Mark
    citation: str = ""

    def stale(self, on: date) -> bool:
        """Whether a newer figure should have been looked up by that day."""
        return self.valid_until < on


def stale_facts(facts: Iterable[Fact], on: date) -> tuple[Fact, ...]:
    """The facts that a report of that day must flag."""
    return tuple(fact for fact in facts if fact.stale(on))
