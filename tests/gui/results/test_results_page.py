from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.results.step_entry import StepEntry
from tests.builders import (
    DONT_KNOW,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
    evidence,
    the_bank,
    the_small_bank,
)
from tests.gui.factories import a_view, all_answered, button, texts_in
from tests.gui.windows import laid_open
from tests.rule_builders import a_preset

BANK = the_small_bank()
ShowResults = Callable[[View], ResultsPage]


@pytest.fixture
def show_results(qtbot: QtBot) -> ShowResults:
    return lambda view: laid_open(qtbot, ResultsPage(), view)


def test_without_answers_there_is_no_score_and_a_way_to_begin(
    qtbot: QtBot, show_results: ShowResults
) -> None:
    page = show_results(a_view(BANK))
    assert "There is no score yet" in texts_in(page)
    assert not page.make_report.isVisible()
    page.focus_first()
    assert page.begin.hasFocus()
    with qtbot.waitSignal(page.questions_asked):
        page.begin.click()


def test_nothing_that_applies(show_results: ShowResults) -> None:
    bank = a_questionnaire(a_question("joiners"), presets=[a_preset("joiners")])
    page = show_results(a_view(bank, facts={"people": 1}))
    assert "No question applies to your firm" in texts_in(page)
    assert not page.begin.isVisible()


def test_a_long_way_to_the_next_stage_names_the_first_steps_and_unfolds_the_rest(
    qtbot: QtBot, show_results: ShowResults
) -> None:
    bank = the_bank()
    view = a_view(bank, *all_answered(bank, 0))
    rest = len(view.evaluation.route.steps) - 3
    assert rest > 0
    page = show_results(view)
    assert page.body is not None
    stage = page.body.stage
    assert stage.way.text().count("; ") == 2
    assert f" and {rest} more step(s)." in stage.way.text()
    assert stage.more.text() == f"Show {rest} more step(s) of this way"
    stage.more.setFocus()
    with qtbot.waitSignal(page.body.unfolded):
        stage.more.click()
    assert stage.way.text().count("; ") == 2 + rest
    assert " more step(s)" not in stage.way.text()
    assert stage.more.isHidden()
    focus = page.focusWidget()
    assert focus is not None
    assert stage.isAncestorOf(focus)


def test_a_partial_result_is_a_range(qtbot: QtBot, show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *answered(restore=3, offsite=3)))
    said = texts_in(page)
    assert "Your score lies between 40 and 100" in said
    assert "2 of 6 questions answered" in said
    assert "4 question(s) are still open" in said
    assert "Every answer so far reaches its target" in said
    with qtbot.waitSignal(page.review_asked):
        button(page, "Check what is open").click()


def test_a_complete_result_compares_sections(show_results: ShowResults) -> None:
    low = answered(restore=0, offsite=0, targets=0)
    page = show_results(a_view(BANK, *low, *answered(mfa=3, leavers=3, joiners=3)))
    said = texts_in(page)
    assert "backup needs attention first, access is strongest" in said
    assert "Everything is done" in said
    assert "still open" not in said


def test_a_cap_that_takes_points_is_the_cause(show_results: ShowResults) -> None:
    said = texts_in(show_results(a_view(BANK, *answered(restore=0, offsite=3, targets=3))))
    assert "Nothing is done. Limited to 39 by ‘Restore’." in said
    assert "limit by a stumbling block" in said


def test_a_cap_that_takes_nothing_is_not_shown_as_the_cause(show_results: ShowResults) -> None:
    said = texts_in(show_results(a_view(BANK, *answered(restore=0, offsite=0, targets=0))))
    assert "Nothing is done. Cannot rise above 39 as long as this is not in order." in said
    assert "Limited to" not in said
    assert "limit by a stumbling block" not in said


def test_every_answer_behind_a_cap_is_named(british: None, show_results: ShowResults) -> None:
    assert british is None
    bank = a_questionnaire(
        a_question("restore", knock_out=True),
        a_question("immutable", knock_out=True),
        a_question("offsite", weight=20),
    )
    low = answered(restore=DONT_KNOW, immutable=DONT_KNOW, offsite=3)
    page = show_results(a_view(bank, *low))
    assert "Limited to 39 by ‘Restore’ and ‘Immutable’." in texts_in(page)


