"""Every cost figure can be worked out again on paper from its explanation."""

from collections.abc import Callable, Mapping
from math import prod

import pytest

from it_audit_gui.domain.costing.explanations import (
    CalendarRule,
    CostExplanation,
    ShareRule,
    explain_costs,
    explain_predictability,
    explain_replacement,
    explain_shares,
)
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, InvoiceRule, Month
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from tests.domain.costing.test_evaluation import (
    AGREEMENT,
    LAPTOP,
    OUTAGES,
    SLOW,
    costs_of,
    invoices,
)

FULL = CostSheet(
    entries={
        **OUTAGES,
        **SLOW,
        **AGREEMENT,
        InputId.INVOICES: Entry(likely=2_000),
        InputId.OVERTIME_HOURS: Entry(likely=20),
        InputId.LOST_REVENUE: Entry(likely=60),
        InputId.OWN_HOURS: Entry(likely=10),
        InputId.START_COST: Entry(likely=900),
    },
    revenue_people=1,
    people=14,
)
Terms = Mapping[str, float]
MINUTES, MONTHS = 60, 12


def caused(terms: Terms) -> float:
    """What outages cause a year."""
    rules = (RuleId.OUTAGE_COST, RuleId.REVENUE_LOST, RuleId.VISIBLE, RuleId.OVERTIME_COST)
    return sum(terms.get(rule, 0.0) for rule in rules)


def yearly(terms: Terms) -> float:
    """What the agreement costs a year."""
    own = terms.get(InputId.OWN_HOURS, 0.0) * terms.get(InputId.HOURLY_COST, 0.0)
    return MONTHS * terms[InputId.FEE_MONTH] + own


def product(terms: Terms) -> float:
    return prod(terms.values())


def total(terms: Terms) -> float:
    return sum(terms.values())


def by_the_minute(terms: Terms) -> float:
    return product(terms) / MINUTES


def overtime(terms: Terms) -> float:
    surcharge = 1 + terms[InputId.OVERTIME_SURCHARGE]
    return terms[InputId.OVERTIME_HOURS] * surcharge * terms[InputId.HOURLY_COST]


def difference(terms: Terms) -> float:
    return caused(terms) * terms[InputId.AVOIDED_SHARE] - yearly(terms)


def first_year(terms: Terms) -> float:
    return terms[RuleId.DIFFERENCE] - terms.get(InputId.START_COST, 0.0)


def break_even(terms: Terms) -> float:
    return yearly(terms) / (caused(terms) / terms[RuleId.STANDSTILL])


RULES: Mapping[RuleId, Callable[[Terms], float]] = {
    RuleId.OUTAGE_HOURS: product,
    RuleId.SLOW_HOURS: by_the_minute,
    RuleId.LOST_HOURS: total,
    RuleId.OUTAGE_COST: product,
    RuleId.SLOW_COST: by_the_minute,
    RuleId.OVERTIME_COST: overtime,
    RuleId.REVENUE_LOST: product,
    RuleId.VISIBLE: total,
    RuleId.HIDDEN: total,
    RuleId.TOTAL: total,
    RuleId.STANDSTILL: product,
    RuleId.DIFFERENCE: difference,
    RuleId.FIRST_YEAR: first_year,
    RuleId.BREAK_EVEN: break_even,
}


def on_paper(item: CostExplanation) -> float:
    return RULES[item.rule]({term.of: term.likely for term in item.terms})


@pytest.mark.parametrize("rule", RuleId)
def test_each_rule_gives_the_likely_value_from_its_terms(rule: RuleId) -> None:
    explained = {item.rule: item for item in explain_costs(costs_of(FULL))}
    assert on_paper(explained[rule]) == pytest.approx(explained[rule].likely)


def test_inputs_say_where_they_come_from_and_parts_do_not() -> None:
    explained = {item.rule: item for item in explain_costs(costs_of(FULL))}
    hours = explained[RuleId.OUTAGE_HOURS]
    assert [term.of for term in hours.terms] == list(OUTAGES)
    assert all(term.origin for term in hours.terms)
    assert [term.of for term in explained[RuleId.TOTAL].terms] == [RuleId.VISIBLE, RuleId.HIDDEN]
    assert all(term.origin is None for term in explained[RuleId.TOTAL].terms)


def test_own_hours_nobody_can_value_are_not_told() -> None:
    own = {InputId.INVOICES: Entry(likely=9_000), InputId.OWN_HOURS: Entry(likely=10), **AGREEMENT}
    found = costs_of(CostSheet(entries=own), {"country": "other", "people": 12})
    explained = {item.rule: item for item in explain_costs(found)}[RuleId.DIFFERENCE]
    assert InputId.OWN_HOURS not in {term.of for term in explained.terms}
    assert on_paper(explained) == pytest.approx(explained.likely)


def test_without_an_agreement_only_the_costs_are_explained() -> None:
    found = costs_of(CostSheet(entries=SLOW))
    assert [item.rule for item in explain_costs(found)] == list(found.break_fix.figures)
    assert explain_shares(found) == ()


def test_shares_are_told_with_both_of_their_sides() -> None:
    found = costs_of(FULL)
    figures, agreement = found.break_fix.figures, found.agreement
    assert agreement is not None
    on_invoices, pays = explain_shares(found)
    assert (on_invoices.rule, pays.rule) == (ShareRule.ON_INVOICES, ShareRule.PAYS)
    assert on_invoices.inputs == {"visible": 2_000, "total": figures[RuleId.TOTAL].likely}
    assert on_invoices.result == 2_000 / figures[RuleId.TOTAL].likely
    assert pays.inputs["cheaper"] == pays.inputs["results"] * agreement.pays
    assert pays.result == agreement.pays


def test_without_hidden_costs_there_is_no_share_to_tell() -> None:
    only = {InputId.INVOICES: Entry(likely=2_000)}
    assert explain_shares(costs_of(CostSheet(entries=only))) == ()
    nothing = {InputId.INVOICES: Entry(likely=0), InputId.SLOW_MINUTES: Entry(likely=0)}
    assert explain_shares(costs_of(CostSheet(entries=nothing))) == ()


def test_invoices_are_explained() -> None:
    known = [Invoice(month=Month(year=2026, month=1), amount=300.0, planned=True)]
    known += [Invoice(month=Month(year=2026, month=1), amount=100.0, planned=False)]
    explained = {
        item.rule: item
        for item in explain_predictability(costs_of(CostSheet(invoices=(*invoices(12), *known))))
    }
    assert list(explained) == list(InvoiceRule)
    mean = explained[InvoiceRule.MEAN]
    assert mean.inputs == {"total": 1_600, "months": 13}
    shares = (InvoiceRule.PLANNED, InvoiceRule.UNPLANNED, InvoiceRule.UNKNOWN)
    assert [explained[rule].result for rule in shares] == [300 / 1600, 100 / 1600, 1200 / 1600]
    for item in explained.values():
        over, under = item.inputs.values()
        assert item.result == pytest.approx(over / under)


def test_devices_are_explained() -> None:
    *years, average, reserve = explain_replacement(costs_of(CostSheet(devices=(LAPTOP,))))
    assert [item.rule for item in years] == [CalendarRule.YEAR] * 5
    assert (years[1].inputs, years[1].result) == ({"0": 8000}, 8000)
    assert (average.rule, average.result) == (CalendarRule.AVERAGE, 1600)
    assert (reserve.rule, reserve.result) == (CalendarRule.RESERVE, 4000)
    assert explain_replacement(costs_of()) == ()
