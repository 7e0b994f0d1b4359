import pytest

from it_audit_gui.domain.ids import RoleId
from it_audit_gui.report.blocks import Paragraph, Table
from it_audit_gui.report.parts.supplier import supplier
from it_audit_gui.report.phrases import Phrases
from tests.builders import DONT_KNOW, a_question, a_questionnaire, an_answer, answered, the_bank
from tests.report.sample import material_of
from tests.rule_builders import a_span, a_step

PARTNER = RoleId("it-partner")
WITH_PARTNER = a_step("call-them", effort={PARTNER: a_span(1, 1, 1)})
BANK = a_questionnaire(a_question("restore", steps=[WITH_PARTNER]), a_question("offsite"))


def test_only_what_the_partner_has_a_part_in_is_asked() -> None:
    assert supplier(material_of(BANK, *answered(restore=3, offsite=0))) is None


def test_work_is_asked_with_the_proof_wanted_and_room_for_price_and_date() -> None:
    chapter = supplier(material_of(BANK, *answered(restore=0, offsite=3)))
    assert chapter is not None
    assert chapter.heading.title == "One question follows from your answers"
    table = chapter.blocks[-1]
    assert isinstance(table, Table)
    assert table.rows == (("1. Do call-them", "A paper.", "", ""),)


def test_the_words_of_a_step_are_said_to_be_the_firm_s() -> None:
    chapter = supplier(material_of(BANK, *answered(restore=0, offsite=3)))
    assert chapter is not None
    intro = chapter.blocks[1]
    assert isinstance(intro, Paragraph)
    assert intro.text.endswith("In the steps and evidence, ‘you’ and ‘your’ mean us.")


def asked_of_the_partner(language: str) -> list[str]:
    """What the sheet asks when nothing is known of the shipped bank."""
    bank = the_bank(language)
    unknown = (an_answer(question.id, DONT_KNOW) for question in bank.questions)
    chapter = supplier(material_of(bank, *unknown))
    assert chapter is not None
    table = next(block for block in chapter.blocks if isinstance(block, Table))
    return [question for question, _ in table.rows]


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
def test_the_partner_is_asked_itself(language: str) -> None:
    bank = the_bank(language)
    whole = [q.find_out.text for q in bank.questions if q.find_out.role == PARTNER]
    marks = Phrases(language, "be").quoted("").replace("\u00a0", "")
    assert len(marks) == 2
    asked = asked_of_the_partner(language)
    assert len(asked) == len(whole)
    for question in asked:
        assert any(question[:30] in text and not text.startswith(question[:9]) for text in whole)
        assert marks[0] not in question
        assert f"?{marks[1]}" not in question.replace("\u00a0", "")


def test_what_nobody_knows_is_asked_in_the_words_of_the_bank() -> None:
    material = material_of(BANK, an_answer("restore", 3), an_answer("offsite", DONT_KNOW))
    chapter = supplier(material)
    assert chapter is not None
    tables = [block for block in chapter.blocks if isinstance(block, Table)]
    assert tables[0].rows == (("Ask whether.", ""),)
    assert len(tables) == 1


def test_the_sheet_stands_in_the_order_of_the_numbers() -> None:
    bank = the_bank("en")
    worst = (an_answer(question.id, 0) for question in bank.questions)
    chapter = supplier(material_of(bank, *worst))
    assert chapter is not None
    table = chapter.blocks[-1]
    assert isinstance(table, Table)
    ranks = [int(row[0].partition(".")[0]) for row in table.rows]
    assert len(ranks) > 20
    assert ranks == sorted(ranks)
