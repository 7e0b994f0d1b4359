"""Which steps stand in which window, computed by hand."""

import pytest

from it_audit_gui.domain.capacity import CapacityEntry, capacity_of
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import RoleId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from tests.builders import DAY, DONT_KNOW, a_question, a_questionnaire, an_assessment, answered
from tests.domain.planned import WINDOWS, a_capacity, a_plan, contents, done, dropped
from tests.domain.staged import FIRST, a_stage, at_option
from tests.rule_builders import OWNER, a_cost, a_span, a_step

PARTNER = RoleId("it-partner")


def a_bank(*questions: Question, options: tuple[tuple[str, int], ...] = ()) -> Questionnaire:
    """A bank whose plan has the three windows, and a stage with question gates."""
    gates = [at_option(question, option) for question, option in options]
    return a_questionnaire(
        *questions, stages=(FIRST, a_stage("next", *gates)), windows=WINDOWS, cap=39
    )


def three(*, knock_out: bool = False) -> Questionnaire:
    """Heavy, middling and light, each a day of the owner; heavy first."""
    return a_bank(
        a_question("heavy", weight=5, knock_out=knock_out),
        a_question("middling", weight=3),
        a_question("light", weight=1),
    )


ALL_BAD = {"heavy": 1, "middling": 1, "light": 1}
ALL_WORST = {"heavy": 0, "middling": 0, "light": 0}
OPEN_BANK = {"heavy": 2, "middling": 2, "light": 0}


def test_with_room_enough_everything_stands_in_the_first_window() -> None:
    plan = a_plan(three(), ALL_BAD)

    assert contents(plan) == {"month": ["heavy-start", "middling-start", "light-start"]}
    assert [item.step.rank for item in plan.steps] == [1, 2, 3]
    assert [(w.id, w.start, w.months) for w in plan.windows] == [
        ("month", 0, 1),
        ("quarter", 1, 2),
        ("year", 3, 9),
        ("later", 12, None),
    ]


def test_what_does_not_fit_in_the_firms_days_moves_on() -> None:
    plan = a_plan(three(), OPEN_BANK | {"heavy": 1, "middling": 1}, a_capacity(days=1))

    assert contents(plan) == {
        "month": ["heavy-start"],
        "quarter": ["middling-start", "light-start"],
    }
    assert [window.own_days for window in plan.windows] == [1, 2, 0, 0]
    assert [window.days_limit for window in plan.windows] == [1, 2, 9, None]
    assert [window.days_over for window in plan.windows] == [0, 0, 0, 0]


def test_without_days_only_red_sections_have_a_step_this_month() -> None:
    plan = a_plan(three(), ALL_BAD, a_capacity(days=0))

    assert contents(plan) == {"month": ["heavy-start"], "later": ["middling-start", "light-start"]}
    assert plan.windows[0].days_over == 1


def test_a_later_step_that_fits_fills_what_is_left() -> None:
    long = a_step("long", effort={OWNER: a_span(1.5)})
    bank = a_bank(
        a_question("first", weight=5), a_question("long", weight=5, steps=[long]), a_question("x")
    )

    plan = a_plan(bank, {"first": 1, "long": 1, "x": 1}, a_capacity(days=2))

    assert contents(plan) == {"month": ["first-start", "x-start"], "quarter": ["long"]}


def test_partner_days_and_costs_count_against_the_years_budget() -> None:
    bought = a_step(
        "bought",
        effort={PARTNER: a_span(1), OWNER: a_span(0.5)},
        once=a_cost(100),
        month=a_cost(10),
    )
    bank = a_bank(a_question("restore", weight=5, steps=[bought]), a_question("x", weight=5))
    # The first window pays 12 months, the second 11, the third 9: 1020, 1010, 990.
    choices: dict[str, int | str] = {"restore": 1, "x": 2}

    def window(budget: float) -> tuple[str, float]:
        plan = a_plan(bank, choices, a_capacity(budget=budget))
        ((name, _),) = contents(plan).items()
        assert plan.budget_over == 0
        return name, sum(w.money for w in plan.windows)

    assert window(1020) == ("month", 1020)
    assert window(1015) == ("quarter", 1010)
    assert window(1000) == ("year", 990)
    assert window(980) == ("later", 0)


