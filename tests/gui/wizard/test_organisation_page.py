from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import FactId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.bridge.changes import Describing
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.wizard.fact_fields import AskedFact, ListedFact, WrittenFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from tests.builders import MOMENT, answered, the_bank
from tests.gui.factories import a_view

NAME, PEOPLE = FactId("name"), FactId("people")
COUNTRY, SERVER = FactId("country"), FactId("own-server")


@pytest.fixture
def bank() -> Questionnaire:
    return the_bank("en")


@pytest.fixture
def page(qtbot: QtBot, bank: Questionnaire) -> OrganisationPage:
    page = OrganisationPage(bank)
    qtbot.addWidget(page)
    page.resize(1048, 800)
    page.show()
    page.show_view(a_view(bank))
    return page


def written(page: OrganisationPage, fact: FactId) -> WrittenFact:
    field = page.fields[fact]
    assert isinstance(field, WrittenFact)
    return field


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def write(field: WrittenFact, text: str) -> None:
    field.field.setFocus()
    field.field.selectAll()
    QTest.keyClick(field.field, Qt.Key.Key_Delete)
    field.field.insert(text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def test_every_fact_of_the_bank_is_asked_with_its_reason(
    page: OrganisationPage, bank: Questionnaire
) -> None:
    assert list(page.fields) == [fact.id for fact in bank.context]
    shown = words(page)
    for fact in bank.context:
        assert fact.label in shown
        assert fact.why in shown


def test_kept_facts_are_shown(page: OrganisationPage) -> None:
    assert written(page, NAME).field.text() == "Bakkerij Claes"
    assert written(page, PEOPLE).field.text() == "12"


def test_leaving_a_field_settles_it_at_once(qtbot: QtBot, page: OrganisationPage) -> None:
    field = written(page, PEOPLE)
    with qtbot.waitSignal(page.described) as signal:
        write(field, "7")

    assert signal.args == [{PEOPLE: 7}]


def test_a_field_left_as_it_was_settles_nothing(qtbot: QtBot, page: OrganisationPage) -> None:
    with qtbot.assertNotEmitted(page.described):
        write(written(page, PEOPLE), "12")
        page.finish_writing()


@pytest.mark.parametrize("text", ["0", "5001", "twelve", "1,5", "-3", "١٢"])
def test_a_number_that_cannot_be_meant_is_said_under_its_field(
    qtbot: QtBot, page: OrganisationPage, text: str
) -> None:
    field = written(page, PEOPLE)
    with qtbot.assertNotEmitted(page.described):
        write(field, text)

    assert field.error
    assert field.error in words(page)


def test_the_fix_takes_the_error_away(qtbot: QtBot, page: OrganisationPage) -> None:
    field = written(page, PEOPLE)
    write(field, "none")
    with qtbot.waitSignal(page.described):
        write(field, "9")

    assert not field.error


def test_a_firm_keeps_a_name(qtbot: QtBot, page: OrganisationPage) -> None:
    with qtbot.assertNotEmitted(page.described):
        write(written(page, NAME), "   ")

    assert written(page, NAME).error


def test_what_was_never_filled_in_may_stay_empty(qtbot: QtBot, page: OrganisationPage) -> None:
    field = written(page, FactId("sites"))
    with qtbot.assertNotEmitted(page.described):
        write(field, "")

    assert not field.error


def test_a_choice_is_settled_when_it_is_made(qtbot: QtBot, page: OrganisationPage) -> None:
    field = page.fields[COUNTRY]
    assert isinstance(field, ListedFact)
    assert field.field.currentIndex() == -1
    with qtbot.waitSignal(page.described) as signal:
        field.field.activated.emit(field.field.findData("nl"))

    assert signal.args == [{COUNTRY: "nl"}]


def test_what_can_be_unknown_is_asked_as_a_question(qtbot: QtBot, page: OrganisationPage) -> None:
    field = page.fields[SERVER]
    assert isinstance(field, AskedFact)
    assert not any(button.isChecked() for button in field.buttons.values())
    with qtbot.waitSignal(page.described) as signal:
        QTest.mouseClick(field.buttons["no"], Qt.MouseButton.LeftButton)

    assert signal.args == [{SERVER: "no"}]


def test_what_a_fact_sets_aside_is_said(page: OrganisationPage, bank: Questionnaire) -> None:
    assert not page.findChildren(Banner)
    page.show_view(a_view(bank, facts={"people": 1}))

    banner = page.findChild(Banner)
    assert isinstance(banner, Banner)
    preset = next(item for item in bank.presets if item.when.fact == PEOPLE)
    said = "\n".join(label.text() for label in banner.findChildren(Label))
    assert preset.reason in said
    assert all(bank.by_id[key].texts.short in said for key in preset.questions)


def test_a_file_that_can_only_be_read_takes_no_changes(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    page.show_view(a_view(bank, read_only=True))
    with qtbot.assertNotEmitted(page.described):
        written(page, PEOPLE).field.setFocus()
        QTest.keyClicks(written(page, PEOPLE).field, "7")
        page.finish_writing()
        field = page.fields[SERVER]
        assert isinstance(field, AskedFact)
        QTest.mouseClick(field.buttons["no"], Qt.MouseButton.LeftButton)


def test_the_way_on_names_the_first_section(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    first = bank.sections[0].name
    assert page.go_on.text() == f"Begin with {first}"
    question = bank.questions[0].id
    page.show_view(a_view(bank, *answered(**{question: 1})))
    assert page.go_on.text() == f"Go on with {first}"
    with qtbot.waitSignal(page.went_on):
        QTest.mouseClick(page.go_on, Qt.MouseButton.LeftButton)


def test_saved_and_waiting_are_said(page: OrganisationPage) -> None:
    page.show_saved(MOMENT)
    assert "Saved at" in words(page)
    page.show_save_failed(Describing(facts={}, at=MOMENT), 2)
    assert "not saved yet" in words(page)


def test_every_field_has_a_name_that_is_not_its_value(page: OrganisationPage) -> None:
    for field in page.fields.values():
        if isinstance(field, AskedFact):
            continue
        interface = QAccessible.queryAccessibleInterface(field.field)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) == field.fact.label


def test_a_view_that_comes_while_one_writes_does_not_take_the_words_away(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    field = written(page, NAME)
    page.activateWindow()
    field.field.setFocus()
    qtbot.waitUntil(field.field.hasFocus)
    field.field.setText("Garage No")
    page.show_view(a_view(bank))

    assert field.field.text() == "Garage No"


@pytest.mark.parametrize("before", ["12", "none"])
def test_a_number_can_be_emptied(qtbot: QtBot, page: OrganisationPage, before: str) -> None:
    field = written(page, PEOPLE)
    write(field, before)
    with qtbot.waitSignal(page.emptied) as signal, qtbot.assertNotEmitted(page.described):
        write(field, "")

    assert signal.args == [PEOPLE]
    assert not field.error


def test_what_was_never_filled_in_is_not_emptied(qtbot: QtBot, page: OrganisationPage) -> None:
    with qtbot.assertNotEmitted(page.emptied):
        write(written(page, FactId("sites")), "")
        page.finish_writing()


@pytest.mark.qt_log_ignore("grabbing the keyboard", r"raise\(\)")
def test_a_choice_from_a_list_can_be_emptied(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    field = page.fields[COUNTRY]
    assert isinstance(field, ListedFact)
    page.show_view(a_view(bank, facts={"country": "nl"}))
    with qtbot.waitSignal(page.emptied) as signal, qtbot.assertNotEmitted(page.described):
        QTest.keyClick(field.field, Qt.Key.Key_Down)
        QTest.keyClick(field.field.view(), Qt.Key.Key_End)
        QTest.keyClick(field.field.view(), Qt.Key.Key_Return)

    assert signal.args == [COUNTRY]
    assert field.is_empty


def test_nothing_chosen_is_not_emptied(qtbot: QtBot, page: OrganisationPage) -> None:
    field = page.fields[COUNTRY]
    assert isinstance(field, ListedFact)
    with qtbot.assertNotEmitted(page.emptied), qtbot.assertNotEmitted(page.described):
        field.field.setCurrentIndex(field.field.count() - 1)
        field.field.activated.emit(field.field.count() - 1)

    assert field.is_empty


def test_an_answer_can_be_cleared(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    field = page.fields[SERVER]
    assert isinstance(field, AskedFact)
    assert not field.clear_button.isVisible()
    page.show_view(a_view(bank, facts={"own-server": "no"}))
    with qtbot.waitSignal(page.emptied) as signal:
        QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    page.show_view(a_view(bank))

    assert signal.args == [SERVER]
    assert field.is_empty
    assert not field.clear_button.isVisible()


def test_an_answer_moves_nothing(page: OrganisationPage, bank: Questionnaire) -> None:
    before = page.fields[SERVER].sizeHint()
    page.show_view(a_view(bank, facts={"own-server": "no"}))
    assert page.fields[SERVER].sizeHint() == before


def test_what_an_emptied_fact_set_aside_is_asked_again(
    page: OrganisationPage, bank: Questionnaire
) -> None:
    page.show_view(a_view(bank, facts={"people": 1}))
    assert page.findChildren(Banner)
    without = a_view(bank)
    facts = {key: value for key, value in without.assessment.facts.items() if key != PEOPLE}
    page.show_view(replace(without, assessment=without.assessment.with_facts(facts)))

    assert not [banner for banner in page.findChildren(Banner) if banner.isVisible()]


def test_what_comes_back_by_undo_shows_while_the_keyboard_is_there(
    qtbot: QtBot, page: OrganisationPage, bank: Questionnaire
) -> None:
    field = written(page, PEOPLE)
    page.activateWindow()
    field.field.setFocus()
    qtbot.waitUntil(field.field.hasFocus)
    write(field, "7")
    page.show_view(a_view(bank, facts={"people": 7}))
    assert not field.field.isUndoAvailable()
    page.show_view(a_view(bank))

    assert field.field.text() == "12"
