"""The stage a firm is in: staged, not averaged."""

from hypothesis import assume, given
from hypothesis import strategies as st

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import ThemeId
from it_audit_gui.domain.maturity import Gate, Stage
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.domain.scoring import score_of
from it_audit_gui.domain.stages import GateState, StageStanding, gates_of, stage_of
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)
from tests.domain.random_audits import (
    BANK,
    OPTIONS,
    QUESTIONS,
    assessments,
    evaluated,
    good_assessments,
)
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage, at_option, at_score

BASICS = ThemeId("basics")


def bank_of_three() -> Questionnaire:
    return a_questionnaire(
        a_question("restore", theme="basics", weight=5, knock_out=True, may_not_apply=True),
        a_question("offsite", theme="basics", weight=5, may_not_apply=True),
        a_question("roadmap", theme="vision", weight=5),
    )


STAGES = (
    FIRST,
    a_stage("stabilised", NO_KNOCK_OUT),
    a_stage("proactive", at_option("offsite", 2)),
    a_stage("strategic", at_option("roadmap", 3)),
)


def reached(bank: Questionnaire, found: Evaluation, stages: tuple[Stage, ...]) -> StageStanding:
    themes = {
        theme.id: score_of(
            [item for item in found.standings.values() if item.question.theme == theme.id], None
        )
        for theme in bank.themes
    }
    return stage_of(stages, found.standings, themes)


def standing_of(**choices: int | str) -> StageStanding:
    bank = bank_of_three()
    found = evaluate(bank, an_assessment(*answered(**choices)), DAY)
    return reached(bank, found, STAGES)


def state_of(gate: Gate, *answers: Answer) -> GateState:
    bank = bank_of_three()
    found = evaluate(bank, an_assessment(*answers), DAY)
    second = a_stage("second", gate)
    standing = reached(bank, found, (STAGES[0], second))
    themes = {BASICS: score_of(list(found.standings.values())[:2], None)}
    (only,) = gates_of(second, found.standings, themes)
    assert only.holds == (standing.stage == second)
    return only.state


def test_the_first_stage_asks_nothing() -> None:
    standing = standing_of()

    assert (standing.stage.id, standing.number) == ("reactive", 1)
    assert standing.following is not None
    assert standing.following.id == "stabilised"
    assert [item.state for item in standing.open_gates] == [GateState.UNANSWERED]


def test_each_stage_opens_when_its_gates_hold() -> None:
    assert standing_of(restore=1).stage.id == "stabilised"
    assert standing_of(restore=1, offsite=2).stage.id == "proactive"


def test_in_the_highest_stage_nothing_is_open() -> None:
    standing = standing_of(restore=1, offsite=2, roadmap=3)

    assert (standing.stage.id, standing.number) == ("strategic", 4)
    assert standing.following is None
    assert standing.gates == standing.open_gates == ()


def test_a_gate_below_that_is_open_holds_everything_up() -> None:
    standing = standing_of(restore=0, offsite=3, roadmap=3)

    assert standing.stage.id == "reactive"
    assert [item.gate for item in standing.open_gates] == [NO_KNOCK_OUT]


def test_a_question_gate_holds_from_its_option_upwards() -> None:
    gate = at_option("offsite", 2)

    assert state_of(gate) is GateState.UNANSWERED
    assert state_of(gate, an_answer("offsite", 1)) is GateState.OPEN
    assert state_of(gate, an_answer("offsite", DONT_KNOW)) is GateState.OPEN
    assert state_of(gate, an_answer("offsite", 2)) is GateState.HOLDS
    assert state_of(gate, an_answer("offsite", 3)) is GateState.HOLDS
    assert state_of(gate, an_answer("offsite", NOT_APPLICABLE)) is GateState.NOT_APPLICABLE


