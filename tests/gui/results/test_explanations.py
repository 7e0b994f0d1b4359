"""Every figure of the results tells where it comes from."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.results.results_body import ResultsBody
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.results.step_entry import Place
from it_audit_gui.gui.view import View
from tests.builders import DONT_KNOW, LANGUAGES, a_question, a_questionnaire, answered, the_bank
from tests.domain.staged import FIRST, a_stage, at_option
from tests.gui.factories import a_view, all_answered, button, texts_in
from tests.gui.widgets.hands import click, open_window
from tests.rule_builders import a_preset

SHEET = CostSheet(
    entries={
        InputId.OUTAGES: Entry(likely=4.0),
        InputId.OUTAGE_HOURS: Entry(likely=3.0),
        InputId.PEOPLE_HIT: Entry(likely=6.0),
        InputId.SHARE_BLOCKED: Entry(likely=0.5),
        InputId.HOURLY_COST: Entry(likely=45.0),
        InputId.INVOICES: Entry(likely=2_000.0),
    }
)
STAGED = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=3),
    stages=(FIRST, a_stage("next", at_option("offsite", 2))),
)
ShowBody = Callable[[View], ResultsBody]


@pytest.fixture
def show_body(qtbot: QtBot) -> ShowBody:
    kept: list[ResultsPage] = []

    def show(view: View) -> ResultsBody:
        page = ResultsPage()
        qtbot.addWidget(page)
        kept.append(page)
        page.resize(1048, 900)
        page.show_view(view)
        open_window(page)
        assert page.body is not None
        return page.body

    return show


def a_result() -> View:
    return a_view(STAGED, *answered(restore=0, offsite=1), costs=SHEET)


def asked(body: ResultsBody, opener: QWidget) -> ExplanationPanel:
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(opener, Qt.Key.Key_Return)
    assert body.explanation.isVisible()
    return body.explanation


def test_the_score_is_explained_by_its_sections(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.score.why)
    assert panel.accessibleName() == "Your score: where this figure comes from"
    assert panel.rule.text() == "The score is the average of its sections, each with its weight."
    assert panel.table.texts() == [["backup", "12.5"]]
    assert panel.result.text() == "= 12.5"


def test_a_section_is_explained_by_its_answers_and_its_limit(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.sections.findChildren(type(body.score.why))[1])
    assert "Each answer earns part of its weight" in panel.rule.text()
    assert "A stumbling block limits the score" in panel.rule.text()
    assert panel.table.texts() == [
        ["Restore", "0%", "5"],
        ["Offsite", "33%", "3"],
        ["Limit by ‘Restore’", "39", ""],
    ]


def test_a_condition_of_the_next_stage_says_what_is_needed(show_body: ShowBody) -> None:
    body = show_body(a_result())
    assert "For ‘next’ you still need 1 of 1 condition(s):" in texts_in(body.stage)
    assert "The cheapest way there: " in texts_in(body.stage)
    panel = asked(body, button(body.stage, "Why?"))
    assert panel.table.texts() == [["Offsite", "1"], ["Needed for ‘Offsite’", "2"]] or (
        panel.table.texts()[1][1] == "2"
    )
    assert panel.result.text() == "It does not hold yet."


def test_the_place_of_a_step_is_explained(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, button(body.first, "Why?"))
    assert "most for the least work and money come first" in panel.rule.text()
    names = [row[0] for row in panel.table.texts()]
    assert names[0] == "Points it adds, limits left out"
    assert names[-1] == "Days it counts for at least"
    assert panel.result.text().startswith("Priority: ")


def test_costs_are_explained_by_what_was_entered(show_body: ShowBody) -> None:
    body = show_body(a_result())
    assert body.cost.range.isVisible()
    panel = asked(body, body.cost.amounts[RuleId.OUTAGE_COST])
    rows = {row[0]: row for row in panel.table.texts()}
    assert rows["Outages per year · your own figure"][1:] == ["4", "2 to 8"]
    assert panel.result.text().startswith("= €")
    whole = asked(body, body.cost.why)
    assert [row[0] for row in whole.table.texts()] == [
        "Invoices",
        "Lost working time and revenue",
    ]
    assert whole.rule.text().startswith("The sum of its parts.")


def test_without_costs_there_is_a_way_to_fill_them_in(qtbot: QtBot, show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=0, offsite=1)))
    assert not body.cost.range.isVisible()
    with qtbot.waitSignal(body.costs_asked):
        click(body.cost.fill_in)


def test_escape_closes_and_the_keyboard_goes_back(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.score.why)
    assert panel.close_button.hasFocus()
    QTest.keyClick(panel.close_button, Qt.Key.Key_A)
    assert panel.isVisible()
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert body.score.why.hasFocus()
    panel.put_away()
    assert not panel.isVisible()


def test_what_is_explained_follows_the_answers(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.cost.amounts[RuleId.OUTAGE_COST])
    body.show_view(a_view(STAGED, *answered(restore=0, offsite=1)))
    assert not panel.isVisible()
    body.explain(FigureName(kind=FigureKind.COST, of=RuleId.TOTAL))
    assert not panel.isVisible()
    body.explain()
    body.show_view(a_view(STAGED, *answered(restore=2)))
    assert panel.result.text().startswith("= ")
    section = FigureName(kind=FigureKind.SECTION, of="backup")
    body.explain(section)
    assert "not answered yet" in [row[1] for row in panel.table.texts()]
    assert panel.result.text() == "= 41.67. Open questions can still raise it."


def test_what_does_not_apply_has_no_figure(show_body: ShowBody) -> None:
    bank = a_questionnaire(
        a_question("restore"),
        a_question("joiners", section="access", theme="people"),
        presets=[a_preset("joiners")],
    )
    body = show_body(a_view(bank, *answered(restore=1), facts={"people": 1}))
    body.explain(FigureName(kind=FigureKind.SECTION, of="access"))
    assert body.explanation.result.text().startswith("There is no figure")


def test_what_is_gone_from_the_plan_or_the_stage_is_put_away(show_body: ShowBody) -> None:
    body = show_body(a_result())
    best = a_view(STAGED, *answered(restore=3, offsite=3), costs=SHEET)
    for card in (body.first, body.stage):
        panel = asked(body, button(card, "Why?"))
        body.show_view(best)
        assert not panel.isVisible()
        body.show_view(a_result())


def test_escape_outlives_the_row_that_asked(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, button(body.first, "Why?"))
    body.show_view(a_view(STAGED, *answered(restore=0, offsite=2), costs=SHEET))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert panel.isVisible()
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_first_steps_are_counted_in_the_order_they_stand(show_body: ShowBody) -> None:
    bank = the_bank("en")
    view = a_view(bank, *all_answered(bank, 0))
    ranks = [item.step.rank for item in view.evaluation.plan.steps[:3]]
    body = show_body(view)
    assert [disc.place for disc in body.first.findChildren(Place)] == [1, 2, 3] != ranks


def test_f1_tells_where_the_score_comes_from(qtbot: QtBot) -> None:
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show_why()
    page.show_view(a_result())
    open_window(page)
    page.show_why()
    assert page.body is not None
    assert page.body.explanation.isVisible()


def test_the_first_steps_lead_to_the_whole_plan(qtbot: QtBot, show_body: ShowBody) -> None:
    body = show_body(a_result())
    assert "becomes" in texts_in(body.first)
    with qtbot.waitSignal(body.plan_asked):
        click(body.first.plan)


def test_the_highest_stage_has_nothing_between(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=3, offsite=3)))
    assert "You are in the highest stage." in texts_in(body.stage)
    assert body.stage.ladder.accessibleName() == "Stage 2 of 2: next"


@pytest.mark.parametrize(
    ("language", "choice"),
    # The figures differ with the choice, the words with the language.
    [("nl", choice) for choice in (1, 2, 3)]
    + [(language, choice) for language in LANGUAGES for choice in (0, DONT_KNOW)],
)
def test_every_figure_of_the_shipped_bank_can_be_explained(
    qtbot: QtBot, language: str, choice: int | str
) -> None:
    bank = the_bank(language)
    view = a_view(bank, *all_answered(bank, choice), costs=SHEET)
    # Not on the screen, where each explanation would be laid out too.
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show_view(view)
    body = page.body
    assert body is not None
    gates = [item.gate.id for item in view.evaluation.stage.gates]
    steps = [item.step.id for item in view.evaluation.plan.steps]
    figures = [
        *(FigureName(kind=FigureKind.SECTION, of=section.id) for section in bank.sections),
        *(FigureName(kind=FigureKind.GATE, of=gate) for gate in gates),
        *(FigureName(kind=FigureKind.STEP, of=step) for step in steps),
        *(FigureName(kind=FigureKind.COST, of=rule) for rule in view.costs.break_fix.figures),
    ]
    for figure in figures:
        body.explain(figure)
        told = body.explanation.table.texts()
        assert told, figure
        assert ".:" not in body.explanation.accessibleName(), figure
        assert all(cell != "" for row in told for cell in row[:2]), figure


def test_the_name_of_the_stage_leads_to_what_stands_before_the_next(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(restore=0, offsite=0)))
    assert body.score.stage.text().startswith("Stage 1 of 2: ")
    click(body.score.stage)
    focus = body.focusWidget()
    assert focus is not None
    assert body.stage.isAncestorOf(focus)


def test_a_bank_with_one_stage_names_none(show_body: ShowBody) -> None:
    body = show_body(a_view(a_questionnaire(a_question("restore")), *answered(restore=0)))
    assert body.score.stage.isHidden()
    assert body.stage.isHidden()
