from it_audit_gui.domain.ids import RoleId
from it_audit_gui.report.blocks import Table
from it_audit_gui.report.parts.supplier import supplier
from tests.builders import DONT_KNOW, a_question, a_questionnaire, an_answer, answered
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


def test_what_nobody_knows_is_asked_in_the_words_of_the_bank() -> None:
    material = material_of(BANK, an_answer("restore", 3), an_answer("offsite", DONT_KNOW))
    chapter = supplier(material)
    assert chapter is not None
    tables = [block for block in chapter.blocks if isinstance(block, Table)]
    assert tables[0].rows == (("Ask whether.", ""),)
    assert len(tables) == 1