def test_a_theme_gate_holds_from_its_score_upwards() -> None:
    gate = at_score(BASICS, 50)
    best = an_answer("restore", 3)

    assert state_of(gate) is GateState.UNANSWERED
    assert state_of(gate, best) is GateState.HOLDS
    assert state_of(gate, an_answer("restore", 2)) is GateState.UNANSWERED
    assert state_of(gate, an_answer("restore", 1), an_answer("offsite", 1)) is GateState.OPEN
    assert state_of(gate, *answered(restore=NOT_APPLICABLE)) is GateState.UNANSWERED
    assert (
        state_of(gate, *answered(restore=NOT_APPLICABLE, offsite=NOT_APPLICABLE))
        is GateState.NOT_APPLICABLE
    )


def test_a_theme_that_can_no_longer_reach_its_score_is_open() -> None:
    gate = at_score(BASICS, 80)

    assert state_of(gate, an_answer("restore", 1)) is GateState.OPEN


def test_a_theme_that_can_just_reach_its_score_is_not_lost() -> None:
    gate = at_score(BASICS, 50)

    assert state_of(gate, an_answer("restore", 0)) is GateState.UNANSWERED


def test_caps_do_not_touch_themes() -> None:
    gate = at_score(BASICS, 50)

    assert state_of(gate, *answered(restore=0, offsite=3)) is GateState.HOLDS


def test_the_knock_out_gate_asks_for_an_answer_to_every_knock_out() -> None:
    assert state_of(NO_KNOCK_OUT) is GateState.UNANSWERED
    assert state_of(NO_KNOCK_OUT, an_answer("restore", 0)) is GateState.OPEN
    assert state_of(NO_KNOCK_OUT, an_answer("restore", DONT_KNOW)) is GateState.OPEN
    assert state_of(NO_KNOCK_OUT, an_answer("restore", 1)) is GateState.HOLDS
    assert state_of(NO_KNOCK_OUT, an_answer("restore", NOT_APPLICABLE)) is GateState.HOLDS


def shipped_stage(assessment: Assessment) -> int:
    return reached(BANK, evaluated(assessment), BANK.stages).number


def assert_better_is_no_lower(assessment: Assessment, question: Question, option: int) -> None:
    answer = assessment.answers.get(question.id)
    assume(answer is None or answer.state is not State.NOT_APPLICABLE)
    assume(answer is None or answer.option is None or answer.option <= option)
    assume(evaluated(assessment).standings[question.id].applies)
    better = assessment.with_answer(an_answer(question.id, option))

    assert shipped_stage(better) >= shipped_stage(assessment)


@given(assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_improving_an_answer_never_lowers_the_stage(
    assessment: Assessment, question: Question, option: int
) -> None:
    assert_better_is_no_lower(assessment, question, option)


@given(good_assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_improving_an_answer_of_a_good_firm_never_lowers_the_stage(
    assessment: Assessment, question: Question, option: int
) -> None:
    """Most of these firms are beyond the first stage, which hardly any other is."""
    assert_better_is_no_lower(assessment, question, option)


@given(assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_a_dont_know_never_raises_the_stage(
    assessment: Assessment, question: Question, option: int
) -> None:
    assert_unknown_is_no_higher(assessment, question, option)


@given(good_assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_a_dont_know_of_a_good_firm_never_raises_the_stage(
    assessment: Assessment, question: Question, option: int
) -> None:
    assert_unknown_is_no_higher(assessment, question, option)


def assert_unknown_is_no_higher(assessment: Assessment, question: Question, option: int) -> None:
    known = assessment.with_answer(an_answer(question.id, option))
    unknown = assessment.with_answer(an_answer(question.id, DONT_KNOW))

    assert shipped_stage(unknown) <= shipped_stage(known)


def test_the_best_answers_reach_the_highest_stage_of_the_shipped_bank() -> None:
    best = an_assessment(*[an_answer(item.id, item.best) for item in BANK.questions], bank=BANK)
    worst = an_assessment(*[an_answer(item.id, 0) for item in BANK.questions], bank=BANK)

    assert shipped_stage(best) == len(BANK.stages)
    assert shipped_stage(worst) == 1
