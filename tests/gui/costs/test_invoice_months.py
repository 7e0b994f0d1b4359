from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.gui.costs.invoice_months import as_text, month_totals
from it_audit_gui.session.invoices_text import parse_invoices
from tests.builders import the_bank


def an_invoice(
    year: int, month: int, amount: float = 100, *, planned: bool | None = None
) -> Invoice:
    return Invoice(month=Month(year=year, month=month), amount=amount, planned=planned)


def test_without_invoices_there_are_no_months() -> None:
    assert month_totals([]) == {}


def test_months_add_up_by_kind_and_months_between_count_zero() -> None:
    found = month_totals(
        [
            an_invoice(2025, 12, 100, planned=True),
            an_invoice(2025, 12, 50, planned=False),
            an_invoice(2026, 2, 25),
        ]
    )
    assert [str(month) for month in found] == ["2025-12", "2026-01", "2026-02"]
    first, second, third = found.values()
    assert (first.planned, first.unplanned, first.unknown, first.total) == (100, 50, 0, 150)
    assert second.total == 0
    assert third.unknown == 25


def test_at_most_two_years_are_shown() -> None:
    found = month_totals([an_invoice(2020, 1), an_invoice(2026, 6)])
    assert len(found) == 24
    assert str(next(iter(found))) == "2024-07"


def test_invoices_can_be_typed_again() -> None:
    invoices = (
        an_invoice(2026, 3, 1250.5, planned=True),
        an_invoice(2026, 4, 80, planned=False),
        an_invoice(2026, 5, 10),
    )
    text = as_text(invoices, "planned", "unplanned")
    assert text.splitlines()[0] == "2026-03;1250.50;planned"
    assert parse_invoices(text, the_bank().costs.invoices.amount) == invoices
