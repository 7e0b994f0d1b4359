"""What a step brings and takes can be computed again from its explanation."""

from dataclasses import astuple, replace

import pytest
from hypothesis import given

from it_audit_gui.domain.advice import NOTHING, Per, Span, together
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import FactId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.step_explanations import (
    ExplainedSteps,
    Product,
    Takes,
    explained_steps,
)
from tests.builders import DAY, DONT_KNOW, an_assessment, answered, the_bank, the_small_bank
from tests.domain.by_hand import by_hand
from tests.domain.random_audits import BANK, assessments
from tests.rule_builders import an_urgency


@given(assessments())
def test_every_step_follows_from_its_explanation(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    told = explained_steps(BANK, found, assessment.facts)
    for step in (*found.steps, *(item.step for item in found.plan.steps)):
        rank, gain = told.rank(step.id), told.gain(step.id)
        assert by_hand(rank) == pytest.approx(rank.result) == pytest.approx(step.priority)
        assert by_hand(gain) == pytest.approx(gain.result) == pytest.approx(step.gain)
        taken = {item.takes: item for item in told.taken(step.id)}
        assert_taken(taken.get(Takes.DAYS), step.days)
        assert_taken(taken.get(Takes.ONCE), step.cost_once)
        assert_taken(taken.get(Takes.MONTH), step.cost_month)


def assert_taken(found: Product | None, shown: Span) -> None:
    if found is None:
        assert shown == NOTHING
        return
    assert found.result == shown
    by_paper = together(found.parts.values()).times(found.factor)
    assert astuple(by_paper) == pytest.approx(astuple(shown))


def explained(bank: Questionnaire, facts: Facts, **choices: int | str) -> ExplainedSteps:
    audit = replace(an_assessment(*answered(**choices), bank=bank), facts=facts)
    return explained_steps(bank, evaluate(bank, audit, DAY), facts)


def test_a_rank_names_the_strongest_urgency() -> None:
    urgencies = (an_urgency("knock-out", 2.0), an_urgency("loss", 3.0, "restore"))
    bank = replace(the_small_bank(), urgencies=urgencies)
    told = explained(bank, {}, restore=0, offsite=0)

    pressing, calm = (
        told.rank(StepId(key)).inputs[1] for key in ("restore-start", "offsite-start")
    )

    assert (pressing.of, pressing.value) == ("loss", 3)
    assert (calm.of, calm.value) == ("", 1)


def test_costs_are_counted_for_each_head() -> None:
    bank = the_bank("en")
    key, cost = next(
        (key, step.cost_month)
        for key, (_, step) in bank.steps.items()
        if step.cost_month.per is Per.COMPUTER_USER and 0 in step.origin
    )
    question = bank.steps[key][0].id
    heads = {FactId("computer-users"): 7}
    taken = {item.takes: item for item in explained(bank, heads, **{question: 0}).taken(key)}

    assert taken[Takes.MONTH].parts == {"computer-user": cost.span}
    assert taken[Takes.MONTH].factor == 7
    assert taken[Takes.MONTH].result.likely == 7 * cost.span.likely


def test_work_on_each_computer_is_less_in_a_small_firm() -> None:
    bank = the_bank("en")
    key = next(key for key, (_, s) in bank.steps.items() if s.per_computer and 0 in s.origin)
    question = bank.steps[key][0].id
    two = {FactId("computer-users"): bank.plan.small_firms.computer_users // 2}

    days, *_ = explained(bank, two, **{question: 0}).taken(key)

    assert (days.takes, days.factor) == (Takes.DAYS, 0.5)


def test_finding_out_takes_days_of_whom_to_ask() -> None:
    bank = the_small_bank()
    told = explained(bank, {}, restore=DONT_KNOW)
    (days,) = told.taken(StepId("restore-find-out"))
    assert days.parts == {str(bank.questions[0].find_out.role): bank.plan.find_out_days}
    assert (days.takes, days.factor, days.result) == (Takes.DAYS, 1, bank.plan.find_out_days)
