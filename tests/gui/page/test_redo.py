"""Taking back and doing again in the window: keys, menu, footers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from it_audit_gui.gui.page.routing import ORGANISATION, to_question
from it_audit_gui.gui.window.audit_menu import AuditMenu
from it_audit_gui.gui.wizard.fact_fields import WrittenFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.history import Touched
from it_audit_gui.session.replies import Reply
from tests.gui.memory_source import FIRST
from tests.gui.widgets.hands import open_window
from tests.gui.windows import RESTORE, Desk, answer, opened

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PEOPLE = FactId("people")


@pytest.fixture
def answering(qtbot: QtBot, desk: Desk) -> Desk:
    """The window on a question that was just answered."""
    opened(qtbot, desk)
    open_window(desk.window)
    desk.workspace.go_to_question("restore")
    answer(qtbot, desk)
    return desk


def press(qtbot: QtBot, desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    with qtbot.waitSignal(desk.window.bridge.stepped):
        QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifier)


def menu_of(desk: Desk) -> AuditMenu:
    menu = desk.workspace.navigation.menu.menu()
    assert isinstance(menu, AuditMenu)
    menu.aboutToShow.emit()
    return menu


def page_of(desk: Desk) -> QuestionPage:
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    return page


def people(desk: Desk) -> WrittenFact:
    page = desk.workspace.page
    assert isinstance(page, OrganisationPage)
    field = page.fields[PEOPLE]
    assert isinstance(field, WrittenFact)
    return field


@pytest.mark.parametrize(("key", "modifier"), [("Y", CTRL), ("Z", CTRL | SHIFT)])
def test_keys_do_again_what_was_taken_back(
    qtbot: QtBot, answering: Desk, key: str, modifier: Qt.KeyboardModifier
) -> None:
    press(qtbot, answering, Qt.Key.Key_Z)
    assert not answering.workspace.view.assessment.answers
    answering.workspace.go_to_question("mfa")
    press(qtbot, answering, Qt.Key[f"Key_{key}"], modifier)

    assert answering.workspace.route == to_question(RESTORE)
    assert answering.workspace.view.assessment.answers[RESTORE].option == 2
    store = answering.source.stores[FIRST]
    assert RESTORE in store.load(store.assessments()[0].id).answers


def test_the_footer_says_what_comes_back(qtbot: QtBot, answering: Desk) -> None:
    foot = page_of(answering).foot
    assert not foot.redo.isVisible()
    name = answering.workspace.view.questionnaire.by_id[RESTORE].texts.short
    assert foot.undo.toolTip() == f"Undo the last change: {name}"
    with qtbot.waitSignal(answering.window.bridge.stepped):
        QTest.mouseClick(foot.undo, Qt.MouseButton.LeftButton)
    assert foot.redo.toolTip() == f"Redo what was undone: {name}"
    assert foot.redo.accessibleDescription() == foot.redo.toolTip()
    with qtbot.waitSignal(answering.window.bridge.stepped):
        QTest.mouseClick(foot.redo, Qt.MouseButton.LeftButton)

    assert not foot.redo.isVisible()
    assert foot.undo.isVisible()


def test_the_menu_says_what_comes_back(qtbot: QtBot, answering: Desk) -> None:
    name = answering.workspace.view.questionnaire.by_id[RESTORE].texts.short
    menu = menu_of(answering)
    assert menu.undo.text() == f"Undo the last change: {name}\tCtrl+Z"
    assert not menu.redo.isEnabled()
    assert menu.redo.text() == "Nothing to redo\tCtrl+Y"
    with qtbot.waitSignal(answering.window.bridge.stepped):
        menu.undo.trigger()
    menu = menu_of(answering)
    assert menu.undo.text() == "Nothing to undo\tCtrl+Z"
    assert menu.redo.text() == f"Redo what was undone: {name}\tCtrl+Y"
    with qtbot.waitSignal(answering.window.bridge.stepped):
        menu.redo.trigger()

    assert RESTORE in answering.workspace.view.assessment.answers


def test_a_new_answer_leaves_nothing_to_redo(qtbot: QtBot, answering: Desk) -> None:
    press(qtbot, answering, Qt.Key.Key_Z)
    answer(qtbot, answering, "1")
    QTest.keyClick(QApplication.focusWidget() or answering.window, Qt.Key.Key_Y, CTRL)
    answering.window.bridge.settle()

    assert answering.workspace.view.redoable is None
    assert answering.workspace.view.assessment.answers[RESTORE].option == 1


def test_a_redo_that_cannot_be_saved_changes_nothing(qtbot: QtBot, answering: Desk) -> None:
    press(qtbot, answering, Qt.Key.Key_Z)
    store = answering.source.stores[FIRST]
    store.refusal = AuditError("medium-gone", path=FIRST)
    with qtbot.waitSignal(answering.window.bridge.failed):
        QTest.keyClick(QApplication.focusWidget() or answering.window, Qt.Key.Key_Y, CTRL)
    assert answering.workspace.notices.banner is not None
    assert not answering.workspace.view.assessment.answers
    store.refusal = None
    press(qtbot, answering, Qt.Key.Key_Y)

    assert RESTORE in answering.workspace.view.assessment.answers


def test_a_fact_goes_back_and_comes_again_on_the_page_of_the_firm(
    qtbot: QtBot, answering: Desk
) -> None:
    desk = answering
    desk.workspace.go(ORGANISATION)
    field = people(desk).field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "31")
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    links = desk.workspace.page
    assert isinstance(links, OrganisationPage)
    assert "people" in links.links.undo.toolTip().casefold()
    press(qtbot, desk, Qt.Key.Key_Z)
    assert field.text() == "12"
    assert desk.workspace.view.redoable == Touched(facts=(PEOPLE,))
    press(qtbot, desk, Qt.Key.Key_Y)

    assert field.text() == "31"
    press(qtbot, desk, Qt.Key.Key_Z)
    press(qtbot, desk, Qt.Key.Key_Z)
    assert desk.workspace.route == to_question(RESTORE)
    assert RESTORE not in desk.workspace.view.assessment.answers


def test_typing_is_taken_back_in_its_field_first(qtbot: QtBot, answering: Desk) -> None:
    answering.workspace.go(ORGANISATION)
    field = people(answering).field
    field.setFocus()
    QTest.keyClicks(field, "5")
    with qtbot.assertNotEmitted(answering.window.bridge.stepped):
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        answering.window.bridge.settle()

    assert field.text() == "12"
    assert RESTORE in answering.workspace.view.assessment.answers


def test_typing_that_was_taken_back_comes_again_in_its_field_first(
    qtbot: QtBot, answering: Desk
) -> None:
    answering.workspace.go(ORGANISATION)
    field = people(answering).field
    field.setFocus()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "12"
    with qtbot.assertNotEmitted(answering.window.bridge.stepped):
        QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
        answering.window.bridge.settle()

    assert field.text() == "512"


def test_a_change_that_waits_is_the_first_to_go_back(qtbot: QtBot, answering: Desk) -> None:
    bridge, store = answering.window.bridge, answering.source.stores[FIRST]
    store.refusal = AuditError("medium-gone", path=FIRST)
    with qtbot.waitSignal(bridge.save_failed):
        bridge.answer(Reply(question=RESTORE, choice="0"))
    with qtbot.waitSignal(bridge.save_failed), qtbot.assertNotEmitted(bridge.stepped):
        bridge.undo()
    assert bridge.waiting == 1
    store.refusal = None
    with qtbot.waitSignal(bridge.stepped):
        bridge.undo()

    assert bridge.waiting == 0
    assert answering.workspace.view.assessment.answers[RESTORE].option == 2


def test_an_emptied_fact_is_gone_from_the_file_and_comes_back(
    qtbot: QtBot, answering: Desk
) -> None:
    answering.workspace.go(ORGANISATION)
    field = people(answering).field
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(answering.window.bridge.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    store = answering.source.stores[FIRST]
    assert PEOPLE not in store.load(store.assessments()[0].id).facts
    press(qtbot, answering, Qt.Key.Key_Z)

    assert field.text() == "12"
    assert store.load(store.assessments()[0].id).facts[PEOPLE] == 12


def test_nothing_can_be_redone_without_an_audit(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_Y, CTRL)
    QTest.keyClick(desk.window, Qt.Key.Key_T, CTRL)

    assert desk.window.start_page.isVisible()
