"""What one step brings, costs and asks, computed by hand."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from it_audit_gui.domain.advice import NOTHING, Per, Step
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import RoleId
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Questionnaire, Urgency
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_assessment,
    answered,
)
from tests.rule_builders import OWNER, a_cost, a_span, a_step, an_urgency, when_fact

PARTNER = RoleId("it-partner")


def steps_of(
    bank: Questionnaire,
    facts: Mapping[str, str | int] | None = None,
    **choices: int | str,
) -> list[NextStep]:
    return list(evaluate(bank, an_assessment(*answered(**choices), facts=facts), DAY).steps)


def only_step(
    step: Step, *, choice: int | str = 0, facts: Mapping[str, str | int] | None = None
) -> NextStep:
    """The next step where one question is all there is."""
    (found,) = steps_of(a_questionnaire(a_question(steps=[step])), facts, restore=choice)
    return found


def a_bank_with_caps(*urgencies: Urgency) -> Questionnaire:
    """Backup: restore and offsite, 5 each; access: mfa. Restore and offsite are knock-outs."""
    return a_questionnaire(
        a_question("restore", weight=5, knock_out=True),
        a_question("offsite", weight=5, knock_out=True),
        a_question("scope", weight=10, target=3),
        a_question("mfa", section="access", weight=2),
        urgencies=urgencies,
    )


def test_gain_is_the_exact_rise_of_the_overall_score_caps_included() -> None:
    (step,) = steps_of(a_bank_with_caps(), restore=0, offsite=3, scope=3, mfa=3)

    # Backup: raw 75, capped to 39; after: (5 x 2/3 + 5 + 10) / 20 = 91.667. Two sections.
    assert step.gain == pytest.approx((100 * 55 / 60 - 39) / 2)


def test_gain_is_nothing_while_another_knock_out_still_caps() -> None:
    steps = steps_of(a_bank_with_caps(), restore=0, offsite=0, scope=3, mfa=3)

    assert [(step.id, step.gain) for step in steps] == [("restore-start", 0), ("offsite-start", 0)]
    # Benefit leaves caps out: 5 x 2/3 of 20, over two sections, for one day.
    assert [step.priority for step in steps] == pytest.approx([100 / 12, 100 / 12])


def test_gain_is_that_of_the_step_alone_while_questions_are_unanswered() -> None:
    (step,) = steps_of(a_bank_with_caps(), restore=0, offsite=3)

    # Low end of backup: 25 before; after 5 x 2/3 + 5 of 20 = 41.667; access stays 0.
    assert step.gain == pytest.approx((100 * 25 / 60 - 25) / 2)


def test_a_section_where_nothing_applies_leaves_the_gain_whole() -> None:
    bank = a_questionnaire(
        a_question("restore"), a_question("mfa", section="access", may_not_apply=True)
    )

    (step,) = steps_of(bank, restore=0, mfa=NOT_APPLICABLE)

    assert step.gain == pytest.approx(200 / 3)


def test_a_step_leads_from_its_option_to_its_goal() -> None:
    bank = a_questionnaire(a_question("restore", target=3))

    assert [step.id for step in steps_of(bank, restore=0)] == ["restore-start"]
    assert [step.id for step in steps_of(bank, restore=1)] == ["restore-start"]
    (advance,) = steps_of(bank, restore=2)
    assert advance.id == "restore-advance"
    assert advance.gain == pytest.approx(100 / 3)
    assert steps_of(bank, restore=3) == []


def test_unanswered_questions_yield_no_step() -> None:
    assert steps_of(a_bank_with_caps()) == []


def test_a_dont_know_yields_finding_out_which_gains_certainty_only() -> None:
    (step,) = steps_of(a_bank_with_caps(), restore=DONT_KNOW, offsite=3, scope=3, mfa=3)

    assert step.kind is StepKind.FIND_OUT
    assert step.id == "restore-find-out"
    assert step.gain == 0
    assert step.who == (PARTNER,)
    assert step.days == a_span(0.1, 0.05, 0.25)
    assert (step.cost_once, step.cost_month, step.needs) == (NOTHING, NOTHING, ())


def test_finding_out_is_weighed_with_half_of_what_the_step_after_it_brings_and_takes() -> None:
    bank = a_questionnaire(a_question("small", weight=1), a_question("scope", weight=4, target=3))

    steps = steps_of(bank, small=0, scope=DONT_KNOW)

    # To option 2: half of 4 x 2/3 of 5, for 0.1 day of asking and half of 1 day of doing.
    assert [step.id for step in steps] == ["scope-find-out", "small-start"]
    assert steps[0].benefit == pytest.approx(80 / 3)
    assert steps[0].effort == pytest.approx(0.6)
    assert steps[0].priority == pytest.approx(80 / 3 / bank.plan.effort_floor_days)
    assert steps[0].days.likely == 0.1


def test_a_sure_gap_comes_before_an_equal_one_that_nobody_knows() -> None:
    bank = a_questionnaire(a_question("unknown", weight=2), a_question("sure", weight=2))

    steps = steps_of(bank, unknown=DONT_KNOW, sure=0)

    assert [step.id for step in steps] == ["sure-start", "unknown-find-out"]


def test_finding_out_without_a_step_after_it_brings_certainty_only() -> None:
    bank = a_questionnaire(a_question(steps=()), effort_floor_days=0.02)

    (step,) = steps_of(bank, restore=DONT_KNOW)

    assert (step.benefit, step.priority) == (0, 0)
    assert step.effort == pytest.approx(0.1)


def test_a_step_that_may_be_unnecessary_counts_half() -> None:
    bank = a_questionnaire(a_question("restore"))
    plan = evaluate(bank, an_assessment(*answered(restore=DONT_KNOW)), DAY).plan

    after = next(item for item in plan.steps if item.conditional)

    assert after.step.id == "restore-start"
    assert after.step.benefit == pytest.approx(100 / 3)
    assert after.step.effort == 1


@pytest.mark.parametrize(
    ("facts", "share"),
    [
        ({"computer-users": 0}, 0.25),
        ({"computer-users": 1}, 0.25),
        ({"computer-users": 4}, 0.5),
        ({"computer-users": 8}, 1),
        ({"computer-users": 80}, 1),
    ],
)
def test_work_per_computer_is_less_in_a_small_firm(facts: Mapping[str, int], share: float) -> None:
    effort = {PARTNER: a_span(2, 1, 4), OWNER: a_span(0.5, 0.25, 1)}
    go = a_step("go", effort=effort)

    step = only_step(replace(go, per_computer=True), facts=facts)

    assert step.days == a_span(2.5 * share, 1.25 * share, 5 * share)
    assert only_step(go, facts=facts).days == a_span(2.5, 1.25, 5)


def test_without_its_size_a_firm_is_as_large_as_the_estimates() -> None:
    step = replace(a_step("go"), per_computer=True)
    bank = a_questionnaire(a_question(steps=[step]))
    assessment = an_assessment(*answered(restore=0))

    (found,) = evaluate(bank, replace(assessment, facts={}), DAY).steps

    assert found.days.likely == 1


def test_work_per_computer_takes_less_of_the_own_days_and_of_the_money() -> None:
    effort = {PARTNER: a_span(2), OWNER: a_span(1)}
    step = replace(a_step("go", effort=effort), per_computer=True)
    bank = a_questionnaire(a_question(steps=[step]))
    assessment = an_assessment(*answered(restore=0), facts={"computer-users": 4})

    (planned,) = evaluate(bank, assessment, DAY).plan.steps

    assert (planned.own_days, planned.money) == (0.5, 800)


def test_where_things_are_in_order_going_further_does_not_press() -> None:
    bank = a_questionnaire(
        a_question("mfa", target=3), urgencies=[an_urgency("likely-loss", 5.0, "mfa")]
    )

    (start,), (advance,) = steps_of(bank, mfa=1), steps_of(bank, mfa=2)

    assert start.urgencies == ("likely-loss",)
    assert start.priority == pytest.approx(500 / 3)
    assert advance.urgencies == ()
    assert advance.priority == pytest.approx(100 / 3)


def test_days_of_all_roles_count_and_the_first_role_leads() -> None:
    effort = {PARTNER: a_span(2, 1, 4), OWNER: a_span(0.5, 0.25, 1)}

    step = only_step(a_step("go", effort=effort))

    assert step.days == a_span(2.5, 1.25, 5)
    assert step.who == (PARTNER, OWNER)
    assert step.priority == pytest.approx(100 * 2 / 3 / 2.5)


def test_money_counts_as_days_at_the_day_rate_over_a_year() -> None:
    step = only_step(a_step("go", once=a_cost(400), month=a_cost(100)))

    # 1 day + (400 + 12 x 100) / 800.
    assert step.priority == pytest.approx(100 * 2 / 3 / 3)
    assert (step.cost_once.likely, step.cost_month.likely) == (400, 100)


def test_the_floor_keeps_trifles_from_winning() -> None:
    trifle = only_step(a_step("go", effort={OWNER: a_span(0.1)}))
    day = only_step(a_step("go"))

    assert trifle.priority == day.priority
    assert trifle.days.likely == 0.1


@pytest.mark.parametrize(
    ("per", "facts", "amount"),
    [
        (Per.FIRM, {"people": 12, "computer-users": 8}, 10),
        (Per.PERSON, {"people": 12, "computer-users": 8}, 120),
        (Per.COMPUTER_USER, {"people": 12, "computer-users": 8}, 80),
        (Per.COMPUTER_USER, {"people": 12, "computer-users": 0}, 0),
        (Per.COMPUTER_USER, {"people": 12}, 120),
    ],
)
def test_costs_per_head_are_those_of_this_firm(
    per: Per, facts: Mapping[str, int], amount: float
) -> None:
    step = only_step(a_step("go", once=a_cost(10, per), month=a_cost(10, per)), facts=facts)

    assert step.cost_once == step.cost_month == a_span(amount)


def test_an_active_knock_out_is_urgent() -> None:
    bank = a_bank_with_caps(an_urgency("knock-out", 2.0))

    pressing, calm = (
        steps_of(bank, restore=choice, offsite=3, scope=3, mfa=3)[0] for choice in (0, 1)
    )

    assert pressing.urgencies == ("knock-out",)
    assert pressing.priority == pytest.approx(2 * 100 / 12)
    assert calm.urgencies == ()
    assert calm.priority == pytest.approx(50 / 12)


def test_a_dont_know_on_a_knock_out_is_as_urgent() -> None:
    (step,) = steps_of(
        a_bank_with_caps(an_urgency("knock-out", 2.0)),
        restore=DONT_KNOW,
        offsite=3,
        scope=3,
        mfa=3,
    )

    assert step.urgencies == ("knock-out",)


def test_the_highest_factor_counts_and_all_reasons_are_named() -> None:
    bank = a_bank_with_caps(
        an_urgency("knock-out", 2.0),
        an_urgency("likely-loss", 1.4, "restore", "scope"),
        an_urgency("own-server", 3.0, "restore", when=when_fact("own-server", "yes")),
    )

    without, unknown, with_server = (
        steps_of(bank, facts, restore=0, offsite=3, scope=3, mfa=3)[0]
        for facts in ({"own-server": "no"}, {}, {"own-server": "yes"})
    )

    assert without.urgencies == unknown.urgencies == ("knock-out", "likely-loss")
    assert without.priority == unknown.priority == pytest.approx(2 * 100 / 12)
    assert with_server.urgencies == ("knock-out", "likely-loss", "own-server")
    assert with_server.priority == pytest.approx(3 * 100 / 12)
