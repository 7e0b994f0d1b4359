from dataclasses import replace
from datetime import date

from it_audit_gui.domain.dated_facts import DatedFactId, Fact, Mark, stale_facts

FACT = Fact(
    id=DatedFactId("labour-cost-hour"),
    country="be",
    value=48.2,
    unit="eur-per-hour",
    source="Eurostat",
    year=2024,
    valid_until=date(2027, 3, 31),
    mark=Mark.SECONDARY,
)


def test_a_fact_holds_through_its_last_day() -> None:
    assert not FACT.stale(date(2027, 3, 31))
    assert FACT.stale(date(2027, 4, 1))


def test_stale_facts_are_picked_out() -> None:
    other = replace(FACT, id=DatedFactId("other"), valid_until=date(2026, 1, 1))
    assert stale_facts([FACT, other], date(2026, 11, 23)) == (other,)
