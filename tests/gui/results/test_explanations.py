"""Every figure of the results tells where it comes from."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.explanations import Share
from it_audit_gui.gui.explaining.figure_names import (
    PROJECTED,
    STAGE,
    FigureKind,
    FigureName,
)
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.results.step_entry import Place, StepEntry
from tests.builders import (
    DONT_KNOW,
    LANGUAGES,
    a_question,
    a_questionnaire,
    answered,
    the_bank,
)
from tests.gui.factories import a_view, all_answered, texts_in
from tests.gui.results.bodies import SHEET, STAGED, a_result, asked
from tests.gui.results.conftest import ShowBody
from tests.gui.widgets.hands import click, open_window
from tests.rule_builders import a_preset

# Without the must-have the rest alone stands above the limit.
LIMITED = a_questionnaire(
    a_question("restore", weight=1, knock_out=True), a_question("offsite", weight=5)
)


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


def test_a_must_have_without_an_answer_is_told_as_a_limit(show_body: ShowBody) -> None:
    body = show_body(a_view(STAGED, *answered(offsite=3)))
    body.explain(FigureName(kind=FigureKind.SECTION, of="backup"))
    rows = body.explanation.table.texts()
    assert rows == [["Restore", "not answered yet", "5"], ["Offsite", "100%", "3"]]
    body = show_body(a_view(LIMITED, *answered(offsite=3)))
    body.explain(FigureName(kind=FigureKind.SECTION, of="backup"))
    rows = body.explanation.table.texts()
    assert rows[-1] == ["Limit as long as ‘Restore’ has no answer", "39", ""]
    assert body.explanation.result.text().startswith("= 39 to 100. ")


def test_the_place_of_a_step_is_explained(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.first.findChildren(StepEntry)[0].why)
    assert "most for the least work and money come first" in panel.rule.text()
    names = [row[0] for row in panel.table.texts()]
    assert names[0] == "Points it adds, limits left out"
    assert names[3:] == ["Days it counts for at least", "Working days: Owner"]
    assert panel.result.text().startswith("Priority: ")


def test_what_the_first_steps_lead_to_is_explained(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.first.why)
    assert panel.accessibleName() == "What the plan leads to: where this figure comes from"
    assert panel.table.texts()[0][0] == "backup"


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
    best = "The second figure counts every open question as its best answer."
    assert panel.result.text() == f"= 41.67 to 79.17. {best}"


def test_what_does_not_apply_has_no_figure(show_body: ShowBody) -> None:
    bank = a_questionnaire(
        a_question("restore"),
        a_question("joiners", section="access", theme="people"),
        presets=[a_preset("joiners")],
    )
    body = show_body(a_view(bank, *answered(restore=1), facts={"people": 1}))
    body.explain(FigureName(kind=FigureKind.SECTION, of="access"))
    assert body.explanation.result.text().startswith("There is no figure")


def test_what_is_gone_from_the_plan_is_put_away(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.first.findChildren(StepEntry)[0].why)
    body.show_view(a_view(STAGED, *answered(restore=3, offsite=3), costs=SHEET))
    assert not panel.isVisible()


def test_escape_outlives_the_row_that_asked(show_body: ShowBody) -> None:
    body = show_body(a_result())
    panel = asked(body, body.first.findChildren(StepEntry)[0].why)
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
        STAGE,
        PROJECTED,
        *(FigureName(kind=FigureKind.SHARE, of=share) for share in Share),
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
