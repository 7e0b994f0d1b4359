"""The keyboard on the page of the firm: where it starts, how it moves, what it settles."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import FactId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.widgets.fields import RadioButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.wizard.fact_fields import AskedFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from tests.builders import the_bank
from tests.gui.factories import a_view
from tests.gui.widgets.hands import open_window

SERVER = FactId("own-server")


@pytest.fixture
def bank() -> Questionnaire:
    return the_bank("en")


@pytest.fixture
def page(qtbot: QtBot, bank: Questionnaire) -> OrganisationPage:
    page = OrganisationPage(bank)
    qtbot.addWidget(page)
    page.resize(1048, 800)
    page.show_view(a_view(bank))
    open_window(page)
    return page


def asked(page: OrganisationPage, fact: FactId) -> list[RadioButton]:
    field = page.fields[fact]
    assert isinstance(field, AskedFact)
    return list(field.buttons.values())


def test_arrows_on_the_answers_settle_nothing(qtbot: QtBot, page: OrganisationPage) -> None:
    first, second, third = asked(page, SERVER)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(page.described):
        QTest.keyClick(first, Qt.Key.Key_Down)
        assert second.hasFocus()
        QTest.keyClick(second, Qt.Key.Key_Right)
        assert third.hasFocus()
        QTest.keyClick(third, Qt.Key.Key_Down)
        assert first.hasFocus()
        QTest.keyClick(first, Qt.Key.Key_Up)
        assert third.hasFocus()

    assert not any(button.isChecked() for button in (first, second, third))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_chooses_an_answer_and_settles_it(
    qtbot: QtBot, page: OrganisationPage, key: Qt.Key
) -> None:
    first, second, _third = asked(page, SERVER)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.described) as signal:
        QTest.keyClick(second, key)

    assert signal.args == [{SERVER: "no"}]
    assert second.isChecked()


def test_what_is_chosen_already_is_not_settled_again(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    page.show_view(a_view(bank, facts={"own-server": "no"}))
    with qtbot.assertNotEmitted(page.described):
        QTest.keyClick(asked(page, SERVER)[1], Qt.Key.Key_Space)


def test_the_focus_starts_on_the_first_empty_field(
    page: OrganisationPage, bank: Questionnaire
) -> None:
    facts: dict[str, str | int] = {str(k): v for k, v in a_view(bank).assessment.facts.items()}
    shorter = [fact for fact in bank.context if fact.id not in facts]
    read = [fact for fact in shorter if not isinstance(page.fields[fact.id], AskedFact)]
    read += [fact for fact in shorter if isinstance(page.fields[fact.id], AskedFact)]
    for fact in read:
        page.show_view(a_view(bank, facts=facts))
        page.focus_first(Qt.FocusReason.TabFocusReason)
        field = page.fields[fact.id]
        first = asked(page, fact.id)[0] if isinstance(field, AskedFact) else field.field
        assert first.hasFocus(), fact.id
        page.go_on.setFocus()
        facts[fact.id] = next(iter(fact.options), 3)

    page.show_view(a_view(bank, facts=facts))
    asked(page, SERVER)[0].setFocus()
    page.focus_first()
    assert page.go_on.hasFocus()


def in_view(page: OrganisationPage, part: QWidget) -> bool:
    area = page.findChild(QScrollArea)
    assert area is not None
    view = area.viewport()
    return view.rect().contains(QRect(part.mapTo(view, QPoint()), part.size()))


def test_what_has_the_keyboard_is_in_view(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    page.resize(1048, 500)
    facts: dict[str, str | int] = {
        fact.id: next(iter(fact.options), 3) for fact in bank.context if fact.id != SERVER
    }
    page.show_view(a_view(bank, facts=facts))
    answers = asked(page, SERVER)
    assert not in_view(page, answers[0])
    page.focus_first(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: in_view(page, answers[0]))
    for before, after in pairwise(answers):
        QTest.keyClick(before, Qt.Key.Key_Down)
        assert in_view(page, after)


def test_arrows_bring_the_next_answer_into_view(page: OrganisationPage) -> None:
    page.resize(1048, 640)
    answers = asked(page, SERVER)
    answers[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(answers[0], Qt.Key.Key_Up)

    assert answers[-1].hasFocus()
    assert in_view(page, answers[-1])


def test_a_file_that_can_only_be_read_starts_on_the_way_on(
    page: OrganisationPage, bank: Questionnaire
) -> None:
    page.show_view(a_view(bank, read_only=True))
    page.focus_first()

    assert page.go_on.hasFocus()


def test_the_hint_above_the_answers_is_clear_of_the_ring(page: OrganisationPage) -> None:
    for field in page.fields.values():
        if isinstance(field, AskedFact) and field.fact.hint:
            hint = next(x for x in field.findChildren(Label) if x.text() == field.fact.hint)
            first = next(iter(field.buttons.values()))
            assert first.mapTo(field, QPoint()).y() - hint.geometry().bottom() > 5
