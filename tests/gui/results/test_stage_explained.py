"""The stage says of every condition what it asks, how things are now, and whether it is met."""

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.gui.explaining.explained import ExplanationWords
from it_audit_gui.gui.explaining.figure_names import STAGE, FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.results.results_page import ResultsPage
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    answered,
    the_bank,
)
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage, at_option, at_score
from tests.gui.factories import a_view, all_answered
from tests.gui.widgets.hands import click, open_window

GATES = (NO_KNOCK_OUT, at_option("offsite", 2), at_score("people", 40))
BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=3),
    a_question("mfa", weight=2, section="access", theme="people", knock_out=True),
    stages=(FIRST, a_stage("next", *GATES)),
)


def told(*answers: Answer, figure: FigureName = STAGE) -> Told | None:
    return ExplanationWords().told(a_view(BANK, *answers), figure)


def conditions(*answers: Answer) -> list[tuple[str, ...]]:
    """What is asked, how it is now, and whether it is met."""
    found = told(*answers)
    assert found is not None
    return [row[1:] for row in found.rows]


def test_every_condition_of_the_next_stage_is_told() -> None:
    assert conditions(*answered(restore=0, offsite=1, mfa=1)) == [
        ("no stumbling block", "1 stumbling block(s)", "still open"),
        ("answer 3 of 4 at least", "answer 2 of 4", "still open"),
        ("40 out of 100 at least", "33.33", "still open"),
    ]
    found = told(*answered(restore=0, offsite=1, mfa=1))
    assert found is not None
    assert found.title == "Your stage"
    assert found.result == (
        "= Stage 1 of 2: reactive, because 3 of 3 conditions of ‘next’ are not met yet"
    )


def test_what_is_met_is_told_beside_what_is_open() -> None:
    assert conditions(*answered(restore=1, offsite=3, mfa=0)) == [
        ("no stumbling block", "1 stumbling block(s)", "still open"),
        ("answer 3 of 4 at least", "answer 4 of 4", "met"),
        ("40 out of 100 at least", "0", "still open"),
    ]


@pytest.mark.parametrize(
    ("choice", "now", "state"),
    [(DONT_KNOW, "don’t know", "still open"), (NOT_APPLICABLE, "does not apply", "met")],
)
def test_an_answer_that_is_none_of_the_four(choice: str, now: str, state: str) -> None:
    _, option, _ = conditions(*answered(restore=1, offsite=choice, mfa=1))
    assert option == ("answer 3 of 4 at least", now, state)


def test_what_has_no_answer_is_not_known_yet() -> None:
    assert conditions(*answered(restore=1)) == [
        ("no stumbling block", "1 without an answer", "not known yet"),
        ("answer 3 of 4 at least", "not answered yet", "not known yet"),
        ("40 out of 100 at least", "0 to 100", "not known yet"),
    ]


def test_a_theme_that_does_not_apply_is_met() -> None:
    rows = conditions(*answered(restore=0, offsite=1, mfa=NOT_APPLICABLE))
    assert rows[2] == ("40 out of 100 at least", "does not apply", "met")


def test_the_highest_stage_is_told_by_its_own_conditions() -> None:
    found = told(*answered(restore=3, offsite=3, mfa=3))
    assert found is not None
    assert {row[-1] for row in found.rows} == {"met"}
    assert found.result == "Every condition of the highest stage is met."


def test_without_answers_there_is_no_stage_to_tell() -> None:
    assert told() is None


def test_a_condition_on_a_theme_is_told_down_to_its_answers() -> None:
    gate = FigureName(kind=FigureKind.GATE, of=GATES[2].id)
    found = told(*answered(restore=1, offsite=1, mfa=1), figure=gate)
    assert found is not None
    assert found.rows == (
        ("Mfa", "33%", "2"),
        ("people", "33.33", ""),
        ("Needed for ‘people’", "40 out of 100 at least", ""),
    )
    still_open = told(*answered(restore=1, offsite=1), figure=gate)
    assert still_open is not None
    assert still_open.rows[0] == ("Mfa", "not answered yet", "2")


def test_a_condition_on_stumbling_blocks_names_each_with_its_answer() -> None:
    gate = FigureName(kind=FigureKind.GATE, of=NO_KNOCK_OUT.id)
    found = told(*answered(restore=0, offsite=1), figure=gate)
    assert found is not None
    assert found.rows == (("Restore", "answer 1 of 4"), ("Mfa", "not answered yet"))


@pytest.mark.parametrize("option", range(4))
def test_every_stage_of_the_bank_can_be_asked(qtbot: QtBot, option: int) -> None:
    bank = the_bank("en")
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(1048, 900)
    page.show_view(a_view(bank, *all_answered(bank, option)))
    open_window(page)
    assert page.body is not None
    click(page.body.stage.why)
    panel = page.body.explanation
    assert panel.isVisible()
    assert panel.table.headings() == ["Condition", "What it asks", "Now", "Met?"]
    assert all(all(cells) for cells in panel.table.texts())
