"""Section scores against figures computed by hand.

In the small bank a section weighs 10: a knock-out of 5 (restore, mfa), a question of 3 (offsite,
leavers) and one of 2 that may not apply (targets, joiners).
"""

import pytest

from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.domain.scoring import NO_SCORE, Cap, Score, overall, score_of, tally_of
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
    evidence,
    the_small_bank,
)

BACKUP = SectionId("backup")
ACCESS = SectionId("access")


def evaluation_of(**choices: int | str) -> Evaluation:
    return evaluate(the_small_bank(), an_assessment(*answered(**choices)), DAY)


def backup_score(**choices: int | str) -> Score:
    return evaluation_of(**choices).sections[BACKUP].score


def a_score(value: float) -> Score:
    return Score(score=value, raw=value, low=value, high=value, confidence=100, proof=0)


def test_raw_is_the_weighted_mean_of_credits() -> None:
    score = backup_score(restore=2, offsite=1, targets=3)

    # (5 x 2/3 + 3 x 1/3 + 2 x 1) / 10
    assert score.raw == pytest.approx(63.3333, abs=1e-3)
    assert score.score == score.low == score.high == score.raw
    assert score.caps == ()
    assert score.confidence == 100


@pytest.mark.parametrize(("option", "points"), [(0, 0), (1, 100 / 3), (2, 200 / 3), (3, 100)])
def test_every_answer_at_one_option_gives_the_credit_of_that_option(
    option: int, points: float
) -> None:
    score = backup_score(restore=option, offsite=option, targets=option)

    assert score.raw == pytest.approx(points)


def test_the_best_answers_give_exactly_100() -> None:
    assert (
        evaluation_of(restore=3, offsite=3, targets=3, mfa=3, leavers=3, joiners=3).overall.score
        == 100
    )


def test_nothing_answered_leaves_everything_possible() -> None:
    score = backup_score()

    assert (score.score, score.raw, score.low, score.high) == (0, 0, 0, 100)
    assert (score.confidence, score.proof) == (0, 0)


def test_unanswered_questions_make_an_interval() -> None:
    score = backup_score(restore=2)

    # Known: 5 x 2/3 of 10; the other 5 may still be worth anything.
    assert score.low == score.score == score.raw == pytest.approx(33.333, abs=1e-3)
    assert score.high == pytest.approx(83.333, abs=1e-3)
    assert score.confidence == 50


def test_a_knock_out_at_its_worst_caps_score_and_interval() -> None:
    score = backup_score(restore=0, offsite=3, targets=3)

    assert (score.raw, score.score, score.low, score.high) == (50, 39, 39, 39)
    assert score.caps == (Cap(question=QuestionId("restore"), limit=39),)


def test_a_cap_does_not_lift_a_lower_score() -> None:
    score = backup_score(restore=0, offsite=1, targets=0)

    assert (score.raw, score.score, score.high) == (10, 10, 10)
    assert [cap.question for cap in score.caps] == ["restore"]


def test_a_dont_know_on_a_knock_out_caps_as_well() -> None:
    score = backup_score(restore=DONT_KNOW, offsite=3, targets=3)

    assert (score.score, score.high, score.confidence) == (39, 39, 50)
    assert [cap.question for cap in score.caps] == ["restore"]


def test_an_unanswered_knock_out_caps_the_low_end_only() -> None:
    score = backup_score(offsite=3, targets=3)

    assert (score.raw, score.low, score.score, score.high) == (50, 39, 39, 100)
    assert score.caps == ()


def test_a_knock_out_one_option_up_caps_no_more() -> None:
    score = backup_score(restore=1, offsite=3, targets=3)

    assert score.score == pytest.approx(66.667, abs=1e-3)
    assert score.caps == ()


def test_a_cap_stays_within_its_section() -> None:
    sections = evaluation_of(restore=0, offsite=3, targets=3, mfa=3, leavers=3, joiners=3).sections

    assert sections[ACCESS].score.score == 100


def test_every_active_cap_names_its_answer() -> None:
    bank = a_questionnaire(
        a_question("restore", knock_out=True), a_question("offline", knock_out=True), cap=20
    )

    found = evaluate(bank, an_assessment(*answered(restore=0, offline=DONT_KNOW)), DAY)

    assert found.sections[BACKUP].score.caps == (
        Cap(question=QuestionId("restore"), limit=20),
        Cap(question=QuestionId("offline"), limit=20),
    )


def test_a_dont_know_counts_as_the_worst_answer_and_lowers_confidence() -> None:
    worst = backup_score(restore=2, offsite=0, targets=2)
    unknown = backup_score(restore=2, offsite=DONT_KNOW, targets=2)

    assert unknown.score == worst.score
    assert unknown.high == worst.high
    assert (worst.confidence, unknown.confidence) == (100, 70)


