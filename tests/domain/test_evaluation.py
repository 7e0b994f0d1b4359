"""The evaluation as a whole."""

from datetime import date

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import evaluate
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    answered,
    evidence,
    the_small_bank,
)


def a_mixed_assessment() -> Assessment:
    return an_assessment(
        *answered(restore=1, targets=NOT_APPLICABLE, mfa=DONT_KNOW),
        an_answer("gone", 3, note="kept"),
    )


def test_progress_counts_what_applies_and_what_is_answered() -> None:
    found = evaluate(the_small_bank(), a_mixed_assessment(), DAY)

    assert (found.applicable, found.answered) == (5, 2)
    assert found.open_questions == ("offsite", "leavers", "joiners")
    assert [(part.applicable, part.answered) for part in found.sections.values()] == [
        (2, 1),
        (3, 1),
    ]


def test_presets_are_not_open_questions() -> None:
    found = evaluate(the_small_bank(), an_assessment(facts={"people": 1}), DAY)

    assert "joiners" not in found.open_questions
    assert found.applicable == 5


def test_obsolete_answers_are_kept_and_never_counted() -> None:
    bank = the_small_bank()
    with_obsolete = evaluate(bank, a_mixed_assessment(), DAY)
    without = evaluate(bank, an_assessment(*list(a_mixed_assessment().answers.values())[:3]), DAY)

    assert with_obsolete.obsolete == (an_answer("gone", 3, note="kept"),)
    assert without.obsolete == ()
    assert with_obsolete.overall == without.overall
    assert with_obsolete.steps == without.steps


def test_sections_stand_in_bank_order_with_their_id() -> None:
    found = evaluate(the_small_bank(), a_mixed_assessment(), DAY)

    assert list(found.sections) == ["backup", "access"]
    assert [part.section for part in found.sections.values()] == ["backup", "access"]


def test_only_proof_depends_on_the_day() -> None:
    bank = the_small_bank()
    assessment = an_assessment(an_answer("restore", 1, evidence(date(2026, 10, 1))))

    soon, late = evaluate(bank, assessment, DAY), evaluate(bank, assessment, date(2030, 1, 1))

    assert (soon.on, late.on) == (DAY, date(2030, 1, 1))
    assert (soon.overall.proof, late.overall.proof) == (25, 0)
    assert soon.overall.score == late.overall.score
    assert soon.steps == late.steps


def test_the_same_input_gives_the_same_evaluation() -> None:
    bank = the_small_bank()

    assert evaluate(bank, a_mixed_assessment(), DAY) == evaluate(bank, a_mixed_assessment(), DAY)


def test_the_order_of_answering_is_irrelevant() -> None:
    bank = the_small_bank()
    answers = answered(restore=1, offsite=0, mfa=DONT_KNOW, leavers=1)

    forwards = evaluate(bank, an_assessment(*answers), DAY)
    backwards = evaluate(bank, an_assessment(*answers[::-1]), DAY)

    assert forwards == backwards