def test_what_costs_nothing_fits_where_the_money_is_spent() -> None:
    bought = a_step("bought", effort={PARTNER: a_span(1)})
    bank = a_bank(a_question("heavy", weight=5, steps=[bought]), a_question("x"))

    plan = a_plan(bank, {"heavy": 0, "x": 0}, a_capacity(budget=100))

    assert contents(plan) == {"month": ["bought", "x-start"]}
    assert plan.budget_over == 700
    assert plan.windows[0].days_over == 0


def test_the_defaults_of_the_bank_stand_in_for_what_was_not_entered() -> None:
    rules = three().plan
    assumed = capacity_of(rules)
    entered = capacity_of(rules, CapacityEntry(days_per_month=0, budget_year=10))

    assert (assumed.days_per_month, assumed.budget_year) == (2, 4000)
    assert (assumed.days_assumed, assumed.budget_assumed) == (True, True)
    assert (entered.days_per_month, entered.budget_year) == (0, 10)
    assert (entered.days_assumed, entered.budget_assumed) == (False, False)
    assert evaluate(three(), an_assessment(), DAY).plan.capacity == assumed


def test_every_active_knock_out_has_its_lifting_step_in_the_first_window() -> None:
    bank = a_bank(
        a_question("scope", weight=5),
        a_question("restore", weight=1, knock_out=True),
        a_question("offsite", weight=1, knock_out=True),
        a_question("mfa", section="access", weight=1, knock_out=True),
    )
    choices: dict[str, int | str] = {"scope": 0, "restore": 0, "offsite": 0, "mfa": DONT_KNOW}

    plan = a_plan(bank, choices, a_capacity(days=0))

    first = plan.windows[0]
    assert {item.step.id for item in first.steps} == {
        "restore-start",
        "offsite-start",
        "mfa-find-out",
    }
    assert all(item.required for item in first.steps)
    assert first.days_over == pytest.approx(2.1)
    assert [item.step.id for item in plan.windows[-1].steps if item.required] == []


def test_what_a_required_step_needs_comes_with_it() -> None:
    bank = a_bank(
        a_question("restore", knock_out=True, steps=[a_step("test", needs=["copy-start"])]),
        a_question("copy", section="access", weight=1),
        a_question("best", section="access", weight=5),
    )

    plan = a_plan(bank, {"restore": 0, "copy": 1, "best": 3}, a_capacity(days=0))

    assert contents(plan) == {"month": ["copy-start", "test"]}
    assert plan.steps[1].after == ("copy-start",)


def test_a_section_that_is_not_red_is_not_forced() -> None:
    plan = a_plan(three(), {"heavy": 3, "middling": 2, "light": 0}, a_capacity(days=0))

    assert contents(plan) == {"later": ["light-start"]}


def test_a_red_section_without_any_finding_has_nothing_to_do() -> None:
    plan = a_plan(three(), {}, a_capacity(days=0))

    assert (plan.steps, plan.waiting, plan.dropped) == ((), (), ())


def test_a_question_goes_on_to_its_target() -> None:
    bank = a_bank(a_question("restore", target=3), a_question("x", weight=5))

    plan = a_plan(bank, {"restore": 0, "x": 3})

    assert contents(plan) == {"month": ["restore-start", "restore-advance"]}
    assert plan.steps[1].after == ("restore-start",)
    assert plan.steps[1].step.gain == pytest.approx(100 / 6 / 3)


def test_a_question_goes_on_beyond_its_target_where_the_next_stage_needs_it() -> None:
    bank = a_bank(a_question("restore"), a_question("roadmap"), options=(("roadmap", 3),))

    assert contents(a_plan(bank, {"restore": 0, "roadmap": 0})) == {
        "month": ["restore-start", "roadmap-start", "roadmap-advance"]
    }
    assert contents(a_plan(bank, {"restore": 2, "roadmap": 2})) == {"month": ["roadmap-advance"]}


