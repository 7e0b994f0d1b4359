"""Every amount on the page of costs tells where it comes from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.domain.costing.explanations import (
    ShareRule,
    explain_costs,
    explain_predictability,
    explain_shares,
)
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import InvoiceRule
from it_audit_gui.domain.costs.sheet import Entry
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.costs.headline import Headline
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import FULL, OUTAGES, a_cost_view
from tests.gui.widgets.hands import click


def figure(rule: str) -> FigureName:
    return FigureName(kind=FigureKind.COST, of=rule)


def assert_told(page: CostsPage, title: str) -> ExplanationPanel:
    panel = page.explanation
    assert panel.isVisible()
    assert panel.accessibleName() == f"{title}: where this figure comes from"
    assert panel.close_button.hasFocus()
    return panel


def test_each_amount_has_a_link_to_its_rule(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.total.why.links[figure(RuleId.OUTAGE_COST)])
    panel = assert_told(page, "Standstill")
    assert panel.rule.text().startswith("Outages × hours each × people hit")
    rows = {row[0]: row[1:] for row in panel.table.texts()}
    assert rows["Outages per year · your own figure"][0] == "5"
    assert rows["Outages per year · your own figure"][1] == "2.5 to 10"
    assert panel.result.text().startswith("= €")


def test_lost_hours_are_told_in_hours(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.total.why.links[figure(RuleId.LOST_HOURS)])
    panel = assert_told(page, "Lost working hours")
    assert [row[0] for row in panel.table.texts()] == [
        "Working hours lost by standstill · hours per year",
        "Working hours lost by slow IT · hours per year",
    ]
    assert "hours per year, range " in panel.result.text()


def test_the_break_even_of_an_agreement_is_told_below_it(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    link = page.agreement.why.links[figure(RuleId.BREAK_EVEN)]
    click(link)
    panel = assert_told(page, "Standstill it must avoid")
    assert page.side.indexOf(panel) == page.side.indexOf(page.agreement) + 1
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert link.hasFocus()


def test_the_reserve_for_devices_is_told_year_by_year(show_costs: ShowCosts) -> None:
    view = a_cost_view(FULL)
    page = show_costs(view)
    click(page.devices.why)
    panel = assert_told(page, "What to set aside per year")
    calendar = view.costs.replacement
    assert calendar is not None
    assert [row[0] for row in panel.table.texts()] == [str(item.year) for item in calendar.years]
    assert "4 × Laptop" in panel.table.texts()[0][1]
    assert page.main.indexOf(panel) == page.main.indexOf(page.devices) + 1


def test_the_reserve_is_told_with_the_average(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.devices.why)
    last = page.explanation.table.texts()[-1]
    assert page.explanation.result.text().endswith(f"the average of the years is {last[-1]}")


@pytest.mark.parametrize(
    ("rule", "rows", "result"),
    [
        (
            InvoiceRule.MEAN,
            [["All invoices together", "€2,700"], ["Number of months", "14"]],
            "= €193 per month",
        ),
        (
            InvoiceRule.WORST,
            [["Dearest month: March\xa02025", "€300"], ["Average per month", "€193"]],
            "= 1.6 times the average",
        ),
        (
            InvoiceRule.VARIATION,
            [["Standard deviation of the months", "€80"], ["Average per month", "€193"]],
            "= 41%",
        ),
        (
            InvoiceRule.PLANNED,
            [["Planned work", "€1,400"], ["All invoices together", "€2,700"]],
            "= 52%",
        ),
    ],
)
def test_what_invoices_say_is_told_below_them(
    show_costs: ShowCosts, rule: InvoiceRule, rows: list[list[str]], result: str
) -> None:
    page = show_costs(a_cost_view(FULL))
    link = page.invoices.why.links[figure(rule)]
    click(link)
    assert page.side.indexOf(page.explanation) == page.side.indexOf(page.invoices) + 1
    assert page.explanation.table.texts() == rows
    assert page.explanation.result.text() == result
    QTest.keyClick(page.explanation.close_button, Qt.Key.Key_Escape)
    assert link.hasFocus()


def test_only_what_the_invoices_show_can_be_asked(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    assert figure(InvoiceRule.UNKNOWN) not in page.invoices.why.links
    nothing = tuple(replace(item, amount=0.0, planned=None) for item in FULL.invoices)
    page = show_costs(a_cost_view(replace(FULL, invoices=nothing)))
    assert [name.of for name in page.invoices.why.links] == []
    page.explanation.explain(figure(InvoiceRule.WORST))
    assert not page.explanation.isVisible()


def test_how_often_the_agreement_pays_is_told(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.agreement.why.links[figure(ShareRule.PAYS)])
    panel = assert_told(page, "How often it is cheaper")
    cheaper, worked_out = panel.table.texts()
    assert worked_out == ["Possible years worked out", "1,597"]
    assert 0 < int(cheaper[1]) < 1597
    share = round(100 * int(cheaper[1]) / 1597)
    assert panel.result.text() == f"= {share}%"
    assert f"In {share}% of the possible results" in page.agreement.verdict.accessibleName()


def test_the_share_on_invoices_is_told(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.total.why.links[figure(ShareRule.ON_INVOICES)])
    panel = assert_told(page, "Share on invoices")
    assert [row[0] for row in panel.table.texts()] == ["Invoices", "Everything together"]
    share = panel.result.text().removeprefix("= ")
    assert f"About {share} of it is on invoices" in Headline(page).subtitle(a_cost_view(FULL).costs)


def test_every_figure_of_a_full_sheet_can_be_asked(show_costs: ShowCosts) -> None:
    view = a_cost_view(FULL)
    page = show_costs(view)
    derived = (*explain_shares(view.costs), *explain_predictability(view.costs))
    rules = [item.rule for item in explain_costs(view.costs)]
    for rule in (*rules, *(item.rule for item in derived)):
        page.explanation.explain(figure(rule))
        assert page.explanation.table.texts(), rule
        assert not page.explanation.accessibleName().startswith(":"), rule


def test_an_explanation_follows_what_is_typed(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    assert page.show_why()
    before = page.explanation.result.text()
    dearer = replace(FULL, entries={**FULL.entries, InputId.OUTAGES: Entry(likely=50)})
    page.show_trial(a_cost_view(dearer).costs)
    assert page.explanation.result.text() != before
    assert page.explanation.close_button.hasFocus()


def test_without_figures_nothing_can_be_asked(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view())
    assert not page.show_why()
    assert not page.total.why.isVisible()
    assert not page.devices.why.isVisible()
    page.explanation.explain(FigureName(kind=FigureKind.CALENDAR))
    assert not page.explanation.isVisible()


def test_what_is_explained_stays_so_in_another_language(show_costs: ShowCosts) -> None:
    page, other = show_costs(a_cost_view(OUTAGES)), show_costs(a_cost_view(OUTAGES))
    click(page.total.why.links[figure(RuleId.OUTAGE_COST)])
    other.take_up(page.parts)
    assert other.explanation.figure == figure(RuleId.OUTAGE_COST)