def test_not_applicable_leaves_score_confidence_and_weight() -> None:
    score = backup_score(restore=3, offsite=0, targets=NOT_APPLICABLE)

    # 5 of 8: the question of weight 2 is out of the sum.
    assert score.score == score.high == 62.5
    assert score.confidence == 100


def test_a_section_where_nothing_applies_has_no_score_and_is_left_out() -> None:
    bank = a_questionnaire(
        a_question("targets", may_not_apply=True), a_question("mfa", section="access")
    )

    found = evaluate(bank, an_assessment(*answered(targets=NOT_APPLICABLE, mfa=3)), DAY)

    assert found.sections[BACKUP].score == NO_SCORE
    assert found.overall.score == 100
    assert (found.applicable, found.answered) == (1, 1)


def test_nothing_applicable_at_all_is_no_score() -> None:
    bank = a_questionnaire(a_question("targets", may_not_apply=True))

    found = evaluate(bank, an_assessment(an_answer("targets", NOT_APPLICABLE)), DAY)

    assert found.overall == NO_SCORE
    assert found.steps == ()


def test_answers_still_to_confirm_count_in_the_score_only() -> None:
    proof = evidence()
    found = evaluate(
        the_small_bank(),
        an_assessment(
            an_answer("restore", 3, proof, to_confirm=True),
            an_answer("offsite", 3, proof),
            an_answer("targets", 3),
        ),
        DAY,
    )

    score = found.sections[BACKUP].score
    assert (score.score, score.confidence, score.proof) == (100, 50, 30)


def test_proof_is_the_weight_share_with_young_evidence() -> None:
    found = evaluate(
        the_small_bank(),
        an_assessment(
            an_answer("restore", 0, evidence()),
            an_answer("offsite", DONT_KNOW, evidence()),
            an_answer("targets", NOT_APPLICABLE, evidence()),
        ),
        DAY,
    )

    # A proven worst answer is proven; a don't know proves nothing; what does not apply is out.
    assert found.sections[BACKUP].score.proof == 62.5


def test_a_preset_takes_a_question_out_until_it_is_answered() -> None:
    bank = the_small_bank()
    alone = {"people": 1}
    others = answered(mfa=3, leavers=0)

    preset = evaluate(bank, an_assessment(*others, facts=alone), DAY).sections[ACCESS]
    undone = evaluate(
        bank, an_assessment(*others, an_answer("joiners", 0), facts=alone), DAY
    ).sections[ACCESS]

    assert (preset.score.score, preset.applicable) == (62.5, 2)
    assert (undone.score.score, undone.applicable) == (50, 3)


def test_the_overall_is_the_mean_by_section_weight() -> None:
    found = overall([(a_score(90), 1), (a_score(50), 3), (NO_SCORE, 5)])

    assert found.score == found.low == found.high == found.raw == 60
    assert (found.confidence, found.proof, found.caps) == (100, 0, ())


def test_the_overall_of_the_evaluation_uses_the_weights_of_the_bank() -> None:
    bank = a_questionnaire(
        a_question("restore"),
        a_question("mfa", section="access"),
        section_weights={"backup": 3, "access": 1},
    )

    found = evaluate(bank, an_assessment(*answered(restore=3, mfa=0)), DAY)

    assert found.overall == a_score(75)


def test_without_a_cap_nothing_is_limited() -> None:
    standings = evaluation_of(restore=0, offsite=3, targets=3).standings
    items = [standings[QuestionId(key)] for key in ("restore", "offsite", "targets")]

    assert score_of(items, None).score == 50
    assert score_of(items, None).caps == ()
    assert score_of([], 39) == NO_SCORE


def test_a_lifted_tally_is_that_of_the_answers_once_they_are_better() -> None:
    proof = evidence()
    before = [an_answer("restore", 0), an_answer("offsite", 1, proof), an_answer("targets", 2)]
    after = [an_answer("restore", 2), an_answer("offsite", 3), an_answer("targets", 2)]
    old, new = (
        evaluate(the_small_bank(), an_assessment(*answers), DAY).standings
        for answers in (before, after)
    )
    for key in ("restore", "offsite", "targets"):
        assert old[QuestionId(key)].answered
    risen = [(old[QuestionId("restore")], 2), (old[QuestionId("offsite")], 3)]
    assert tally_of(old.values()).proven == 3
    assert tally_of(old.values()).lifted(risen) == tally_of(new.values())


def test_a_lifted_dont_know_is_known() -> None:
    old, new = (
        evaluate(the_small_bank(), an_assessment(*answered(restore=choice)), DAY).standings
        for choice in (DONT_KNOW, 2)
    )
    assert tally_of(old.values()).knock_outs == ("restore",)
    lifted = tally_of(old.values()).lifted([(old[QuestionId("restore")], 2)])
    assert lifted == tally_of(new.values())
