"""An owner from the first answer to the printed plan, with real keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import AssessmentId, StepId
from it_audit_gui.domain.tracking import StepStatus
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.report.print_choice import PrintChoice
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.report.pdf_pages import page_count
from tests.builders import an_assessment, answered
from tests.gui.factories import button, texts_in
from tests.gui.memory_source import FIRST, a_source
from tests.gui.report.counter import PaperTray
from tests.gui.widgets.hands import click, open_window
from tests.gui.windows import Desk, a_desk, opened
from tests.memory_store import MemoryStore

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = AssessmentId("first")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """All but the last question answered."""
    assessment = an_assessment(
        *answered(restore=1, offsite=1, targets=1, mfa=1, leavers=1), name="first"
    )
    store = MemoryStore(kept={KEY: assessment}, places={KEY: "question:joiners"})
    desk = a_desk(qtbot, tmp_path, a_source(first=store))
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


def store_of(desk: Desk) -> MemoryStore:
    return desk.source.stores[FIRST]


def changed(qtbot: QtBot, desk: Desk, widget: QWidget, key: Qt.Key, **more: object) -> None:
    """Press a key that changes the file, and wait until the window has it."""
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.keyClick(widget, key, more.get("modifier", Qt.KeyboardModifier.NoModifier))  # type: ignore[call-overload]


def plan_page(desk: Desk) -> PlanPage:
    page = desk.workspace.page
    assert isinstance(page, PlanPage)
    return page


def to_the_plan(qtbot: QtBot, desk: Desk) -> PlanPage:
    opened(qtbot, desk)
    open_window(desk.window)
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    assert page.card.group is not None
    changed(qtbot, desk, page.card.group.row("1"), Qt.Key.Key_Space)
    QTest.keyClick(page.card.group.row("1"), Qt.Key.Key_Right, CTRL)
    review = desk.workspace.page
    assert isinstance(review, ReviewPage)
    click(review.on)
    results = desk.workspace.page
    assert isinstance(results, ResultsPage)
    assert results.body is not None
    click(results.body.first.plan)
    return plan_page(desk)


def test_from_the_last_answer_to_a_plan_that_is_followed(qtbot: QtBot, desk: Desk) -> None:
    page = to_the_plan(qtbot, desk)
    first = next(iter(page.board.cards.values()))
    step = first.step

    before = page.projection.together.text()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.projection.together.text() != before)
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert page.projection.together.text() == before

    first.box.setFocus()
    changed(qtbot, desk, first.box, Qt.Key.Key_Right, modifier=ALT)
    kept = store_of(desk).kept[KEY].tracking[step]
    assert (kept.status, kept.due is not None) == (StepStatus.PLANNED, True)
    assert first.box.hasFocus()

    changed(qtbot, desk, first.box, Qt.Key.Key_Z, modifier=CTRL)
    assert store_of(desk).kept[KEY].tracking[step].due is None
    assert isinstance(desk.workspace.page, PlanPage)
    changed(qtbot, desk, first.box, Qt.Key.Key_Y, modifier=CTRL)
    assert store_of(desk).kept[KEY].tracking[step].due is not None


def test_a_step_is_done_once_its_answer_is_confirmed(qtbot: QtBot, desk: Desk) -> None:
    page = to_the_plan(qtbot, desk)
    step = StepId("restore-start")
    score = desk.workspace.view.evaluation.overall.low
    page.board.cards[step].unfold()
    form = page.board.cards[step].form
    assert form is not None
    form.status.setCurrentIndex(form.status.findData(StepStatus.DONE))
    with qtbot.waitSignal(desk.window.bridge.changed):
        form.status.activated.emit(form.status.currentIndex())
    assert desk.workspace.view.evaluation.overall.low == score

    with qtbot.waitSignal(desk.window.bridge.changed):
        click(button(page, "Yes, this is our answer now"))
    after = desk.workspace.view.evaluation.overall.low
    assert score is not None
    assert after is not None
    assert after > score
    assert "restore-start" not in {str(key) for key in page.board.cards}


def test_a_step_is_dropped_with_its_reason_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    page = to_the_plan(qtbot, desk)
    step = next(iter(page.board.cards))
    menu = page.board.menu_of(step)
    assert menu is not None
    menu.drop.trigger()
    form = page.board.cards[step].form
    assert form is not None
    QTest.keyClicks(form.reason, "We moved.")
    changed(qtbot, desk, form.reason, Qt.Key.Key_Return)
    assert store_of(desk).kept[KEY].tracking[step].reason == "We moved."
    assert "We moved." in texts_in(page.dropped)
    with qtbot.waitSignal(desk.window.bridge.changed):
        click(button(page, "Take it back into the plan"))
    assert step in page.board.cards


def test_days_and_money_are_kept_and_undone(qtbot: QtBot, desk: Desk) -> None:
    page = to_the_plan(qtbot, desk)
    page.capacity.days.setFocus()
    QTest.keyClicks(page.capacity.days, "4")
    changed(qtbot, desk, page.capacity.days, Qt.Key.Key_Return)
    assert store_of(desk).kept[KEY].capacity.days_per_month == 4
    assert page.links.undo.toolTip() == "Undo the last change: time and money"
    with qtbot.waitSignal(desk.window.bridge.changed):
        click(page.links.undo)
    assert store_of(desk).kept[KEY].capacity.days_per_month is None
    assert page.capacity.days.text() == ""


def test_the_plan_alone_is_offered_for_print(qtbot: QtBot, desk: Desk) -> None:
    page = to_the_plan(qtbot, desk)
    click(page.print)
    report = desk.workspace.page
    assert isinstance(report, ReportPage)
    assert report.options.order.document is None
    assert report.options.order.options.sections == {"plan"}


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Nothing answered yet."""
    store = MemoryStore(kept={KEY: an_assessment(name="first")}, places={KEY: "question:restore"})
    desk = a_desk(qtbot, tmp_path, a_source(first=store))
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


