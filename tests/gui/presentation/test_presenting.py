"""An interview before a screen that others see: keys answer, nothing else is on show."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.presentation.presented_page import PresentedPage
from it_audit_gui.gui.presentation.presented_question import PresentedQuestion
from it_audit_gui.session.replies import DONT_KNOW, NOT_APPLICABLE
from tests.builders import NOT_APPLICABLE as SET_ASIDE
from tests.builders import an_answer, an_assessment
from tests.gui.memory_source import FIRST
from tests.gui.windows import RESTORE, Desk, answer, opened

TARGETS = QuestionId("targets")


@pytest.fixture
def presented(qtbot: QtBot, desk: Desk) -> Desk:
    """The first open question on the whole screen."""
    opened(qtbot, desk)
    press(desk.window, Qt.Key.Key_F11)
    assert desk.window.isFullScreen()
    return desk


def focused(desk: Desk) -> QWidget:
    """What has the keyboard."""
    found = desk.window.focusWidget()
    assert found is not None
    return found


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def page(desk: Desk) -> PresentedPage:
    found = desk.window.keys.presenting.page
    assert found is not None
    return found


def shown(desk: Desk) -> PresentedQuestion:
    found = page(desk).shown
    assert found is not None
    return found


def words(desk: Desk) -> str:
    visible = [label for label in desk.window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in visible)


def test_the_example_of_the_question_is_for_everybody(presented: Desk) -> None:
    example = shown(presented).question.texts.example
    assert example
    assert f"For example: {example}" in words(presented)


def test_keys_answer_and_lead_on_and_everything_is_kept(qtbot: QtBot, presented: Desk) -> None:
    assert shown(presented).question.id == RESTORE
    with qtbot.waitSignal(presented.window.bridge.saved):
        press(page(presented), Qt.Key.Key_C)
    kept = presented.source.stores[FIRST].kept
    (assessment,) = kept.values()
    assert assessment.answers[RESTORE].option == 2
    assert page(presented).saved.text() == "Saved"

    press(focused(presented), Qt.Key.Key_PageDown)
    assert shown(presented).question.id == "offsite"
    assert presented.workspace.route == routing.to_question(QuestionId("offsite"))
    press(page(presented), Qt.Key.Key_PageUp)
    assert shown(presented).question.id == RESTORE
    assert not page(presented).back.isEnabled()
    press(page(presented), Qt.Key.Key_PageUp)
    assert shown(presented).question.id == RESTORE


def test_escape_gives_the_screen_back_on_the_same_question(presented: Desk) -> None:
    large = QApplication.font().pointSizeF()
    press(focused(presented), Qt.Key.Key_PageDown)
    press(page(presented), Qt.Key.Key_Escape)
    assert not presented.window.isFullScreen()
    assert presented.workspace.isVisible()
    assert str(presented.workspace.route) == "question:offsite"
    assert QApplication.font().pointSizeF() <= large

    press(presented.window, Qt.Key.Key_F11)
    assert shown(presented).question.id == "offsite"
    press(presented.window, Qt.Key.Key_F11)
    assert presented.workspace.isVisible()


def test_the_ring_is_there_again_after_escape(presented: Desk) -> None:
    press(focused(presented), Qt.Key.Key_Escape)
    (ring,) = (ring for ring in presented.workspace.findChildren(QFocusFrame) if ring.isVisible())
    area = ring.parentWidget()
    assert isinstance(area, QWidget)
    assert ring.geometry().contains(focused(presented).mapTo(area, QPoint(0, 0)))


def test_no_score_firm_or_note_is_on_show_until_the_note_is_asked_for(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk, "1")
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.window.bridge.annotate(RESTORE, note="They quarrel about this")
    desk.workspace.go_to_question(RESTORE)
    press(desk.window, Qt.Key.Key_F11)
    said = words(desk)
    for hidden in ("Claes", "They quarrel", "out of 100", "Score"):
        assert hidden not in said
    note = shown(desk).note
    assert not note.isVisible()

    press(page(desk), Qt.Key.Key_F2)
    assert note.isVisible()
    assert note.field.text() == "They quarrel about this"
    press(page(desk), Qt.Key.Key_F2)
    assert not note.isVisible()


def test_without_an_answer_there_is_no_note_to_show(presented: Desk) -> None:
    press(page(presented), Qt.Key.Key_F2)
    assert not shown(presented).note.isVisible()


def test_a_note_written_there_is_kept(qtbot: QtBot, presented: Desk) -> None:
    with qtbot.waitSignal(presented.window.bridge.changed):
        press(page(presented), Qt.Key.Key_B)
    press(page(presented), Qt.Key.Key_F2)
    QTest.keyClicks(focused(presented), "Told")
    with qtbot.waitSignal(presented.window.bridge.changed):
        press(focused(presented), Qt.Key.Key_PageDown)
    assert presented.workspace.view.assessment.answers[RESTORE].note == "Told"


def assert_in_view(widget: QWidget, area: QScrollArea) -> None:
    """No part of the widget lies outside of what scrolls."""
    port = area.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    assert 0 <= top <= top + widget.height() <= port.height()


def test_what_one_writes_in_comes_into_view_on_a_low_screen(qtbot: QtBot, presented: Desk) -> None:
    presented.window.setWindowState(Qt.WindowState.WindowNoState)
    presented.window.resize(1000, 480)
    presented.workspace.go_to_question(TARGETS)
    (area,) = page(presented).findChildren(QScrollArea)
    press(page(presented), Qt.Key.Key_N)
    assert_in_view(shown(presented).reason, area)
    press(shown(presented).reason, Qt.Key.Key_Escape)
    with qtbot.waitSignal(presented.window.bridge.changed):
        press(page(presented), Qt.Key.Key_B)
    press(page(presented), Qt.Key.Key_F2)
    assert_in_view(shown(presented).note, area)


def test_what_does_not_apply_asks_why_before_anything_is_kept(
    qtbot: QtBot, presented: Desk
) -> None:
    presented.workspace.go_to_question(TARGETS)
    press(page(presented), Qt.Key.Key_N)
    question = shown(presented)
    assert question.reason.isVisible()
    assert TARGETS not in presented.workspace.view.assessment.answers
    press(question.reason, Qt.Key.Key_Escape)
    assert not question.reason.isVisible()

    question.group.pick(NOT_APPLICABLE)
    with qtbot.waitSignal(presented.window.bridge.changed):
        question.reason.given.emit("No server")
    kept = presented.workspace.view.assessment.answers[TARGETS]
    assert (kept.state, kept.reason) == (SET_ASIDE, "No server")
    assert not question.reason.isVisible()


def test_undo_is_followed(qtbot: QtBot, presented: Desk) -> None:
    with qtbot.waitSignal(presented.window.bridge.changed):
        press(page(presented), Qt.Key.Key_K)
    assert presented.workspace.view.assessment.answers[RESTORE].state == DONT_KNOW
    page(presented).next.click()
    with qtbot.waitSignal(presented.window.bridge.stepped):
        presented.workspace.undo()
    qtbot.waitUntil(lambda: shown(presented).question.id == RESTORE)


def test_after_the_last_question_it_says_so(presented: Desk) -> None:
    presented.workspace.go_to_question(QuestionId("joiners"))
    press(focused(presented), Qt.Key.Key_PageDown)
    assert page(presented).shown is None
    assert page(presented).done.isVisible()
    assert not page(presented).next.isEnabled()
    press(page(presented), Qt.Key.Key_A)
    page(presented).back.click()
    assert shown(presented).question.id == "joiners"


def test_an_answer_that_cannot_be_saved_is_shown_as_such(qtbot: QtBot, presented: Desk) -> None:
    store = presented.source.stores[FIRST]
    store.refusal = AuditError("medium-gone", path=FIRST)
    with qtbot.waitSignal(presented.window.bridge.save_failed):
        press(page(presented), Qt.Key.Key_B)
    assert page(presented).saved.text() == "Not saved yet: Esc shows why"
    with qtbot.waitSignal(presented.window.bridge.save_failed):
        presented.window.bridge.annotate(RESTORE, note="x")
    store.refusal = None
    presented.window.bridge.drop_waiting()


def test_the_answer_of_last_time_is_confirmed_by_choosing_it(qtbot: QtBot, desk: Desk) -> None:
    store = desk.source.stores[FIRST]
    before = an_assessment(an_answer("restore", 1, to_confirm=True), name=FIRST.stem)
    store.kept = {before.id: before}
    opened(qtbot, desk)
    desk.workspace.go_to_question(RESTORE)
    press(desk.window, Qt.Key.Key_F11)
    with qtbot.waitSignal(desk.window.bridge.changed):
        press(page(desk), Qt.Key.Key_B)
    assert not desk.workspace.view.assessment.answers[RESTORE].to_confirm
    with qtbot.assertNotEmitted(desk.window.bridge.changed):
        press(page(desk), Qt.Key.Key_B)


def test_keys_for_what_is_not_for_everybody_do_nothing(presented: Desk) -> None:
    presented.window.activateWindow()
    QTest.keyClick(page(presented), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert str(presented.workspace.route) == "question:restore"
    assert page(presented).isVisible()


def test_it_ends_with_the_audit(qtbot: QtBot, presented: Desk) -> None:
    presenting = presented.window.keys.presenting
    with qtbot.waitSignal(presented.workspace.destroyed):
        presented.window.show_all_audits()
    assert presenting.page is None
    assert not presented.window.isFullScreen()
    press(presented.window, Qt.Key.Key_F11)
    assert presenting.page is None


def test_the_place_of_the_window_is_not_that_of_a_full_screen(presented: Desk) -> None:
    before = presented.settings.geometry
    presented.window.keep_place()
    assert presented.settings.geometry == before
    press(page(presented), Qt.Key.Key_Escape)
    presented.window.keep_place()
    assert presented.settings.geometry != before
