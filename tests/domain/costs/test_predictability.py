import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.costs.predictability import (
    Invoice,
    InvoiceRule,
    Month,
    month_of,
    predictability,
)
from it_audit_gui.domain.errors import AuditError
from tests.domain.costs.firms import RULES

LIMITS = RULES.invoices


def an_invoice(year: int, month: int, amount: float, *, planned: bool | None = None) -> Invoice:
    return Invoice(month=Month(year=year, month=month), amount=amount, planned=planned)


FIREFIGHTING = [
    an_invoice(2025, 1, 300, planned=True),
    an_invoice(2025, 6, 4200, planned=False),
    an_invoice(2025, 6, 600),
    an_invoice(2025, 12, 900, planned=False),
]


def test_a_year_by_hand() -> None:
    found = predictability(FIREFIGHTING, LIMITS)
    assert len(found.months) == 12
    assert found.mean.result == 500
    assert found.mean.inputs == {"total": 6000, "months": 12}
    # Squares of the distances from 500: 40 000 + 18 490 000 + 160 000 + 9 x 250 000, over 12.
    assert found.variation.result == pytest.approx((20_940_000 / 12) ** 0.5 / 500)
    assert (str(found.worst_month), found.worst.result) == ("2025-06", 9.6)
    assert (found.planned.result, found.unplanned.result) == (0.05, 0.85)
    assert found.unplanned.rule == InvoiceRule.UNPLANNED
    assert found.left_out == 0


def test_the_same_amount_each_month_is_fully_predictable() -> None:
    found = predictability([an_invoice(2025, month, 250) for month in range(1, 13)], LIMITS)
    assert found.variation.result == 0
    assert found.worst.result == 1
    assert found.planned.result == found.unplanned.result == 0
    assert str(found.worst_month) == "2025-01"


def test_the_latest_two_years_count() -> None:
    found = predictability([an_invoice(2023, 11, 9999), *FIREFIGHTING], LIMITS)
    assert (len(found.months), found.left_out) == (24, 2)
    assert found.mean.inputs["total"] == 6000


def test_a_year_without_costs_has_no_ratio() -> None:
    found = predictability([an_invoice(2025, 1, 0), an_invoice(2025, 12, 0)], LIMITS)
    assert found.mean.result == 0
    assert {found.variation.result, found.worst.result, found.planned.result} == {None}


def test_no_invoices_are_refused() -> None:
    with pytest.raises(AuditError, match="invoices-empty"):
        predictability([], LIMITS)


@pytest.mark.parametrize(("invoices", "months"), [(FIREFIGHTING[:1], 1), (FIREFIGHTING[:3], 6)])
def test_one_invoice_or_half_a_year_is_no_picture(invoices: list[Invoice], months: int) -> None:
    with pytest.raises(AuditError) as caught:
        predictability(invoices, LIMITS)
    assert caught.value.error_id == "invoices-too-few"
    assert caught.value.params == {"months": months, "least": 12}


def test_an_amount_that_cannot_be_meant_is_refused() -> None:
    with pytest.raises(AuditError, match="cost-negative"):
        predictability([*FIREFIGHTING, an_invoice(2025, 3, -1)], LIMITS)


@given(st.lists(st.floats(0, 1e5), min_size=12, max_size=24), st.floats(0.1, 10))
def test_the_unit_of_money_changes_only_the_mean(amounts: list[float], factor: float) -> None:
    one, other = (
        predictability(
            [
                Invoice(month=month_of(24300 + place), amount=amount * times)
                for place, amount in enumerate(amounts)
            ],
            LIMITS,
        )
        for times in (1, factor)
    )
    assert other.mean.result == pytest.approx(factor * float(one.mean.result or 0))
    if min(amounts) > 1e-3:
        assert other.variation.result == pytest.approx(one.variation.result)
        assert one.worst.result is not None
        assert 1 - 1e-9 <= one.worst.result <= len(amounts)