def answer_all(qtbot: QtBot, desk: Desk) -> None:
    """The second reply to every question, by its letter, and on with the keys."""
    for _ in desk.workspace.view.questionnaire.questions:
        page = desk.workspace.page
        assert isinstance(page, QuestionPage)
        assert page.card.group is not None
        changed(qtbot, desk, page.card.group.row("1"), Qt.Key.Key_B)
        QTest.keyClick(page.card.group.row("1"), Qt.Key.Key_Right, CTRL)


def test_from_the_first_answer_to_the_printed_plan(
    qtbot: QtBot, fresh: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Questions, review, results, costs, plan; and the plan on paper and as a file."""
    desk, tray = fresh, PaperTray(path=tmp_path / "printed.pdf")
    monkeypatch.setattr(PrintChoice, "printer", lambda _self, *asked: tray.printer(*asked))
    opened(qtbot, desk)
    open_window(desk.window)
    answer_all(qtbot, desk)
    assert len(store_of(desk).kept[KEY].answers) == 6
    review = desk.workspace.page
    assert isinstance(review, ReviewPage)
    click(review.on)
    results = desk.workspace.page
    assert isinstance(results, ResultsPage)
    assert results.body is not None
    click(results.body.cost.fill_in)
    costs = desk.workspace.page
    assert isinstance(costs, CostsPage)
    field = next(row for row in costs.figures.rows.values() if row.isVisible()).field
    QTest.keyClicks(field, "4")
    changed(qtbot, desk, field, Qt.Key.Key_Return)
    assert store_of(desk).kept[KEY].costs.entries

    desk.workspace.go(routing.PLAN)
    page = plan_page(desk)
    first = next(iter(page.board.cards.values()))
    first.box.setFocus()
    changed(qtbot, desk, first.box, Qt.Key.Key_Right, modifier=ALT)
    click(page.print)
    report = desk.workspace.page
    assert isinstance(report, ReportPage)
    qtbot.waitUntil(lambda: report.preview.shown is not None, timeout=30_000)
    click(report.footer.print)
    qtbot.waitUntil(lambda: "with the printer" in report.footer.said.text(), timeout=30_000)
    assert b"/Type /Page" in (tmp_path / "printed.pdf").read_bytes()
    desk.files.answer = tmp_path / "plan.pdf"
    click(report.footer.save)
    qtbot.waitUntil(lambda: report.footer.said.text().startswith("Saved"), timeout=30_000)
    assert page_count((tmp_path / "plan.pdf").read_bytes()) > 0
