"""Every score can be computed again from its explanation."""

import pytest
from hypothesis import given

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.explained import Explanation, Role, Rule
from it_audit_gui.domain.explanations import (
    Share,
    explain_overall,
    explain_planning_index,
    explain_projection,
    explain_section,
    explain_section_share,
    explain_share,
    explain_theme,
)
from it_audit_gui.domain.ids import SectionId
from it_audit_gui.domain.scoring import Score
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    an_assessment,
    answered,
    the_small_bank,
)
from tests.domain.by_hand import by_hand
from tests.domain.random_audits import BANK, assessments


def assert_checkable(explanation: Explanation, shown: float | None) -> None:
    """By hand the result comes out, and it is the figure that a reader is shown."""
    assert explanation.result == pytest.approx(shown)
    assert by_hand(explanation) == pytest.approx(explanation.result)


def assert_score(explanation: Explanation, shown: Score) -> None:
    assert_checkable(explanation, shown.score)
    most = explanation.result if explanation.most is None else explanation.most
    assert by_hand(explanation, most=True) == pytest.approx(most) == pytest.approx(shown.high)


@given(assessments())
def test_every_score_follows_from_its_explanation(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    assert_score(explain_overall(BANK, found), found.overall)
    assert_score(explain_planning_index(found), found.planning_index)
    for section, part in found.sections.items():
        raw, *capped = explain_section(found, section)
        assert_checkable(raw, part.score.raw)
        assert_score(capped[0] if capped else raw, part.score)
    for theme, score in found.themes.items():
        assert_score(explain_theme(found, theme), score)
    for window in found.plan.windows:
        assert_checkable(explain_projection(BANK, window.projection), window.projection.score)


@given(assessments())
def test_confidence_and_proof_follow_from_theirs(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    whole = found.overall
    assert_checkable(explain_share(BANK, found, Share.CONFIDENCE), whole.confidence)
    assert_checkable(explain_share(BANK, found, Share.PROOF), whole.proof)
    for section, part in found.sections.items():
        known = explain_section_share(found, Share.CONFIDENCE, section)
        assert_checkable(known, part.score.confidence)
        assert_checkable(explain_section_share(found, Share.PROOF, section), part.score.proof)


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
    assert (cap.rule, cap.result, cap.most) == (Rule.CAPPED, 39, None)
    assert [(item.role, item.of, item.value) for item in cap.inputs] == [
        (Role.RAW, "backup", 50),
        (Role.LIMIT, "restore", 39),
    ]


def test_a_must_have_without_an_answer_limits_only_for_now() -> None:
    found = the_evaluation(offsite=3, targets=3)

    raw, cap = explain_section(found, SectionId("backup"))

    assert (raw.result, raw.most) == (50, 100)
    assert (cap.result, cap.most) == (39, 100)
    assert [(item.of, item.value, item.most) for item in cap.inputs] == [
        ("backup", 50, 100),
        ("restore", 39, 100),
    ]


def test_what_does_not_apply_is_left_out_and_what_is_unanswered_has_no_value() -> None:
    found = the_evaluation(restore=2, targets=NOT_APPLICABLE)

    (raw,) = explain_section(found, SectionId("backup"))

    assert [(item.of, item.value, item.most) for item in raw.inputs] == [
        ("restore", pytest.approx(2 / 3), None),
        ("offsite", None, 1),
    ]


def test_a_dont_know_lowers_the_confidence() -> None:
    found = the_evaluation(restore=DONT_KNOW, offsite=3, targets=NOT_APPLICABLE)

    known = explain_section_share(found, Share.CONFIDENCE, SectionId("backup"))

    assert [(item.of, item.value) for item in known.inputs] == [("restore", 0), ("offsite", 1)]
    assert known.result == pytest.approx(37.5)


def test_a_section_in_which_nothing_applies_is_no_part_of_the_whole() -> None:
    bank = the_small_bank()
    nothing = dict.fromkeys(("restore", "offsite", "targets"), NOT_APPLICABLE)
    found = evaluate(bank, an_assessment(*answered(**nothing, mfa=3)), DAY)
    for whole in (explain_overall(bank, found), explain_share(bank, found, Share.PROOF)):
        assert "backup" not in {item.of for item in whole.inputs}
    (raw,) = explain_section(found, SectionId("backup"))
    assert (raw.inputs, raw.result) == ((), None)
