"""Which questions a quick round asks."""

from dataclasses import replace

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.quick_round import quick_round
from tests.builders import DAY, a_question, a_questionnaire, an_assessment, the_bank
from tests.rule_builders import a_preset

QUESTIONS = 12


def asked(bank: Questionnaire, people: int = 12) -> tuple[QuestionId, ...]:
    assessment = an_assessment(bank=bank, facts={"people": people})
    return quick_round(bank, evaluate(bank, assessment, DAY))


def test_must_haves_are_asked_whatever_they_weigh_and_the_heaviest_after_them() -> None:
    light = [a_question(f"light-{at}", weight=1) for at in range(QUESTIONS)]
    bank = a_questionnaire(
        a_question("vital", weight=1, knock_out=True), *light, a_question("heavy", weight=9)
    )
    found = asked(bank)
    assert len(found) == QUESTIONS
    assert found[0] == "vital"
    assert found[-1] == "heavy"


def test_the_weight_of_the_section_counts() -> None:
    one = [a_question(f"one-{at}", section="backup") for at in range(QUESTIONS)]
    two = [a_question(f"two-{at}", section="access") for at in range(QUESTIONS)]
    bank = a_questionnaire(*one, *two, section_weights={"backup": 1, "access": 3})
    assert set(asked(bank)) == {question.id for question in two}


def test_what_does_not_apply_is_not_asked() -> None:
    bank = a_questionnaire(
        a_question("restore"), a_question("joiners"), presets=[a_preset("joiners")]
    )
    assert asked(bank, people=1) == ("restore",)


def test_the_shipped_bank_asks_all_its_must_haves_in_every_section() -> None:
    bank = the_bank()
    found = set(asked(bank))
    assert len(found) == QUESTIONS
    assert {question.id for question in bank.questions if question.knock_out} <= found
    assert {bank.by_id[key].section for key in found} == {section.id for section in bank.sections}


def test_what_is_said_to_weigh_heavily_is_what_the_quick_round_asks() -> None:
    bank = the_bank()
    assert {question.id for question in bank.questions if question.quick_round} == set(asked(bank))


def test_the_bank_says_how_many_are_asked() -> None:
    bank = a_questionnaire(*(a_question(f"one-{at}", weight=9 - at) for at in range(4)))
    few = replace(bank, scoring=replace(bank.scoring, quick_round=2))
    assert asked(few) == ("one-0", "one-1")
