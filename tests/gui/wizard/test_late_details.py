"""What stands beside an answer is made for the first answer, or while the user is idle."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.gui.wizard.answer_details import AnswerDetails
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.builders import an_answer, the_small_bank
from tests.gui.factories import a_view
from tests.gui.wizard.conftest import ShowQuestion

BANK = the_small_bank()


def assert_made(page: QuestionPage, *, made: bool) -> None:
    assert bool(page.findChildren(AnswerDetails)) is made


def test_an_open_question_does_without(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    assert page.finish_writing()
    assert_made(page, made=False)


def test_they_come_with_an_answer_and_below_the_replies(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.show_view(a_view(BANK, an_answer("offsite", 1, note="at home")))
    assert_made(page, made=True)
    assert page.details.note.field.text() == "at home"
    order = [page.main.indexOf(part) for part in (page.card, page.details, page.card.later)]
    assert order == sorted(order)
    assert page.details.isVisible()


def test_they_come_with_a_reason_that_is_asked_for(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "targets")
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_N)
    assert_made(page, made=True)
    assert page.details.reason.isVisible()


def test_made_ready_they_stay_out_of_sight(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.get_ready()
    assert_made(page, made=True)
    assert not page.details.isVisible()
    assert not page.details.isWindow()
