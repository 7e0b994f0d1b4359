"""A year later: begin the next audit, confirm answers one key each, see what changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.builders import an_assessment, the_small_bank
from tests.gui.factories import all_answered, texts_in
from tests.gui.memory_source import FIRST, SECOND, a_source
from tests.gui.widgets.hands import click
from tests.gui.windows import Desk, a_desk_at
from tests.memory_store import MemoryStore, a_store

BANK = the_small_bank()


@pytest.fixture
def store() -> MemoryStore:
    return a_store(an_assessment(*all_answered(BANK, 1)))


@pytest.fixture
def year_later(qtbot: QtBot, tmp_path: Path, store: MemoryStore) -> Iterator[Desk]:
    other = a_store(an_assessment(*all_answered(BANK, 0), name="second"))
    source = a_source(first=store, second=other)
    with a_desk_at(qtbot, tmp_path, source, routing.COMPARISON) as desk:
        yield desk


def begin_again(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.window.bridge.opened):
        click(desk.page(ComparisonPage).again.begin)


def latest(store: MemoryStore) -> Assessment:
    return store.load(store.assessments()[-1].id)


def press(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, held)


def test_the_next_audit_carries_everything_to_confirm(
    qtbot: QtBot, year_later: Desk, store: MemoryStore
) -> None:
    begin_again(qtbot, year_later)
    assert len(store.kept) == 2
    assert all(answer.to_confirm for answer in latest(store).answers.values())
    assert year_later.workspace.route == routing.ORGANISATION
    year_later.workspace.go(routing.REVIEW)
    assert isinstance(year_later.workspace.page, ReviewPage)
    assert "6 answer(s) from last time still to confirm" in texts_in(year_later.workspace.page)


def test_one_key_each_confirms_and_goes_on(
    qtbot: QtBot, year_later: Desk, store: MemoryStore
) -> None:
    begin_again(qtbot, year_later)
    year_later.workspace.go_to_question("restore")
    for question in ("restore", "offsite", "targets"):
        assert str(year_later.workspace.route) == f"question:{question}"
        with qtbot.waitSignal(year_later.window.bridge.changed):
            press(year_later, Qt.Key.Key_Return)
    confirmed = [key for key, answer in latest(store).answers.items() if not answer.to_confirm]
    assert confirmed == ["restore", "offsite", "targets"]
    year_later.workspace.go(routing.REVIEW)
    said = texts_in(year_later.workspace.page or year_later.window)
    assert "3 answer(s) from last time still to confirm" in said
    assert "3 of 6 answers are from this time." in said


def test_a_letter_confirms_and_stays(qtbot: QtBot, year_later: Desk, store: MemoryStore) -> None:
    begin_again(qtbot, year_later)
    year_later.workspace.go_to_question("offsite")
    page = year_later.workspace.page
    assert isinstance(page, QuestionPage)
    assert "Press Y" in texts_in(page.card.notice)
    with qtbot.waitSignal(year_later.window.bridge.changed):
        press(year_later, Qt.Key.Key_Y)
    assert not latest(store).answers[QuestionId("offsite")].to_confirm
    qtbot.waitUntil(lambda: not page.card.notice.isVisible())
    assert str(year_later.workspace.route) == "question:offsite"


def test_choosing_the_same_again_confirms_too(
    qtbot: QtBot, year_later: Desk, store: MemoryStore
) -> None:
    begin_again(qtbot, year_later)
    year_later.workspace.go_to_question("mfa")
    with qtbot.waitSignal(year_later.window.bridge.changed):
        press(year_later, Qt.Key.Key_B)
    assert not latest(store).answers[QuestionId("mfa")].to_confirm


def test_what_changed_shows_at_once_beside_last_year(qtbot: QtBot, year_later: Desk) -> None:
    begin_again(qtbot, year_later)
    year_later.workspace.go_to_question("restore")
    with qtbot.waitSignal(year_later.window.bridge.changed):
        press(year_later, Qt.Key.Key_D)
    year_later.workspace.go(routing.COMPARISON)
    page = year_later.page(ComparisonPage)
    qtbot.waitUntil(lambda: len(page.changes.rows) == 1)
    said = texts_in(page)
    assert "Now: Everything" in said
    assert "5 answer(s) still to confirm" in said


def test_an_audit_of_another_file_is_opened_only_to_compare(qtbot: QtBot, year_later: Desk) -> None:
    page = year_later.page(ComparisonPage)
    year_later.files.answer = SECOND
    click(page.again.other)
    qtbot.waitUntil(lambda: len(page.changes.rows) == len(BANK.questions))
    assert year_later.source.stores[SECOND].closed
    assert year_later.workspace.view.path == FIRST


def test_a_file_that_is_gone_says_so_on_the_page(qtbot: QtBot, year_later: Desk) -> None:
    page = year_later.page(ComparisonPage)
    year_later.files.answer = Path("/audits/gone.itaudit")
    click(page.again.other)
    qtbot.waitUntil(page.notes.refused.isVisible)
    assert "gone.itaudit" in texts_in(page.notes)


def test_a_year_of_work_shows_beside_last_year(
    qtbot: QtBot, year_later: Desk, store: MemoryStore
) -> None:
    """A step done, then the next audit: better, worse, no longer known, the rest confirmed."""
    desk, step = year_later, BANK.by_id[QuestionId("restore")].steps[-1].id
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.window.bridge.track(step, StepTracking(status=StepStatus.DONE))
    begin_again(qtbot, desk)
    desk.workspace.go_to_question("restore")
    for key in (Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_Question):
        with qtbot.waitSignal(desk.window.bridge.changed):
            press(desk, key)
        press(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        with qtbot.waitSignal(desk.window.bridge.changed):
            press(desk, Qt.Key.Key_Return)
    assert not any(answer.to_confirm for answer in latest(store).answers.values())

    desk.workspace.go(routing.COMPARISON)
    page = desk.page(ComparisonPage)
    qtbot.waitUntil(lambda: len(page.changes.rows) == 3)
    said = texts_in(page)
    assert all(words in said for words in ("Better", "Worse", "No longer known"))
    assert "3 answer(s) unchanged" in said
    assert "2 step(s) done in between" in said
    assert "still to confirm" not in said


def asking(page: ComparisonPage) -> PasswordDialog | None:
    """What asks for a password now."""
    return page.lock.dialog


def test_another_file_with_a_password_is_asked_for_it(qtbot: QtBot, year_later: Desk) -> None:
    page, desk = year_later.page(ComparisonPage), year_later
    desk.source.stores[SECOND].protected = True
    desk.files.answer = SECOND
    click(page.again.other)
    qtbot.waitUntil(lambda: asking(page) is not None)
    assert page.lock.dialog is not None
    QTest.keyClicks(page.lock.dialog.password.line, "sesame")
    page.lock.dialog.decide()
    qtbot.waitUntil(lambda: len(page.changes.rows) == len(BANK.questions))
    assert asking(page) is None
    assert desk.source.stores[SECOND].closed
    # Not asked again for another pair with the same file.
    page.choice.picked.emit()
    qtbot.waitUntil(page.sections.isVisible)
    assert asking(page) is None


def test_whoever_gives_up_on_the_password_is_told_why_nothing_is_compared(
    qtbot: QtBot, year_later: Desk
) -> None:
    page = year_later.page(ComparisonPage)
    year_later.source.stores[SECOND].protected = True
    year_later.files.answer = SECOND
    click(page.again.other)
    qtbot.waitUntil(lambda: page.lock.dialog is not None)
    assert page.lock.dialog is not None
    page.lock.dialog.reject()
    qtbot.waitUntil(page.notes.refused.isVisible)
    assert SECOND.name in texts_in(page.notes)
