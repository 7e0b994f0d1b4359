"""What a firm may fill in, and what it is told when it cannot be meant."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.costs.inputs import ENTERED, UNITS, InputId, Origin, OriginKind, Unit
from it_audit_gui.domain.dated_facts import DatedFactId, Fact, Mark
from it_audit_gui.domain.errors import AuditError
from tests.domain.costs.firms import OUTAGES, REVENUE, RULES, a_firm

OUTAGES_LABEL = "Outages per year"


def refused(wanted: InputId, *figures: object) -> AuditError:
    with pytest.raises(AuditError) as caught:
        RULES.estimate(wanted, *figures)
    return caught.value


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (-1, "cost-negative"),
        (-math.inf, "cost-negative"),
        (math.nan, "cost-not-a-number"),
        (True, "cost-not-a-number"),
        ("6", "cost-not-a-number"),
        (None, "cost-not-a-number"),
        (math.inf, "cost-too-large"),
        (1e300, "cost-too-large"),
        (10**400, "cost-too-large"),
    ],
)
def test_a_value_that_cannot_be_meant_is_refused_by_name(value: object, error: str) -> None:
    said = refused(InputId.OUTAGES, value)
    assert (said.error_id, said.params["field"]) == (error, OUTAGES_LABEL)


@pytest.mark.parametrize("place", [1, 2])
def test_the_ends_are_checked_as_well(place: int) -> None:
    figures: list[object] = [6, 3, 12]
    figures[place] = math.nan
    assert refused(InputId.OUTAGES, *figures).params["field"] == OUTAGES_LABEL


@pytest.mark.parametrize("figures", [(6, 7, 12), (6, 3, 5), (6, 12, 3), (6, 3, 0)])
def test_ends_out_of_order_are_refused(figures: tuple[float, ...]) -> None:
    said = refused(InputId.OUTAGES, *figures)
    assert (said.error_id, said.params["field"]) == ("cost-order", OUTAGES_LABEL)


def test_nobody_is_refused_but_may_be_the_low_end() -> None:
    assert refused(InputId.PEOPLE_HIT, 0).error_id == "cost-zero"
    assert RULES.estimate(InputId.PEOPLE_HIT, 4, 0, 9).span == Span(low=0, likely=4, high=9)
    assert refused(InputId.PEOPLE_HIT, 4, False, 9).error_id == "cost-not-a-number"


def test_ends_that_are_not_given_are_derived_and_say_so() -> None:
    found = RULES.estimate(InputId.OUTAGES, 6, high=7)
    assert found.span == Span(low=3, likely=6, high=7)
    assert (found.origin, found.high_origin) == (ENTERED, ENTERED)
    assert found.low_origin == Origin(kind=OriginKind.ASSUMED, source="it-audit 2026.1", year=2026)


def test_a_derived_end_stays_within_what_is_possible() -> None:
    assert RULES.estimate(InputId.SHARE_BLOCKED, 0.9).span.high == 1


def test_every_input_has_a_unit() -> None:
    assert set(UNITS) == set(InputId)
    assert RULES.estimate(InputId.HOURLY_COST, 50).unit is Unit.EUR_PER_HOUR


@pytest.mark.parametrize(("source", "year"), [("", 2024), ("Eurostat", None)])
def test_an_assumption_has_source_and_year(source: str, year: int | None) -> None:
    with pytest.raises(AuditError, match="cost-without-source"):
        Origin(kind=OriginKind.ASSUMED, source=source, year=year)


def test_defaults_come_from_dated_facts_only() -> None:
    fact = Fact(
        id=DatedFactId("labour-cost-hour"),
        country="be",
        value=48.2,
        unit="eur-per-hour",
        source="Eurostat",
        year=2024,
        valid_until=date(2027, 3, 31),
        mark=Mark.SECONDARY,
    )
    found = RULES.default(InputId.HOURLY_COST, {fact.id: fact})
    assert found is not None
    assert found.span.likely == 48.2
    assert found.origin == Origin(
        kind=OriginKind.ASSUMED, source="Eurostat", year=2024, fact=fact.id
    )
    assert RULES.inputs_of(12, [found]).facts == {fact.id}
    assert RULES.default(InputId.HOURLY_COST, {}) is None
    assert RULES.default(InputId.OUTAGES, {fact.id: fact}) is None


@pytest.mark.parametrize(
    ("people", "error"),
    [(0, "cost-zero"), (2.5, "cost-not-whole"), (-3, "cost-negative"), (10**9, "cost-too-large")],
)
def test_a_firm_has_people(people: float, error: str) -> None:
    with pytest.raises(AuditError) as caught:
        RULES.inputs_of(people, [])
    assert caught.value.error_id == error
    assert caught.value.params["field"] == "People in the firm"


def test_no_more_people_stand_still_than_there_are() -> None:
    with pytest.raises(AuditError) as caught:
        a_firm(OUTAGES, people=8)
    assert caught.value.params == {"field": "People who stand still", "value": 9, "limit": 8}


def test_wages_and_lost_revenue_of_the_same_people_are_not_both_counted() -> None:
    assert a_firm(OUTAGES, REVENUE, people=12).revenue_people == 3
    with pytest.raises(AuditError) as caught:
        a_firm(OUTAGES, REVENUE, people=11)
    assert caught.value.error_id == "cost-counted-twice"
    assert caught.value.params == {"wages": 9, "revenue": 3, "people": 11}


def test_lost_revenue_says_whose() -> None:
    lost = RULES.estimate(InputId.LOST_REVENUE, 50)
    for nobody in (0, False):
        with pytest.raises(AuditError, match="People counted as lost revenue"):
            RULES.inputs_of(12, [lost], nobody)


def test_the_order_of_entering_is_irrelevant() -> None:
    estimates = a_firm(OUTAGES).estimates
    assert RULES.inputs_of(12, reversed(estimates)) == RULES.inputs_of(12, estimates)
    assert RULES.inputs_of(12, estimates).missing(InputId.OUTAGES, InputId.INVOICES) == (
        InputId.INVOICES,
    )


@given(st.sampled_from(list(InputId)), st.floats(0.001, 1))
def test_derived_ends_enclose_the_likely_value(wanted: InputId, likely: float) -> None:
    span = RULES.estimate(wanted, likely).span
    assert 0 <= span.low <= span.likely <= span.high <= RULES.inputs[wanted].number.most