def test_what_does_not_apply_is_counted(show_results: ShowResults) -> None:
    said = texts_in(show_results(a_view(BANK, *answered(restore=1), facts={"people": 1})))
    assert "1 time(s) ‘Does not apply to us’" in said
    assert "Does not apply to us" not in texts_in(show_results(a_view(BANK, *answered(restore=1))))


@pytest.mark.parametrize(("choice", "band"), [(0, "weak"), (3, "strong")])
def test_all_alike(show_results: ShowResults, choice: int, band: str) -> None:
    page = show_results(a_view(BANK, *all_answered(BANK, choice)))
    assert f"Every section scores ‘{band}’" in texts_in(page)


def test_all_best_has_no_steps_and_no_findings(show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *all_answered(BANK, 3)))
    said = texts_in(page)
    assert "no step is needed" in said
    assert "What we found" not in said
    assert "The whole plan" not in said


def test_dont_knows_are_findings_with_whom_to_ask(show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *all_answered(BANK, DONT_KNOW)))
    said = texts_in(page)
    assert "backup · Restore: this is still to be found out" in said
    assert "Find out: Restore" in said
    assert "Ask whether." in said


def test_findings_say_whether_they_are_proven(show_results: ShowResults) -> None:
    proven = an_answer("restore", 1, evidence())
    page = show_results(a_view(BANK, proven, *answered(offsite=1)))
    said = texts_in(page)
    assert "Restore · answer with evidence" in said
    assert "Offsite · answer without evidence" in said


def test_a_finding_leads_to_its_question(qtbot: QtBot, show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *answered(restore=0)))
    with qtbot.waitSignal(page.question_picked) as picked:
        button(page, "To the question").click()
    assert picked.args == ["restore"]


def test_long_lists_unfold(show_results: ShowResults) -> None:
    bank = the_bank("en")
    page = show_results(a_view(bank, *all_answered(bank, 0)))
    assert page.body is not None
    button(page, "Show 41 more finding(s)").click()
    assert texts_in(page.body.findings).count("To the question") == 47


def test_a_report_is_asked_by_its_button(qtbot: QtBot, show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *answered(restore=1)))
    page.focus_first()
    assert page.make_report.hasFocus()
    with qtbot.waitSignal(page.report_asked):
        page.make_report.click()


def test_the_same_evaluation_is_not_laid_out_again(show_results: ShowResults) -> None:
    view = a_view(BANK, *answered(restore=0))
    page = show_results(view)
    assert page.body is not None
    shown = page.body.first.findChildren(StepEntry)
    page.show_view(view)
    assert page.body.first.findChildren(StepEntry) == shown


def test_a_new_evaluation_is_shown(show_results: ShowResults) -> None:
    page = show_results(a_view(BANK, *answered(restore=0)))
    page.show_view(a_view(BANK))
    assert "There is no score yet" in texts_in(page)
    assert page.body is not None
    assert not page.body.isVisible()


@pytest.mark.parametrize("width", [560, 792, 1048, 1688])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, show_results: ShowResults, width: int
) -> None:
    bank = the_bank("nl")
    page = show_results(a_view(bank, *all_answered(bank, 0)[:40]))
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_large_text_fits(qtbot: QtBot, large_text: None, show_results: ShowResults) -> None:
    assert large_text is None
    bank = the_bank("nl")
    page = show_results(a_view(bank, *all_answered(bank, 0)))
    page.resize(1168, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)


def test_everything_has_its_place_before_the_first_paint(qtbot: QtBot) -> None:
    bank = the_bank()
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show_view(a_view(bank, *all_answered(bank, 3)))
    page.resize(1048, 768)
    page.show()
    assert page.body is not None
    before = [card.geometry() for card in page.body.cards]
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert [card.geometry() for card in page.body.cards] == before
