from dataclasses import replace

import pytest

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import Entry
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import FIRM, FULL, OUTAGES, a_cost_view, leave, write
from tests.gui.factories import texts_in
from tests.gui.widgets.eyes import name


def test_a_share_that_is_too_large_is_said_in_per_cent(show_costs: ShowCosts) -> None:
    row = show_costs(a_cost_view(FULL)).agreement.rows[InputId.AVOIDED_SHARE]
    write(row, "604")
    leave(row)
    assert "604% is more than is possible (100%)" in row.below.error


def test_an_agreement_that_may_fall_either_way_is_said_evenly(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    said = texts_in(page.agreement)
    assert "it may turn out cheaper or dearer" in said
    assert "It pays for itself if it avoids" in said
    assert "hours of standstill a year" in said
    spoken = name(page.agreement.bar)
    assert "cheaper" in spoken
    assert "dearer" in spoken


@pytest.mark.parametrize(("fee", "verdict"), [(1, "is cheaper"), (90_000, "is dearer")])
def test_either_verdict_has_the_same_words(show_costs: ShowCosts, fee: float, verdict: str) -> None:
    entries = {**FULL.entries, InputId.FEE_MONTH: Entry(likely=fee)}
    page = show_costs(a_cost_view(replace(FULL, entries=entries)))
    assert f"With your figures the agreement {verdict}." in texts_in(page.agreement)


def test_own_hours_nobody_can_value_are_said_to_count_nothing(show_costs: ShowCosts) -> None:
    entries = {**FULL.entries, InputId.OWN_HOURS: Entry(likely=30)}
    said, silent = (
        texts_in(show_costs(a_cost_view(replace(FULL, entries=entries), facts=facts)).agreement)
        for facts in ({**FIRM, "country": "other"}, FIRM)
    )
    assert "Your own hours are not counted" in said
    assert "Your own hours are not counted" not in silent


def test_a_figure_that_is_filled_in_moves_none_below_it(show_costs: ShowCosts) -> None:
    before, after = (show_costs(a_cost_view(sheet)).agreement for sheet in (OUTAGES, FULL))
    fee, share = InputId.FEE_MONTH, InputId.AVOIDED_SHARE
    assert before.rows[share].y() - before.rows[fee].y() == (
        after.rows[share].y() - after.rows[fee].y()
    )
