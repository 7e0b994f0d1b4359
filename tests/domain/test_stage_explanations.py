"""The stage is explained condition by condition."""

from dataclasses import replace

import pytest
from hypothesis import given

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.explained import Role
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.stage_explanations import explain_gates, explain_stage
from it_audit_gui.domain.stages import GateState
from tests.builders import DAY, NOT_APPLICABLE, an_assessment, answered, the_small_bank
from tests.domain.by_hand import by_hand
from tests.domain.random_audits import BANK, assessments
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage, at_option, at_score

GATES = (NO_KNOCK_OUT, at_option("offsite", 2), at_score("people", 40))
STAGED = replace(the_small_bank(), stages=(FIRST, a_stage("next", *GATES)))


def staged(bank: Questionnaire = STAGED, **choices: int | str) -> Evaluation:
    return evaluate(bank, an_assessment(*answered(**choices)), DAY)


@given(assessments())
def test_the_stage_follows_from_its_conditions(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    stage = explain_stage(BANK, found)
    assert by_hand(stage) == stage.result == found.stage.number
    gates = explain_gates(found)
    open_ones = sum(not item.standing.holds for item in gates)
    assert open_ones == (stage.inputs[-1].value or 0)
    for item in gates:
        assert item.why.result == item.standing.holds
        if item.standing.state is not GateState.NOT_APPLICABLE:
            assert by_hand(item.why) == item.why.result


def test_gates_of_every_kind_are_explained() -> None:
    found = staged(restore=0, offsite=3, mfa=1)

    knock_outs, option, theme = (item.why for item in explain_gates(found))

    assert [(item.of, item.value) for item in knock_outs.inputs] == [
        ("restore", 0),
        ("mfa", pytest.approx(1 / 3)),
    ]
    assert knock_outs.result == 0
    assert [item.value for item in option.inputs] == [3, 2]
    assert (option.result, theme.result) == (1, 0)
    assert [(item.of, item.value, item.most) for item in theme.inputs] == [
        ("people", 0, 100),
        ("people", 40, None),
    ]
    assert knock_outs.subject == "no-knock-out"


def test_a_stage_names_the_open_conditions_of_the_next() -> None:
    stage = explain_stage(STAGED, staged(restore=0, offsite=3, mfa=1))
    assert [(item.role, item.of, item.value) for item in stage.inputs] == [
        (Role.OPEN, "reactive", 0),
        (Role.OPEN, "next", 2),
    ]
    assert (stage.subject, stage.result) == ("reactive", 1)


def test_the_highest_stage_is_explained_by_its_own_conditions() -> None:
    found = staged(restore=3, offsite=3, targets=3, mfa=3, leavers=3)
    assert found.stage.following is None
    assert [item.standing.gate for item in explain_gates(found)] == list(GATES)
    assert all(item.standing.holds for item in explain_gates(found))
    assert explain_stage(STAGED, found).result == 2


def test_a_condition_on_what_does_not_apply_holds() -> None:
    found = staged(restore=0, offsite=NOT_APPLICABLE)
    option = explain_gates(found)[1].why
    assert (option.result, option.inputs[0].value) == (1, None)
