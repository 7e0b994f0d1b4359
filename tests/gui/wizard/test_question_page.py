from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.changes import Annotating, Answering
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.replies import Reply
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    answered,
    evidence,
    the_bank,
    the_small_bank,
)
from tests.gui.factories import a_view, button, texts_in
from tests.gui.wizard.conftest import ShowQuestion

BANK = the_small_bank()
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def row_state(page: QuestionPage, choice: str) -> OptionState:
    assert page.card.group is not None
    return page.card.group.row(choice).state


def click_choice(page: QuestionPage, choice: str) -> None:
    assert page.card.group is not None
    row = page.card.group.row(choice)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, row.height() // 2))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_a_click_announces_the_choice_and_shows_nothing_yet(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.answered) as said:
        click_choice(page, "2")
    assert said.args == [Reply(question=QuestionId("offsite"), choice="2")]
    assert row_state(page, "2") is OptionState.REST


def test_the_choice_is_shown_once_the_file_has_it(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.show_view(a_view(BANK, an_answer("offsite", 2), undoable="offsite"))
    assert row_state(page, "2") is OptionState.CHOSEN
    assert page.foot.undo.isVisible()
    assert "Offsite" in page.foot.undo.toolTip()


@pytest.mark.parametrize(
    ("key", "modifier", "choice"),
    [
        (Qt.Key.Key_A, None, "0"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier, "3"),
        (Qt.Key.Key_K, None, DONT_KNOW),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, DONT_KNOW),
        (Qt.Key.Key_1, KEYPAD, "0"),
        (Qt.Key.Key_4, KEYPAD, "3"),
    ],
)
def test_letters_and_keypad_choose(
    qtbot: QtBot,
    show_question: ShowQuestion,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier | None,
    choice: str,
) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.answered) as said:
        press(key, modifier)
    assert said.args[0].choice == choice


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_1, None),
        (Qt.Key.Key_5, KEYPAD),
        (Qt.Key.Key_A, CTRL),
        (Qt.Key.Key_N, None),
        (Qt.Key.Key_E, None),
    ],
)
def test_other_keys_choose_nothing(
    qtbot: QtBot, show_question: ShowQuestion, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        press(key, modifier)


def test_letters_do_nothing_in_a_note_or_outside_the_card(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        page.details.note.field.setFocus()
        press(Qt.Key.Key_B)
        page.foot.next.setFocus()
        press(Qt.Key.Key_B)
    assert page.details.note.field.text() == "b"


def test_arrows_only_move(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
    assert page.card.group is not None
    assert page.card.group.row("2").hasFocus()


def test_enter_chooses_then_goes_on(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.answered):
        press(Qt.Key.Key_Return)
    page.show_view(a_view(BANK, an_answer("offsite", 0)))
    with qtbot.waitSignal(page.next_asked):
        press(Qt.Key.Key_Return)


def test_ctrl_arrows_go_on_and_back(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.next_asked):
        press(Qt.Key.Key_Right, CTRL)
    with qtbot.waitSignal(page.back_asked):
        press(Qt.Key.Key_Left, CTRL)


def test_choosing_what_the_file_has_writes_nothing(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        click_choice(page, "1")


def test_an_answer_of_last_time_can_be_kept(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1, to_confirm=True)), "offsite")
    assert "answer of last time" in texts_in(page.card.notice)
    with qtbot.waitSignal(page.answered) as said:
        button(page.card.notice, "It is still right").click()
    assert said.args[0].choice == "1"


def test_dont_know_says_what_it_does(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "restore")
    assert not page.details.isVisible()
    page.show_view(a_view(BANK, an_answer("restore", DONT_KNOW)))
    said = texts_in(page.details.effect)
    assert "counts as the worst answer" in said
    assert "no higher than 39" in said
    assert "Ask whether." in said
    assert not page.details.evidence.isVisible()


def test_a_dont_know_without_cap_names_no_limit(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", DONT_KNOW)), "offsite")
    assert "no higher" not in texts_in(page.details.effect)
    assert "until you know it." in texts_in(page.details.effect)


def test_not_applicable_is_only_offered_where_it_may_be(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    assert page.card.group is not None
    with pytest.raises(KeyError):
        page.card.group.row(NOT_APPLICABLE)


def test_a_preset_says_why_and_how_to_undo_it(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, facts={"people": 1}), "joiners")
    said = texts_in(page.card.notice)
    assert BANK.presets[0].reason in said
    assert "counts again" in said
    page.show_view(a_view(BANK, an_answer("joiners", 1), facts={"people": 1}))
    assert not page.card.notice.isVisible()


def test_a_failed_save_looks_unsaved_and_holds_next(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    view = a_view(BANK)
    page = show_question(view, "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    assert row_state(page, "2") is OptionState.PENDING
    assert not page.foot.next.isEnabled()
    assert "as soon as this is saved" in page.foot.hint.text()
    assert "waiting to be saved" in page.foot.saved.text()
    with qtbot.assertNotEmitted(page.next_asked):
        press(Qt.Key.Key_Right, CTRL)
    page.show_view(a_view(BANK, an_answer("offsite", 2)))
    assert row_state(page, "2") is OptionState.CHOSEN
    assert page.foot.next.isEnabled()


def test_another_question_is_free_while_one_waits(show_question: ShowQuestion) -> None:
    view = a_view(BANK)
    page = show_question(view, "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    page.show_question(view, QuestionId("restore"))
    assert page.foot.next.isEnabled()
    page.show_question(view, QuestionId("offsite"))
    assert row_state(page, "2") is OptionState.PENDING
    page.show_nothing_waiting()
    assert row_state(page, "2") is OptionState.REST
    assert page.foot.saved.text() == ""


def test_a_waiting_choice_can_be_taken_back_to_what_the_file_has(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    with qtbot.waitSignal(page.answered) as said:
        click_choice(page, "1")
    assert said.args[0].choice == "1"


def test_a_note_that_waits_holds_next_and_stays(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    change = Annotating(question=QuestionId("offsite"), at=MOMENT, note="x")
    page.show_save_failed(change, 1)
    assert not page.foot.next.isEnabled()
    assert row_state(page, "1") is OptionState.CHOSEN


def test_saved_says_when(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.show_saved(datetime(2026, 11, 23, 14, 32, tzinfo=UTC))
    assert "Answer saved at" in page.foot.saved.text()


def test_read_only_lets_look_and_not_change(qtbot: QtBot, show_question: ShowQuestion) -> None:
    answer = an_answer("offsite", 1, evidence(), note="seen")
    page = show_question(a_view(BANK, answer, read_only=True, undoable="offsite"), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        click_choice(page, "2")
        press(Qt.Key.Key_C)
    assert not page.foot.undo.isVisible()
    assert not page.details.clear_button.isVisible()
    assert not page.details.evidence.more.isVisible()
    assert not page.details.source.field.isEnabled()
    with qtbot.waitSignal(page.next_asked):
        page.foot.next.click()


def test_the_strip_leads_to_another_question(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.question_picked) as picked:
        button(page.card, "Question 3, not answered yet: Targets").click()
    assert picked.args == ["targets"]


def test_source_and_clear_are_announced(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    field = page.details.source.field
    with qtbot.waitSignal(page.source_changed) as said:
        field.activated.emit(field.findData(Source.IT_PARTNER))
    assert said.args == ["offsite", Source.IT_PARTNER]
    with qtbot.waitSignal(page.cleared) as cleared:
        page.details.clear_button.click()
    assert cleared.args == ["offsite"]
    with qtbot.waitSignal(page.undo_asked):
        page.foot.undo.click()
    with qtbot.waitSignal(page.back_asked):
        page.foot.back.click()


def test_the_last_question_leads_to_the_review(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "joiners")
    assert page.foot.next.text() == "Check your answers"
    page.show_question(page_view := a_view(BANK), QuestionId("leavers"))
    assert page.foot.next.text() == "Next question"
    assert page_view.evaluation.open_questions


def test_why_is_brought_into_view(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.resize(700, 300)
    page.show_why()
    top = page.cards.why.mapTo(page.scroll_area, QPoint(0, 0)).y()
    assert 0 <= top < page.scroll_area.height()


def test_tab_follows_the_reading_order(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, *answered(offsite=1)), "offsite")
    assert page.card.group is not None
    assert page.card.group.row("1").hasFocus()
    visited = []
    for _ in range(7):
        press(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    details = page.details
    assert visited[0] is details.note.field.focusProxy()
    assert visited[1:6] == [
        details.evidence.zone.button,
        details.source.field,
        details.clear_button,
        page.foot.back,
        page.foot.next,
    ]


@pytest.mark.parametrize("width", [560, 768, 1048, 1688])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, show_question: ShowQuestion, width: int
) -> None:
    bank = the_bank("nl")
    longest = max(bank.questions, key=lambda q: max(len(text) for text in q.texts.options))
    page = show_question(a_view(bank, an_answer(longest.id, 2, evidence())), longest.id)
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)


def test_large_text_fits(qtbot: QtBot, large_text: None, show_question: ShowQuestion) -> None:
    assert large_text is None
    bank = the_bank("nl")
    longest = max(bank.questions, key=lambda q: max(len(text) for text in q.texts.options))
    page = show_question(a_view(bank, an_answer(longest.id, DONT_KNOW)), longest.id)
    page.resize(1168, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
