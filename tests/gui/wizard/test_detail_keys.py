"""Notes and evidence without a mouse, for an interview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import EvidenceKind, Source
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.builders import an_answer, an_assessment
from tests.gui.memory_source import FIRST
from tests.gui.windows import RESTORE, Desk, answer, opened


@pytest.fixture
def at_question(qtbot: QtBot, desk: Desk) -> QuestionPage:
    opened(qtbot, desk)
    desk.workspace.go_to_question(RESTORE)
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    return page


def test_f2_goes_to_the_note(qtbot: QtBot, desk: Desk, at_question: QuestionPage) -> None:
    answer(qtbot, desk)
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    focus = desk.window.focusWidget()
    assert focus is not None
    assert at_question.details.note.isAncestorOf(focus)


def test_f3_asks_what_was_seen_today_and_keeps_it(
    qtbot: QtBot, desk: Desk, at_question: QuestionPage
) -> None:
    answer(qtbot, desk)
    form = at_question.details.evidence.form
    QTest.keyClick(desk.window, Qt.Key.Key_F3)
    assert form.isVisible()
    assert form.pointer.hasFocus()
    assert not form.is_begun
    QTest.keyClicks(form.pointer, "Tape in the safe")
    QTest.keyClick(desk.window, Qt.Key.Key_F3)
    assert form.pointer.text() == "Tape in the safe"
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.keyClick(form.pointer, Qt.Key.Key_Return)
    (piece,) = desk.workspace.view.assessment.answers[RESTORE].evidence
    assert (piece.kind, piece.pointer) == (EvidenceKind.SEEN, "Tape in the safe")
    assert piece.date == desk.workspace.view.evaluation.on


def test_f4_names_the_next_one_who_says_so(
    qtbot: QtBot, desk: Desk, at_question: QuestionPage
) -> None:
    assert at_question.isVisible()
    answer(qtbot, desk)
    for source in (Source.IT_PARTNER, Source.ADVISER, Source.OWNER):
        with qtbot.waitSignal(desk.window.bridge.changed):
            QTest.keyClick(desk.window, Qt.Key.Key_F4)
        assert desk.workspace.view.assessment.answers[RESTORE].source is source


def test_without_an_answer_there_is_nothing_to_say_something_about(
    desk: Desk, at_question: QuestionPage
) -> None:
    before = desk.window.focusWidget()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4):
        QTest.keyClick(desk.window, key)
    assert desk.window.focusWidget() is before
    assert not at_question.details.evidence.form.isVisible()
    assert desk.workspace.view.assessment.answers == {}


def test_in_a_file_that_can_only_be_read_nothing_changes(qtbot: QtBot, desk: Desk) -> None:
    store = desk.source.stores[FIRST]
    kept = an_assessment(an_answer("restore", 2), name=FIRST.stem)
    store.kept, store.read_only = {kept.id: kept}, True
    opened(qtbot, desk)
    desk.workspace.go_to_question(RESTORE)
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4):
        QTest.keyClick(desk.window, key)
    assert not page.details.evidence.form.isVisible()
    assert page.details.source.field.currentData() == Source.OWNER
