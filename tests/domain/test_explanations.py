"""Every figure can be computed again from its explanation."""

from dataclasses import replace

import pytest
from hypothesis import given

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.explanations import (
    Explanation,
    Input,
    Role,
    Rule,
    explain_gain,
    explain_gate,
    explain_overall,
    explain_planning_index,
    explain_projection,
    explain_rank,
    explain_section,
    explain_theme,
)
from it_audit_gui.domain.ids import GateId, SectionId, StepId
from tests.builders import DAY, NOT_APPLICABLE, an_assessment, answered, the_small_bank
from tests.domain.random_audits import BANK, assessments
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage, at_option, at_score
from tests.rule_builders import an_urgency


def values(explanation: Explanation, *roles: Role) -> list[float]:
    return [item.value or 0.0 for item in explanation.inputs if item.role in roles]


def weighed(inputs: tuple[Input, ...]) -> tuple[float, float]:
    total = sum(item.weight for item in inputs)
    return sum((item.value or 0.0) * item.weight for item in inputs), total


def computed(explanation: Explanation) -> float | None:
    """The result by the rule's own words."""
    if not explanation.inputs:
        return None
    match explanation.rule:
        case Rule.WEIGHTED_SHARE | Rule.WEIGHTED_MEAN:
            earned, total = weighed(explanation.inputs)
            return earned / total * (100 if explanation.rule is Rule.WEIGHTED_SHARE else 1)
        case Rule.CAPPED:
            return min(values(explanation, Role.RAW, Role.LIMIT))
        case Rule.AT_LEAST:
            (value,), (limit,) = values(explanation, Role.VALUE), values(explanation, Role.LIMIT)
            return float(explanation.inputs[0].value is not None and value >= limit)
        case Rule.NONE_ACTIVE:
            return float(all(item.value for item in explanation.inputs))
    return computed_of_a_step(explanation)


def computed_of_a_step(explanation: Explanation) -> float:
    if explanation.rule is Rule.RISE:
        before, after = values(explanation, Role.VALUE)
        return (after - before) * explanation.inputs[0].weight
    benefit, urgency, effort, floor = values(explanation, *Role)
    return benefit * urgency / max(effort, floor)


@given(assessments())
def test_every_figure_follows_from_its_explanation(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    told = [explain_overall(BANK, found), explain_planning_index(found)]
    told += [part for key in found.sections for part in explain_section(found, key)]
    told += [explain_theme(found, key) for key in found.themes]
    told += [explain_rank(BANK, found, step.id) for step in found.steps]
    told += [explain_rank(BANK, found, item.step.id) for item in found.plan.steps]
    told += [explain_projection(BANK, window.projection) for window in found.plan.windows]
    for planned in found.plan.steps:
        gain = explain_gain(BANK, found, planned.step.id)
        assert gain.result == pytest.approx(planned.step.gain)
        told.append(gain)
    for explanation in told:
        assert computed(explanation) == pytest.approx(explanation.result)
    for item in found.stage.gates:
        explanation = explain_gate(found, item.gate.id)
        if item.state.value != "not-applicable":
            assert computed(explanation) == explanation.result == item.holds


def the_evaluation(**choices: int | str) -> Evaluation:
    bank = the_small_bank()
    return evaluate(bank, an_assessment(*answered(**choices)), DAY)


def test_a_cap_is_explained_with_the_answer_behind_it() -> None:
    found = the_evaluation(restore=0, offsite=3, targets=3)

    raw, cap = explain_section(found, SectionId("backup"))

    assert (raw.rule, raw.result) == (Rule.WEIGHTED_SHARE, 50)
    assert [(item.of, item.value, item.weight) for item in raw.inputs] == [
        ("restore", 0, 5),
        ("offsite", 1, 3),
        ("targets", 1, 2),
    ]
    assert (cap.rule, cap.result) == (Rule.CAPPED, 39)
    assert [(item.role, item.of, item.value) for item in cap.inputs] == [
        (Role.RAW, "backup", 50),
        (Role.LIMIT, "restore", 39),
    ]


def test_what_does_not_apply_is_left_out_and_what_is_unanswered_has_no_value() -> None:
    found = the_evaluation(restore=2, targets=NOT_APPLICABLE)

    (raw,) = explain_section(found, SectionId("backup"))

    assert [(item.of, item.value) for item in raw.inputs] == [
        ("restore", pytest.approx(2 / 3)),
        ("offsite", None),
    ]


def test_gates_of_every_kind_are_explained() -> None:
    gates = (NO_KNOCK_OUT, at_option("offsite", 2), at_score("people", 40))
    staged = replace(the_small_bank(), stages=(FIRST, a_stage("next", *gates)))
    found = evaluate(staged, an_assessment(*answered(restore=0, offsite=3, mfa=1)), DAY)

    knock_outs, option, theme = (explain_gate(found, gate.id) for gate in gates)

    assert [(item.of, item.value) for item in knock_outs.inputs] == [
        ("restore", 0),
        ("mfa", pytest.approx(1 / 3)),
    ]
    assert knock_outs.result == 0
    assert [item.value for item in option.inputs] == [3, 2]
    assert (option.result, theme.result) == (1, 0)
    assert [(item.of, item.value) for item in theme.inputs] == [("people", 0), ("people", 40)]
    assert explain_gate(found, GateId("no-knock-out")).subject == "no-knock-out"


def test_a_rank_names_the_strongest_urgency() -> None:
    urgencies = (an_urgency("knock-out", 2.0), an_urgency("loss", 3.0, "restore"))
    bank = replace(the_small_bank(), urgencies=urgencies)
    found = evaluate(bank, an_assessment(*answered(restore=0, offsite=0)), DAY)

    pressing, calm = (
        explain_rank(bank, found, StepId(key)).inputs[1]
        for key in ("restore-start", "offsite-start")
    )

    assert (pressing.of, pressing.value) == ("loss", 3)
    assert (calm.of, calm.value) == ("", 1)