def test_finding_out_comes_before_what_it_may_make_unnecessary() -> None:
    plan = a_plan(a_bank(a_question("restore")), {"restore": DONT_KNOW})

    assert contents(plan) == {"month": ["restore-find-out", "restore-start"]}
    assert [item.conditional for item in plan.steps] == [False, True]
    assert plan.steps[0].own_days == 0.1
    assert plan.steps[0].money == 0


def test_a_step_never_stands_before_a_window_of_what_it_needs() -> None:
    big = a_step("copy-start", effort={OWNER: a_span(2)})
    bank = a_bank(
        a_question("alerts", weight=5, steps=[a_step("alerts-start", needs=["copy-start"])]),
        a_question("copy", steps=[big]),
        a_question("fine", weight=5),
    )

    plan = a_plan(bank, {"alerts": 1, "copy": 1, "fine": 3}, a_capacity(days=1))

    assert contents(plan) == {"quarter": ["copy-start"], "year": ["alerts-start"]}


def test_a_dropped_step_leaves_the_plan_with_those_above_it() -> None:
    bank = a_bank(a_question("restore", target=3), a_question("x"))

    plan = a_plan(bank, {"restore": 0, "x": 0}, tracking={"restore-start": dropped()})

    assert contents(plan) == {"month": ["x-start"]}
    assert plan.dropped == ("restore-start", "restore-advance")


def test_what_needs_a_dropped_step_stays() -> None:
    bank = a_bank(
        a_question("alerts", steps=[a_step("alerts-start", needs=["copy-start"])]),
        a_question("copy"),
    )

    plan = a_plan(bank, {"alerts": 0, "copy": 0}, tracking={"copy-start": dropped()})

    assert contents(plan) == {"month": ["alerts-start"]}
    assert plan.steps[0].after == ()


def test_whoever_will_not_find_out_can_still_improve() -> None:
    bank = a_bank(a_question("restore", knock_out=True))

    plan = a_plan(bank, {"restore": DONT_KNOW}, a_capacity(days=0), {"restore-find-out": dropped()})

    assert contents(plan) == {"month": ["restore-start"]}
    assert plan.steps[0].required


def test_a_dropped_lifting_step_is_replaced_by_the_best_of_its_section() -> None:
    bank = a_bank(a_question("restore", weight=5, knock_out=True), a_question("x"))

    plan = a_plan(bank, {"restore": 0, "x": 0}, a_capacity(days=0), {"restore-start": dropped()})

    assert contents(plan) == {"month": ["x-start"]}


def test_a_done_step_waits_for_the_new_answer_and_takes_no_room() -> None:
    bank = a_bank(a_question("restore", target=3, knock_out=True), a_question("x"))

    plan = a_plan(bank, {"restore": 0, "x": 0}, a_capacity(days=0), {"restore-start": done()})

    assert [item.step.id for item in plan.waiting] == ["restore-start"]
    # The section has its lifting step: nothing else is forced beyond capacity.
    assert contents(plan) == {"later": ["x-start", "restore-advance"]}
    assert plan.steps[1].after == ()


def test_what_a_done_step_passed_by_needs_no_doing() -> None:
    bank = a_bank(a_question("restore"))

    plan = a_plan(bank, {"restore": DONT_KNOW}, tracking={"restore-start": done()})

    assert [item.step.id for item in plan.waiting] == ["restore-start"]
    assert (plan.steps, plan.dropped) == ((), ())


def test_the_plan_carries_who_does_a_step_and_until_when() -> None:
    doing = StepTracking(status=StepStatus.DOING, who="Els", due=DAY)

    plan = a_plan(three(), ALL_BAD, tracking={"heavy-start": doing, "gone-start": done()})

    assert plan.steps[0].tracking == doing
    assert plan.steps[1].tracking.status is StepStatus.OPEN
    assert plan.waiting == ()


def test_steps_keep_their_order_whatever_became_of_them() -> None:
    found = evaluate(three(), an_assessment(*answered(**ALL_WORST)), DAY)

    assert [step.id for step in found.steps] == [item.step.id for item in found.plan.steps]
