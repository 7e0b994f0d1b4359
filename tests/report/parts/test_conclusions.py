from it_audit_gui.domain.assessment import Answer
from it_audit_gui.report.parts.conclusions import conclusions
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
    evidence,
)
from tests.report.sample import material_of

BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=3, may_not_apply=True),
    a_question("mfa", section="access", weight=5, knock_out=True),
)


def said(*answers: Answer) -> list[str]:
    return [f"{item.lead} {item.text}" for item in conclusions(material_of(BANK, *answers))]


def test_an_empty_audit_is_ready_and_open() -> None:
    assert said() == [
        "Your questionnaire is ready. This report gains content with every answer.",
        "Three questions are still open. That is why your score lies between 0 and 100 out of 100.",
    ]


def test_caps_come_first_then_what_is_in_order_then_the_first_step() -> None:
    assert said(*answered(restore=0, offsite=3, mfa=2)) == [
        "backup cannot rise above 39. One answer must improve first: ‘Restore’.",
        "Everything is done. 2 of the 3 answered questions reach their target.",
        "Begin with ‘Do restore-start’. Work: 1 working day. Gain: +21 points.",
        (
            "Your answers have no evidence yet. "
            "A document, a photo, a screenshot or something you saw yourself is enough."
        ),
    ]


def test_the_weightiest_strengths_are_named() -> None:
    first = said(*answered(restore=3, offsite=3, mfa=3))[0]
    assert first == (
        "Everything is done. Everything is done. All 3 answered questions reach their target."
    )


def test_a_target_met_without_a_best_answer_is_said_too() -> None:
    assert said(*answered(restore=2, offsite=1, mfa=1))[1] == (
        "One of the 3 answered questions reaches its target. "
    )


def test_when_no_target_is_met_knowing_is_the_start() -> None:
    assert said(*answered(restore=1, offsite=1, mfa=1))[1] == (
        "You now know where you start. All 3 questions have an answer."
    )


def test_when_nobody_knows_anything_nothing_is_called_known() -> None:
    known = said(*(an_answer(key, DONT_KNOW) for key in ("restore", "offsite", "mfa")))
    assert "No answer is certain yet. Every answered question has ‘Don’t know’." in known


def test_caps_in_several_sections_are_one_conclusion() -> None:
    first, _, *rest = said(*answered(restore=0, offsite=1, mfa=DONT_KNOW))
    assert [first, *rest[:2]] == [
        (
            "backup and access cannot rise above 39. "
            "Two answers must improve first: ‘Restore’ and ‘Mfa’."
        ),
        "Begin with ‘Do restore-start’. Work: 1 working day. Gain: +21 points.",
        "One answer is still to be found out. Until you know, it counts as the lowest answer.",
    ]


def test_a_cap_is_the_cause_only_where_it_takes_points() -> None:
    bank = a_questionnaire(*BANK.questions, a_question("scope", weight=10))
    material = material_of(bank, *answered(restore=0, offsite=3, scope=3, mfa=0))
    said = conclusions(material)[0]
    assert said.lead == "backup stays at 39 at most."
    assert said.text == (
        "That limit comes from one answer: ‘Restore’. access cannot rise above 39. "
        "One answer must improve first: ‘Mfa’."
    )


def test_without_a_cap_the_heaviest_finding_comes_first() -> None:
    assert said(*answered(restore=1, offsite=0, mfa=2))[0] == (
        "Something is done. Of your 2 findings, this one weighs the most."
    )
    assert said(*answered(restore=1, offsite=3, mfa=2))[0] == (
        "Something is done. That is your only finding."
    )


def test_what_nobody_knows_is_no_heaviest_finding() -> None:
    bank = a_questionnaire(a_question("offsite"))
    assert conclusions(material_of(bank, *answered(offsite=DONT_KNOW)))[0].lead == (
        "No answer is certain yet."
    )


def test_nothing_below_target_means_no_steps() -> None:
    assert (
        "No answer lies below its target. There are no findings, so there are no steps either."
    ) in said(*answered(restore=2, offsite=2, mfa=2))


def test_proof_is_said_once_nothing_is_open() -> None:
    last = said(an_answer("restore", 2, evidence()), *answered(offsite=2, mfa=2))[-1]
    assert last == (
        "There is evidence for 31% of the score. "
        "The rest is what you told us, with no evidence yet."
    )


def test_an_open_question_that_moves_little_is_said_so() -> None:
    bank = a_questionnaire(a_question("restore", weight=1), a_question("offsite", weight=400))
    material = material_of(bank, an_answer("offsite", 3))
    assert conclusions(material)[-1].text == "It changes your score slightly at most."


def test_there_are_never_more_than_five() -> None:
    bank = a_questionnaire(*BANK.questions, a_question("scope"), a_question("cloud"))
    material = material_of(bank, *answered(restore=0, offsite=3, mfa=DONT_KNOW))
    assert len(conclusions(material)) == 5


def test_where_nothing_applies_there_is_nothing_to_prove() -> None:
    bank = a_questionnaire(a_question("offsite", may_not_apply=True))
    material = material_of(bank, an_answer("offsite", NOT_APPLICABLE))
    assert len(conclusions(material)) == 1
