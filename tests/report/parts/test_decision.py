import pytest

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.ids import GateId, StageId
from it_audit_gui.domain.maturity import Gate, GateKind, Stage
from it_audit_gui.report.blocks import Paragraph, Subhead, Table
from it_audit_gui.report.parts.decision import decision
from it_audit_gui.report.parts.effect import effect
from tests.builders import DONT_KNOW, a_question, a_questionnaire, an_answer, answered
from tests.report.sample import material_of

NO_KNOCK_OUT = Gate(id=GateId("g"), kind=GateKind.NO_KNOCK_OUT, text="None.")
BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=5),
    stages=(
        Stage(id=StageId("reactive"), name="Fires", about="", gates=()),
        Stage(id=StageId("stabilised"), name="Basics", about="", gates=(NO_KNOCK_OUT,)),
    ),
)


@pytest.mark.parametrize(
    ("answers", "start"),
    [
        ([], "Have the 2 open questions answered first"),
        (answered(restore=3, offsite=3), "There is nothing to approve now."),
        (answered(restore=0, offsite=3), "Approve the one step of this month. Work: "),
        (answered(restore=1, offsite=1), "Approve the two steps of this month. Work in all: "),
    ],
)
def test_what_is_asked_fits_the_situation(answers: list[Answer], start: str) -> None:
    assert decision(material_of(BANK, *answers)).startswith(start)


def test_half_of_the_answers_are_enough_to_decide_on() -> None:
    assert decision(material_of(BANK, *answered(restore=0))).startswith("Approve the one step")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        (answered(restore=0, offsite=3), "and you to the stage ‘Basics’."),
        (answered(restore=2, offsite=1), "; you stay in the stage ‘Basics’."),
    ],
)
def test_what_it_brings_is_said(answers: list[Answer], end: str) -> None:
    assert decision(material_of(BANK, *answers)).endswith(end)


def test_finding_out_brings_certainty() -> None:
    bank = a_questionnaire(a_question("restore", steps=[]), a_question("offsite"))
    said = decision(material_of(bank, an_answer("restore", DONT_KNOW), an_answer("offsite", 3)))
    assert said.endswith("Your score stays 50 until more steps are taken; you gain certainty.")


def test_without_a_score_there_is_no_projection() -> None:
    assert list(effect(material_of(BANK))) == []


def test_with_open_questions_the_score_is_the_least_there_will_be() -> None:
    material = material_of(BANK, *answered(restore=1))
    first, *_ = effect(material)
    assert decision(material).endswith(
        "That takes your score to at least 33; you stay in the stage ‘Basics’."
    )
    assert first == Subhead(text="The whole plan takes your score from at least 17 to at least 33")


def test_gains_that_add_up_need_no_explanation() -> None:
    blocks = list(effect(material_of(BANK, *answered(restore=1, offsite=3))))
    assert isinstance(blocks[-1], Table)


def test_gains_that_do_not_add_up_are_explained() -> None:
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True),
        a_question("rhythm", weight=5, knock_out=True),
        a_question("offsite", weight=5),
    )
    *_, last = effect(material_of(bank, *answered(restore=0, rhythm=0, offsite=3)))
    assert isinstance(last, Paragraph)
    assert last.text.startswith("Added up, the gains make ")
