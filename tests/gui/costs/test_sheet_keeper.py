from dataclasses import replace

import pytest

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.costs.figure import Extra, entry_of, with_entry
from it_audit_gui.gui.costs.sheet_keeper import SheetKeeper
from tests.builders import the_bank
from tests.gui.factories import a_view

BANK = the_bank("en")
FIVE = Entry(likely=5)


def a_keeper(sheet: CostSheet | None = None) -> SheetKeeper:
    keeper = SheetKeeper()
    keeper.follow(a_view(BANK, costs=sheet or CostSheet()))
    return keeper


@pytest.mark.parametrize("key", [InputId.OUTAGES, Extra.PEOPLE, Extra.REVENUE_PEOPLE])
def test_every_figure_goes_into_the_sheet_and_out_again(key: InputId | Extra) -> None:
    sheet = with_entry(CostSheet(), key, FIVE)
    assert entry_of(sheet, key) == FIVE
    assert with_entry(sheet, key, None) == CostSheet()


def test_nothing_typed_is_no_trial() -> None:
    assert a_keeper().trial() is None


def test_what_is_typed_counts_on_trial_and_is_kept_when_settled() -> None:
    keeper = a_keeper()
    keeper.type(InputId.OUTAGES, FIVE)
    trial = keeper.trial(InputId.OUTAGES)
    assert trial is not None
    assert trial.entries == {InputId.OUTAGES: FIVE}
    assert keeper.settle(InputId.OUTAGES) == trial
    assert keeper.typed == {}
    assert keeper.sheet == trial


def test_settling_what_the_file_has_is_no_news() -> None:
    keeper = a_keeper(CostSheet(entries={InputId.OUTAGES: FIVE}))
    keeper.type(InputId.OUTAGES, FIVE)
    assert keeper.settle(InputId.OUTAGES) is None
    assert keeper.settle(InputId.OUTAGES) is None


def test_figures_that_only_fit_together_are_kept_together() -> None:
    keeper = a_keeper()
    keeper.type(InputId.LOST_REVENUE, Entry(likely=60))
    assert keeper.trial(InputId.LOST_REVENUE) is None
    with pytest.raises(AuditError, match="cost-zero"):
        keeper.settle(InputId.LOST_REVENUE)
    keeper.type(Extra.REVENUE_PEOPLE, Entry(likely=2))
    kept = keeper.settle(Extra.REVENUE_PEOPLE)
    assert kept is not None
    assert kept.revenue_people == 2
    assert InputId.LOST_REVENUE in kept.entries
    assert keeper.typed == {}


def test_one_that_does_not_fit_does_not_hold_up_the_others() -> None:
    keeper = a_keeper()
    keeper.type(InputId.LOST_REVENUE, Entry(likely=60))
    keeper.type(InputId.OUTAGES, FIVE)
    trial = keeper.trial(InputId.OUTAGES)
    assert trial is not None
    kept = keeper.settle(InputId.OUTAGES)
    assert kept is not None
    assert set(kept.entries) == {InputId.OUTAGES}
    assert set(keeper.typed) == {InputId.LOST_REVENUE}


def test_the_same_people_cannot_count_twice() -> None:
    keeper = a_keeper(CostSheet(entries={InputId.PEOPLE_HIT: Entry(likely=8, high=11)}))
    keeper.type(Extra.REVENUE_PEOPLE, Entry(likely=4))
    with pytest.raises(AuditError, match="cost-counted-twice"):
        keeper.settle(Extra.REVENUE_PEOPLE)


def test_a_change_on_its_way_is_not_lost_when_the_one_before_arrives() -> None:
    keeper = a_keeper()
    keeper.type(InputId.OUTAGES, FIVE)
    first = keeper.settle(InputId.OUTAGES)
    keeper.type(InputId.OUTAGE_HOURS, FIVE)
    second = keeper.settle(InputId.OUTAGE_HOURS)
    assert first is not None
    assert second is not None
    keeper.follow(a_view(BANK, costs=first))
    assert keeper.sheet == second
    keeper.follow(a_view(BANK, costs=second))
    assert keeper.sheet == second


def test_what_undo_brings_back_holds() -> None:
    keeper = a_keeper()
    keeper.type(InputId.OUTAGES, FIVE)
    keeper.settle(InputId.OUTAGES)
    keeper.follow(a_view(BANK))
    assert keeper.sheet == CostSheet()


def test_a_figure_may_be_taken_away() -> None:
    keeper = a_keeper(CostSheet(entries={InputId.OUTAGES: FIVE}))
    keeper.type(InputId.OUTAGES, None)
    kept = keeper.settle(InputId.OUTAGES)
    assert kept == CostSheet()


def test_a_sheet_that_fits_no_more_says_so() -> None:
    keeper = SheetKeeper()
    view = a_view(BANK, costs=CostSheet(entries={InputId.PEOPLE_HIT: FIVE}), facts={"people": 3})
    keeper.follow(view)
    with pytest.raises(AuditError, match="cost-too-large"):
        keeper.checked(replace(view.assessment.costs, revenue_people=1))
