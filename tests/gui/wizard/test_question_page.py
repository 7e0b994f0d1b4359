import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.session.replies import Reply
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    evidence,
    the_bank,
    the_small_bank,
)
from tests.gui.factories import a_view, button, texts_in
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import click_choice, press, row_state

BANK = the_small_bank()
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier


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


def test_choosing_what_the_file_has_writes_nothing(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        click_choice(page, "1")


def test_an_answer_of_last_time_can_be_kept(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1, to_confirm=True)), "offsite")
    assert "answer from last time" in texts_in(page.card.notice)
    with qtbot.waitSignal(page.confirmed) as said:
        button(page.card.notice, "It is still right").click()
    assert said.args == ["offsite"]


def test_dont_know_says_what_it_does(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "restore")
    assert not page.details.isVisible()
    page.show_view(a_view(BANK, an_answer("restore", DONT_KNOW)))
    said = texts_in(page.details.effect)
    assert said.startswith("No problem.")
    assert "counts as the lowest answer" in said
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


@pytest.mark.parametrize("width", [560, 768, 1048, 1688])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, show_question: ShowQuestion, width: int
) -> None:
    bank = the_bank("nl")
    longest = max(bank.questions, key=lambda q: max(len(text) for text in q.texts.options))
    page = show_question(a_view(bank, an_answer(longest.id, 2, evidence())), longest.id)
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_large_text_fits(qtbot: QtBot, large_text: None, show_question: ShowQuestion) -> None:
    assert large_text is None
    bank = the_bank("nl")
    longest = max(bank.questions, key=lambda q: max(len(text) for text in q.texts.options))
    page = show_question(a_view(bank, an_answer(longest.id, DONT_KNOW)), longest.id)
    page.resize(1168, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
