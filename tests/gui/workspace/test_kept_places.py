"""Another language leaves every page as it was: unfolded, filtered, written, scrolled, focused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.comparison import ChangeKind
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.scroll_place import scrolled
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.replies import NOT_APPLICABLE
from tests.gui.files.conftest import PATIENCE, Office, an_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    """The sample firm, open in a low window."""
    office = an_office(qtbot, qapp, tmp_path, portable=False)
    office.window.resize(1280, 700)
    assert office.window.file_keys is not None  # made once the window is painted
    with qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        office.window._preferences.sample_wanted.emit()  # noqa: SLF001 - as its menu does
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    yield office
    office.window.shut_down()
    office.window.deleteLater()


def switch(office: Office) -> None:
    language = "nl" if office.settings.language == "en" else "en"
    with office.qtbot.waitSignal(office.workspace.outdated, timeout=PATIENCE):
        office.window.use_language(language)
    assert office.workspace.view.questionnaire.language == language


def at(office: Office, route: routing.Route) -> RoomPage | None:
    office.workspace.go(route)
    return office.workspace.page


def parts(office: Office) -> dict[str, str]:
    assert office.workspace.page is not None
    return dict(office.workspace.page.parts)


def assert_kept(office: Office) -> None:
    before = parts(office)
    switch(office)
    assert before
    assert parts(office) == before


def test_results_stay_unfolded_and_explained(office: Office) -> None:
    page = at(office, routing.RESULTS)
    assert isinstance(page, ResultsPage)
    assert page.body is not None
    page.body.findings.more.click()
    page.show_why()
    assert_kept(office)

    after = office.workspace.page
    assert isinstance(after, ResultsPage)
    assert after.body is not None
    assert after.body.explanation.isVisible()
    assert not after.body.findings.more.isVisible()


def test_lists_of_the_review_stay_unfolded(office: Office) -> None:
    page = at(office, routing.REVIEW)
    assert isinstance(page, ReviewPage)
    page.lists[4].unfold()
    assert_kept(office)


def test_the_plan_keeps_what_is_tried_and_open(office: Office) -> None:
    page = at(office, routing.PLAN)
    assert isinstance(page, PlanPage)
    first, second = list(page.board.cards.values())[:2]
    first.box.click()
    second.unfold(reason=True)
    assert second.form is not None
    second.form.reason.setText("We move house")
    page.board.later_button.click()
    assert_kept(office)

    after = office.workspace.page
    assert isinstance(after, PlanPage)
    form = after.board.cards[second.step].form
    assert form is not None
    assert form.reason.text() == "We move house"
    assert not after.board.cards[first.step].box.isChecked()


def test_costs_keep_what_is_unfolded_and_half_written(office: Office) -> None:
    page = at(office, routing.COSTS)
    assert isinstance(page, CostsPage)
    page.rows[InputId.OUTAGES].unfold_ends()
    page.rows[InputId.OUTAGES].write("about five")
    page.invoices.open_form().show_text("2026-03; what")
    page.devices.more.click()
    assert page.devices.form is not None
    page.devices.form.fields["kind"].setText("Laptops")
    assert_kept(office)

    after = office.workspace.page
    assert isinstance(after, CostsPage)
    assert after.rows[InputId.OUTAGES].field.text() == "about five"
    assert after.devices.form is not None
    assert after.devices.form.fields["kind"].text() == "Laptops"


def test_a_page_left_before_is_as_it_was_when_it_is_visited_again(office: Office) -> None:
    page = at(office, routing.COSTS)
    assert isinstance(page, CostsPage)
    page.figures.unfold()
    at(office, routing.REVIEW)
    switch(office)
    switch(office)

    after = at(office, routing.COSTS)
    assert isinstance(after, CostsPage)
    assert not after.figures.folded


def test_the_comparison_keeps_its_pair_and_filter(office: Office) -> None:
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        office.window.bridge.begin_again()
    office.answer(choice="0")
    page = at(office, routing.COMPARISON)
    assert isinstance(page, ComparisonPage)
    office.qtbot.waitUntil(lambda: bool(page.changes.rows), timeout=PATIENCE)
    kind = page.changes.rows[0].change.kind
    page.changes.filter(kind, every=True)
    page.steps.unfold()
    assert isinstance(kind, ChangeKind)
    assert_kept(office)

    assert parts(office)["kind"] == kind
    assert parts(office)["after"] == str(office.workspace.view.assessment.id)


def test_the_report_keeps_its_document(office: Office) -> None:
    page = at(office, routing.REPORT)
    assert isinstance(page, ReportPage)
    page.options.document.setCurrentIndex(2)
    assert_kept(office)


def test_the_report_keeps_its_page_and_how_large_it_is(office: Office) -> None:
    page = at(office, routing.REPORT)
    assert isinstance(page, ReportPage)
    office.qtbot.waitUntil(lambda: page.preview.shown is not None, timeout=PATIENCE)
    view = page.preview.view
    view.zoom_in()
    size = view.dots
    view.go_to(2)
    assert_kept(office)

    after = office.workspace.page
    assert isinstance(after, ReportPage)
    office.qtbot.waitUntil(lambda: after.preview.shown is not None, timeout=PATIENCE)
    assert after.preview.view is not view
    assert after.preview.view.number == 2
    assert after.preview.view.dots == size


@pytest.mark.parametrize("own", [False, True])
def test_a_reason_that_is_asked_for_is_still_asked_for(office: Office, *, own: bool) -> None:
    asked = office.workspace.view.questionnaire.questions
    question = next(item.id for item in asked if item.texts.reasons)
    page = at(office, routing.to_question(question))
    assert isinstance(page, QuestionPage)
    before = office.workspace.view.assessment.answers
    page.card.picked.emit(NOT_APPLICABLE)
    if own:
        page.details.reason.choices[-1].click()
    switch(office)

    after = office.workspace.page
    assert isinstance(after, QuestionPage)
    assert after.details.asking
    assert after.details.reason.isVisible()
    assert after.details.reason.in_own_words is own
    assert office.workspace.view.assessment.answers == before


def test_the_page_stays_scrolled(office: Office) -> None:
    page = at(office, routing.RESULTS)
    assert isinstance(page, ResultsPage)
    bar = page.scroll_area.verticalScrollBar()
    office.qtbot.waitUntil(lambda: bar.maximum() > 0)
    QApplication.processEvents()  # the page shows first what has the keyboard
    bar.setValue(round(bar.maximum() * 0.6))
    switch(office)

    after = office.workspace.page
    assert after is not None
    office.qtbot.waitUntil(lambda: abs(scrolled(after) - 0.6) < 0.02)
    assert after is not page


def test_the_choices_of_the_report_stay_scrolled(office: Office) -> None:
    office.window.resize(1200, 500)
    page = at(office, routing.REPORT)
    assert isinstance(page, ReportPage)
    bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea)]
    office.qtbot.waitUntil(lambda: any(bar.maximum() > 0 for bar in bars))
    for bar in bars:
        bar.setValue(bar.maximum())
    switch(office)

    after = office.workspace.page
    assert after is not None
    office.qtbot.waitUntil(lambda: scrolled(after) > 0.98)
    assert after is not page


def focus(office: Office) -> QWidget | None:
    return office.window.focusWidget()


def test_the_keyboard_stays_where_it_was(office: Office) -> None:
    at(office, routing.RESULTS)
    office.workspace.navigation.menu.setFocus()
    switch(office)
    assert focus(office) is office.workspace.navigation.menu

    page = at(office, routing.PLAN)
    assert isinstance(page, PlanPage)
    card = list(page.board.cards.values())[2]
    card.menu_button.setFocus()
    switch(office)
    after = office.workspace.page
    assert isinstance(after, PlanPage)
    assert focus(office) is after.board.cards[card.step].menu_button
