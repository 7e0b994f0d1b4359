"""Ctrl+→ and Ctrl+← on every page that leads somewhere, wherever the keyboard is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import FactId
from it_audit_gui.gui.page.routing import ORGANISATION, RESULTS, REVIEW, to_question
from it_audit_gui.gui.wizard.fact_fields import WrittenFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from tests.gui.memory_source import FIRST
from tests.gui.widgets.hands import open_window
from tests.gui.windows import RESTORE, Desk, opened

CTRL = Qt.KeyboardModifier.ControlModifier
ON, BACK = Qt.Key.Key_Right, Qt.Key.Key_Left


@pytest.fixture
def at_firm(qtbot: QtBot, desk: Desk) -> Desk:
    """The window at the page of the firm."""
    opened(qtbot, desk)
    open_window(desk.window)
    return desk


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, CTRL)


def test_on_from_the_firm_and_back(at_firm: Desk) -> None:
    press(at_firm, ON)
    assert at_firm.workspace.route == to_question(RESTORE)
    press(at_firm, BACK)
    assert at_firm.workspace.route == ORGANISATION
    press(at_firm, BACK)
    assert at_firm.workspace.route == ORGANISATION


def test_on_from_a_field_of_the_firm_keeps_what_was_written(at_firm: Desk) -> None:
    page = at_firm.workspace.page
    assert isinstance(page, OrganisationPage)
    field = page.fields[FactId("people")]
    assert isinstance(field, WrittenFact)
    field.field.setFocus()
    field.field.selectAll()
    QTest.keyClicks(field.field, "31")
    press(at_firm, ON)
    at_firm.window.bridge.settle()

    store = at_firm.source.stores[FIRST]
    assert at_firm.workspace.route == to_question(RESTORE)
    assert store.load(store.assessments()[0].id).facts[FactId("people")] == 31


def test_on_and_back_while_the_keyboard_is_in_the_navigation(at_firm: Desk) -> None:
    at_firm.workspace.navigation.list.setFocus()
    press(at_firm, ON)

    assert at_firm.workspace.route == to_question(RESTORE)


def test_the_review_leads_to_what_is_open_and_back(at_firm: Desk) -> None:
    at_firm.workspace.go(REVIEW)
    press(at_firm, ON)
    assert at_firm.workspace.route == to_question(RESTORE)
    at_firm.workspace.go(REVIEW)
    last = at_firm.workspace.view.questionnaire.questions[-1].id
    press(at_firm, BACK)
    assert at_firm.workspace.route == to_question(last)


def test_the_results_lead_back_to_the_review(at_firm: Desk) -> None:
    at_firm.workspace.go(RESULTS)
    press(at_firm, ON)
    assert at_firm.workspace.route == RESULTS
    press(at_firm, BACK)
    assert at_firm.workspace.route == REVIEW
