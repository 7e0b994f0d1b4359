"""Steps the firm gave a date: their window, what they bring along, what holds them up."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepTracking
from tests.builders import DAY, a_question, a_questionnaire, an_assessment, answered
from tests.domain.planned import WINDOWS, a_capacity, a_plan, contents, done, dropped
from tests.rule_builders import a_step


def a_bank(*, knock_out: bool = False) -> Questionnaire:
    """First and second, each a day of the owner; second needs first, the others nothing."""
    return a_questionnaire(
        a_question("first", weight=5, knock_out=knock_out),
        a_question(
            "second", weight=3, steps=(a_step("second-start", to=2, needs=("first-start",)),)
        ),
        a_question("third", weight=1),
        a_question("fine", weight=9),
        windows=WINDOWS,
    )


def planned(due: Mapping[str, date], days: float = 100, *, knock_out: bool = False) -> Plan:
    tracking = {step: StepTracking(due=day) for step, day in due.items()}
    choices = {"first": 0 if knock_out else 1, "second": 1, "third": 1, "fine": 3}
    return a_plan(a_bank(knock_out=knock_out), choices, a_capacity(days=days), tracking)


def test_windows_end_on_days() -> None:
    ends = [window.until for window in planned({}).windows]
    assert ends[-1] is None
    assert [end and (end - DAY).days > 27 for end in ends[:3]] == [True] * 3


def test_a_date_decides_the_window() -> None:
    ends = {window.id: window.until for window in planned({}).windows}
    year = ends["year"]
    assert year is not None
    assert contents(planned({"third-start": year}))["year"] == ["third-start"]
    assert contents(planned({"third-start": year + timedelta(days=1)}))["later"] == ["third-start"]


def test_a_day_that_is_past_counts_as_now() -> None:
    plan = planned({"third-start": DAY - timedelta(days=9)}, days=1)
    assert contents(plan)["month"] == ["third-start"]


def test_a_date_holds_also_without_room_and_the_excess_is_known() -> None:
    plan = planned({"third-start": DAY, "first-start": DAY}, days=1)
    assert contents(plan)["month"] == ["first-start", "third-start"]
    assert plan.windows[0].days_over == pytest.approx(1)


def test_what_a_dated_step_needs_comes_along() -> None:
    plan = planned({"second-start": DAY}, days=0)
    assert contents(plan)["month"] == ["first-start", "second-start"]
    assert [item.held_up_by for item in plan.windows[0].steps] == [(), ()]


@pytest.mark.parametrize(("sooner", "later"), [("second", "third"), ("third", "second")])
def test_what_two_dated_steps_need_comes_before_the_sooner(sooner: str, later: str) -> None:
    bank = a_questionnaire(
        a_question("first"),
        *(
            a_question(key, steps=(a_step(f"{key}-start", to=2, needs=("first-start",)),))
            for key in ("second", "third")
        ),
        a_question("fine", weight=9),
        windows=WINDOWS,
    )
    last = planned({}).windows[2].until
    tracking = {
        f"{sooner}-start": StepTracking(due=DAY),
        f"{later}-start": StepTracking(due=last),
    }
    choices = {"first": 1, "second": 1, "third": 1, "fine": 3}
    plan = a_plan(bank, choices, a_capacity(days=0), tracking)
    assert contents(plan) == {
        "month": ["first-start", f"{sooner}-start"],
        "year": [f"{later}-start"],
    }


def test_what_is_needed_keeps_its_own_later_date_and_that_is_said() -> None:
    last = planned({}).windows[2].until
    assert last is not None
    plan = planned({"second-start": DAY, "first-start": last})
    assert contents(plan) == {"month": ["second-start", "third-start"], "year": ["first-start"]}
    assert plan.windows[0].steps[0].held_up_by == ("first-start",)


def test_what_is_needed_and_done_or_dropped_is_not_brought_along() -> None:
    for settled in (done(), dropped()):
        tracking = {"second-start": StepTracking(due=DAY), "first-start": settled}
        choices = {"first": 1, "second": 1, "third": 1, "fine": 3}
        plan = a_plan(a_bank(), choices, a_capacity(days=0), tracking)
        assert contents(plan)["month"] == ["second-start"]


def test_others_find_the_room_that_is_left() -> None:
    plan = planned({"third-start": DAY}, days=1)
    assert contents(plan) == {
        "month": ["third-start"],
        "quarter": ["first-start", "second-start"],
    }


def test_the_red_section_rule_comes_before_a_date_which_is_kept() -> None:
    ends = [window.until for window in planned({}).windows]
    for due in (ends[1], ends[2], DAY + timedelta(days=900)):
        assert due is not None
        plan = planned({"first-start": due}, days=0, knock_out=True)
        first = plan.windows[0].steps[0]
        assert (first.step.id, first.required, first.kept_first) == ("first-start", True, True)
        assert first.tracking.due == due
        assert plan.windows[0].days_over == pytest.approx(1)


def test_a_date_in_the_first_window_is_not_overruled() -> None:
    ends = [window.until for window in planned({}).windows]
    for due in (DAY - timedelta(days=1), DAY, ends[0]):
        assert due is not None
        first = planned({"first-start": due}, knock_out=True).windows[0].steps[0]
        assert (first.required, first.kept_first) == (True, False)
    assert not any(item.kept_first for item in planned({"first-start": DAY}).steps)


def test_what_a_required_step_needs_stays_too() -> None:
    bank = a_questionnaire(
        a_question("copy", weight=5),
        a_question(
            "restore",
            weight=3,
            knock_out=True,
            steps=(a_step("restore-start", to=2, needs=("copy-start",)),),
        ),
        a_question("fine", weight=9),
        windows=WINDOWS,
    )
    tracking = {"copy-start": StepTracking(due=DAY + timedelta(days=80))}
    plan = a_plan(bank, {"copy": 1, "restore": 0, "fine": 3}, a_capacity(days=0), tracking)
    assert contents(plan)["month"] == ["copy-start", "restore-start"]
    assert [item.kept_first for item in plan.windows[0].steps] == [True, False]
    assert plan.windows[0].steps[1].held_up_by == ()


@pytest.mark.parametrize(("settled", "month"), [(done(), []), (dropped(), ["second-start"])])
def test_done_helps_its_section_and_for_a_dropped_one_the_next_best_comes_in(
    settled: StepTracking, month: list[str]
) -> None:
    choices: dict[str, int | str] = {"first": 0, "second": 1, "third": 1, "fine": 3}
    plan = a_plan(a_bank(knock_out=True), choices, a_capacity(days=0), {"first-start": settled})
    assert contents(plan).get("month", []) == month
    assert [item.step.id for item in plan.steps if item.required] == month


def test_a_projection_counts_the_moved_step_from_its_window_on() -> None:
    last = planned({}).windows[2].until
    assert last is not None
    assessment = an_assessment(
        *answered(first=1, second=3, third=3, fine=3),
        capacity=a_capacity(),
        tracking={"first-start": StepTracking(due=last)},
    )
    found = evaluate(a_bank(), assessment, DAY)
    scores = [window.projection.score for window in found.plan.windows]
    assert scores[0] == scores[1] == found.overall.low
    assert scores[2] is not None
    assert scores[1] is not None
    assert scores[2] > scores[1]


def test_a_step_brings_nothing_before_the_one_below_it_on_its_question() -> None:
    last = planned({}).windows[2].until
    assert last is not None
    bank = a_questionnaire(
        a_question("restore", target=3), a_question("fine", weight=9), windows=WINDOWS
    )
    tracking = {"restore-start": StepTracking(due=last), "restore-advance": StepTracking(due=DAY)}
    assessment = an_assessment(
        *answered(restore=1, fine=3), capacity=a_capacity(), tracking=tracking
    )
    found = evaluate(bank, assessment, DAY)
    month, quarter, year, _ = found.plan.windows
    assert [item.step.id for item in month.steps] == ["restore-advance"]
    assert month.projection.score == quarter.projection.score == found.overall.low
    assert year.projection.score == 100
    assert month.projection.days.likely == 1
