from dataclasses import replace

from it_audit_gui.domain.ids import GateId, QuestionId, StageId, ThemeId
from it_audit_gui.domain.maturity import Gate, GateKind, Stage
from it_audit_gui.report.blocks import Bullets, Paragraph, Subhead, Table
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.stages import stage_blocks, stage_mark
from it_audit_gui.report.parts.themes import theme_blocks
from tests.builders import NOT_APPLICABLE, a_question, a_questionnaire, an_answer, answered
from tests.report.sample import material_of, sample_material

STAGES = (
    Stage(id=StageId("reactive"), name="Fires", about="It burns.", gates=()),
    Stage(
        id=StageId("stabilised"),
        name="Basics",
        about="It stands.",
        gates=(
            Gate(
                id=GateId("g1"),
                kind=GateKind.QUESTION,
                text="Restored.",
                question=QuestionId("restore"),
                level=2,
            ),
            Gate(
                id=GateId("g2"),
                kind=GateKind.THEME,
                text="Theme at 50.",
                theme=ThemeId("maintenance"),
                level=50,
            ),
        ),
    ),
)
BANK = a_questionnaire(a_question("restore"), a_question("offsite"), stages=STAGES)


def texts(material: Material) -> list[str]:
    said: list[str] = []
    for block in stage_blocks(material):
        if isinstance(block, Paragraph | Subhead):
            said.append(block.text)
        elif isinstance(block, Bullets):
            said += block.items
        elif isinstance(block, Table):
            said += [" | ".join(row) for row in block.rows]
    return said


def test_page_1_names_the_stage_and_its_place() -> None:
    mark = stage_mark(material_of(BANK, *answered(restore=0, offsite=0)))
    assert (mark.place, mark.name, mark.about) == ("Stage 1 of 2", "Fires", "It burns.")


def test_the_way_to_the_next_stage_names_gates_and_the_cheapest_steps() -> None:
    said = texts(material_of(BANK, *answered(restore=1, offsite=3)))
    assert said[:3] == [
        "You are in the stage ‘Fires’",
        "1. Fires | It burns. | you are here",
        "2. Basics | It stands. | still ahead",
    ]
    assert "One condition is still open for ‘Basics’" in said
    assert "Restored. | taking steps" in said
    assert any(text.startswith("The cheapest way to ‘Basics’ takes one step: ") for text in said)
    assert said[-1].startswith("Do restore-")
    assert said[-1].endswith(" (step\u00a01)")


def test_open_questions_in_the_way_are_named() -> None:
    said = texts(material_of(BANK, *answered(offsite=3)))
    assert "Restored. | answering questions" in said
    assert "Answer one question first: ‘Restore’." in said
    assert not any(text.startswith("The cheapest way") for text in said)


def test_the_highest_stage_has_no_way_on() -> None:
    said = texts(material_of(BANK, *answered(restore=3, offsite=3)))
    assert said[-1] == "This is the highest stage. Every condition is met."
    assert "1. Fires | It burns. | reached" in said


def test_few_themes_are_a_table_without_a_chart() -> None:
    blocks = list(theme_blocks(material_of(BANK, *answered(restore=1, offsite=1))))
    assert isinstance(blocks[0], Subhead)
    assert blocks[0].text == "Your planning score is 33 out of 100"
    assert isinstance(blocks[-1], Table)
    assert blocks[-1].rows == (("maintenance", "", "33"),)


def test_without_a_score_there_is_nothing_to_say_about_themes() -> None:
    bank = a_questionnaire(a_question("restore", may_not_apply=True))
    material = material_of(bank, an_answer("restore", NOT_APPLICABLE))
    assert list(theme_blocks(material)) == []


def test_themes_that_do_not_apply_are_left_out() -> None:
    material = sample_material("en")
    bank = material.questionnaire
    shown = list(theme_blocks(replace(material, questionnaire=bank)))
    assert len(shown) == 2


def test_the_way_on_stands_in_the_order_of_the_plan() -> None:
    material = material_of(BANK, *answered(restore=0, offsite=0))
    planned = sorted(material.planned.values(), key=lambda step: step.rank)
    other = next(key for key in material.questionnaire.steps if key not in material.planned)
    route = replace(
        material.evaluation.route, steps=(other, *(step.id for step in reversed(planned)))
    )
    said = texts(replace(material, evaluation=replace(material.evaluation, route=route)))
    numbered = [f"{material.step_title(step)} (step\u00a0{step.rank})" for step in planned]
    expected = [*numbered, material.title_of(other)]
    assert len(expected) > 2
    assert said[said.index(expected[0]) :][: len(expected)] == expected
