import pytest

from it_audit_gui.domain.costs.predictability import Month
from it_audit_gui.session.amount_column import has_amounts_only, with_months
from it_audit_gui.session.invoices_text import parse_invoices
from tests.builders import the_bank

AMOUNTS = the_bank().costs.invoices.amount


@pytest.mark.parametrize("text", ["100\n200", "€ 1.250,50\n\n75 €", "100\r\n200,5\r\n"])
def test_a_column_of_amounts_is_known(text: str) -> None:
    assert has_amounts_only(text)


@pytest.mark.parametrize("text", ["", "100", "2026-03;100\n2026-04;50", "maart\n100"])
def test_anything_else_is_not(text: str) -> None:
    assert not has_amounts_only(text)


def test_an_empty_line_before_the_first_amount_is_a_month_too() -> None:
    assert with_months("\n100", Month(year=2025, month=12)) == "\n2026-01;100"


def test_months_follow_each_other_across_a_year_and_an_empty_line() -> None:
    text = with_months("100\n\n€ 1.250,50\n", Month(year=2025, month=11))
    assert text == "2025-11;100\n\n2026-01;€ 1.250,50"
    found = parse_invoices(text, AMOUNTS)
    assert [(str(item.month), item.amount) for item in found] == [
        ("2025-11", 100.0),
        ("2026-01", 1250.5),
    ]
