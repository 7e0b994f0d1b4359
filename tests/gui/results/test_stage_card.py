"""The stage on the page of results: where it leads, and what each condition asks."""

from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.widgets.buttons import LinkButton
from tests.builders import (
    a_question,
    a_questionnaire,
    answered,
)
from tests.gui.factories import a_view, texts_in
from tests.gui.results.bodies import STAGED, a_result, asked
from tests.gui.results.conftest import ShowBody
from tests.gui.widgets.hands import click


def test_a_condition_of_the_next_stage_says_what_is_needed(show_body: ShowBody) -> None:
    body = show_body(a_result())
    assert "For ‘next’ you still need 1 of 1 condition(s):" in texts_in(body.stage)
    assert "The cheapest way there: " in texts_in(body.stage)
    panel = asked(body, body.stage.gates.findChildren(LinkButton)[0])
    assert panel.table.texts() == [
        ["Offsite", "answer 2 of 4"],
        ["Needed for ‘Offsite’", "answer 3 of 4 at least"],
    ]
    assert panel.result.text() == "It does not hold yet."


def test_a_condition_that_is_met_meanwhile_says_so(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.stage.gates.findChildren(LinkButton)[0])
    body.show_view(a_view(STAGED, *answered(restore=3, offsite=3)))
    assert panel.result.text() == "It holds."
    body.explain(FigureName(kind=FigureKind.GATE, of="gone"))
    assert not panel.isVisible()


def test_the_highest_stage_has_nothing_between(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=3, offsite=3)))
    assert "You are in the highest stage." in texts_in(body.stage)
    assert body.stage.ladder.accessibleName() == "Stage 2 of 2: next"


def test_the_name_of_the_stage_leads_to_what_stands_before_the_next(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=0, offsite=0)))
    assert body.score.stage.text().startswith("Stage 1 of 2: ")
    click(body.score.stage)
    focus = body.focusWidget()
    assert focus is not None
    assert body.stage.isAncestorOf(focus)


def test_while_questions_are_open_the_stage_is_what_it_is_so_far(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=0)))
    assert body.score.stage.text().startswith("So far stage 1 of 2: ")
    assert body.stage.ladder.accessibleName() == body.score.stage.text()
    body.show_view(a_view(STAGED))
    assert body.score.stage.isHidden()
    assert body.stage.isHidden()


def test_a_bank_with_one_stage_names_none(show_body: ShowBody) -> None:
    body = show_body(a_view(a_questionnaire(a_question("restore")), *answered(restore=0)))
    assert body.score.stage.isHidden()
    assert body.stage.isHidden()
