from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import POINTER_LIMIT, TEXT_LIMIT, Evidence, EvidenceKind
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.wizard.evidence_words import kind_name
from it_audit_gui.session.replies import Reply
from tests.builders import (
    NOT_APPLICABLE,
    an_answer,
    evidence,
    the_bank,
    the_small_bank,
)
from tests.gui.factories import a_view, button, texts_in
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import focused

BANK = the_small_bank()
OLD = evidence(date(2020, 1, 1), pointer="Old paper")


def test_a_note_is_announced_after_a_pause(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.note.field.setFocus()
    with qtbot.waitSignal(page.noted, timeout=3000) as noted:
        QTest.keyClicks(focused(), "two left")
    assert noted.args == ["offsite", "two left"]


def test_a_note_is_announced_on_leaving(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.note.field.setFocus()
    QTest.keyClicks(focused(), "x")
    with qtbot.waitSignal(page.noted, timeout=100):
        page.foot.next.setFocus()
    with qtbot.assertNotEmitted(page.noted):
        page.finish_writing()


def test_another_question_takes_no_note_along(qtbot: QtBot, show_question: ShowQuestion) -> None:
    view = a_view(BANK, an_answer("offsite", 1), an_answer("restore", 2, note="kept"))
    page = show_question(view, "offsite")
    page.details.note.field.setFocus()
    QTest.keyClicks(focused(), "half")
    with qtbot.waitSignal(page.noted) as noted:
        page.show_question(view, QuestionId("restore"))
    assert noted.args == ["offsite", "half"]
    assert page.details.note.field.text() == "kept"


def test_typing_on_is_not_overwritten_by_what_was_kept(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.note.field.setFocus()
    QTest.keyClicks(focused(), "ab")
    page.show_view(a_view(BANK, an_answer("offsite", 1, note="a")))
    assert page.details.note.field.text() == "ab"


def test_an_undone_note_disappears(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1, note="a")), "offsite")
    page.show_view(a_view(BANK, an_answer("offsite", 1)))
    assert page.details.note.field.text() == ""


def test_a_note_that_is_too_long_is_not_sent(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.note.field.setFocus()
    QApplication.clipboard().setText("x" * (TEXT_LIMIT + 1))
    with qtbot.assertNotEmitted(page.noted):
        QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        page.finish_writing()
    assert "20000" in texts_in(page.details.note)


def test_evidence_is_added_as_kind_date_and_pointer(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    editor = page.details.evidence
    editor.zone.button.click()
    assert editor.form.pointer.hasFocus()
    QTest.keyClicks(editor.form.pointer, "Map IT")
    editor.form.day.setText("1/10/2026")
    with qtbot.waitSignal(page.proof_changed) as changed:
        QTest.keyClick(editor.form.pointer, Qt.Key.Key_Return)
    expected = Evidence(kind=EvidenceKind.DOCUMENT, date=date(2026, 10, 1), pointer="Map IT")
    assert changed.args == ["offsite", (expected,)]
    assert not editor.form.isVisible()
    page.show_view(a_view(BANK, an_answer("offsite", 1, expected)))
    assert editor.more.hasFocus()


@pytest.mark.parametrize(
    ("pointer", "day", "fix"),
    [
        ("  ", "1/10/2026", "Write where it can be found"),
        ("x" * (POINTER_LIMIT + 1), "1/10/2026", "Shorten this"),
        ("Map IT", "yesterday", "Write a date like 23/11/2026."),
        ("Map IT", "31/2/2026", "Write a date like"),
        ("Map IT", "24/11/2026", "still to come"),
    ],
)
def test_evidence_that_cannot_be_kept_says_the_fix(
    qtbot: QtBot, show_question: ShowQuestion, pointer: str, day: str, fix: str
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    form = page.details.evidence.form
    page.details.evidence.zone.button.click()
    form.pointer.setText(pointer)
    form.day.setText(day)
    with qtbot.assertNotEmitted(page.proof_changed):
        form.add_button.click()
    assert fix in texts_in(form)


def test_the_form_comes_into_view(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.resize(1048, 500)
    page.details.evidence.zone.button.click()
    form = page.details.evidence.form
    bottom = page.scroll_area.height()
    qtbot.waitUntil(lambda: form.mapTo(page.scroll_area, form.rect().bottomLeft()).y() < bottom)
    assert form.mapTo(page.scroll_area, form.rect().bottomLeft()).y() < bottom


def test_escape_gives_up_adding(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    editor = page.details.evidence
    editor.zone.button.click()
    QTest.keyClick(editor.form.pointer, Qt.Key.Key_Escape)
    assert not editor.form.isVisible()
    assert editor.zone.button.hasFocus()


def test_evidence_shows_whether_it_still_proves(show_question: ShowQuestion) -> None:
    view = a_view(BANK, an_answer("offsite", 2, evidence(), OLD))
    page = show_question(view, "offsite")
    said = texts_in(page.details.evidence)
    assert "Map IT, tab 3" in said
    assert said.count("too old to prove it") == 1


def test_evidence_can_be_taken_away(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 2, evidence(), OLD)), "offsite")
    with qtbot.waitSignal(page.proof_changed) as changed:
        button(page.details.evidence, "Take this evidence away").click()
    assert changed.args == ["offsite", (OLD,)]


def test_every_kind_has_a_name() -> None:
    assert len({kind_name(kind) for kind in EvidenceKind}) == len(EvidenceKind)


def test_not_applicable_asks_a_reason_before_anything_is_kept(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    bank = the_bank("en")
    question = next(q for q in bank.questions if len(q.texts.reasons) > 1)
    page = show_question(a_view(bank), question.id)
    group = page.card.group
    assert group is not None
    with qtbot.assertNotEmitted(page.answered):
        group.pick(NOT_APPLICABLE)
    assert group.row(NOT_APPLICABLE).state is OptionState.PENDING
    reason = page.details.reason
    assert reason.choices[0].hasFocus()
    assert question.texts.not_applicable in texts_in(reason)
    with qtbot.waitSignal(page.answered) as said:
        reason.choices[1].click()
    assert said.args == [
        Reply(question=question.id, choice=NOT_APPLICABLE, reason=question.texts.reasons[1])
    ]


def test_arrows_in_the_reasons_keep_nothing(qtbot: QtBot, show_question: ShowQuestion) -> None:
    bank = the_bank("en")
    question = next(q for q in bank.questions if len(q.texts.reasons) > 1)
    page = show_question(a_view(bank), question.id)
    assert page.card.group is not None
    page.card.group.pick(NOT_APPLICABLE)
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClick(page.details.reason.choices[0], Qt.Key.Key_Down)
    assert page.details.reason.choices[1].hasFocus()


def test_own_reason(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "targets")
    assert page.card.group is not None
    page.card.group.pick(NOT_APPLICABLE)
    reason = page.details.reason
    with qtbot.assertNotEmitted(page.answered):
        reason.keep_button.click()
    assert "in a few words" in texts_in(reason)
    assert reason.own.hasFocus()
    with qtbot.waitSignal(page.answered) as said:
        QTest.keyClicks(reason.own, " We have  none ")
        QTest.keyClick(reason.own, Qt.Key.Key_Return)
    assert said.args[0].reason == "We have none"


def test_choosing_something_else_stops_asking(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("targets", 1)), "targets")
    group = page.card.group
    assert group is not None
    group.pick(NOT_APPLICABLE)
    with qtbot.assertNotEmitted(page.answered):
        group.pick("1")
    assert group.row("1").state is OptionState.CHOSEN
    assert not page.details.reason.isVisible()
    assert page.details.note.isVisible()


def test_a_kept_reason_is_shown_and_can_be_changed(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    bank = the_bank("en")
    question = next(q for q in bank.questions if len(q.texts.reasons) > 1)
    first, second = question.texts.reasons[:2]
    view = a_view(bank, an_answer(question.id, NOT_APPLICABLE, reason=first))
    page = show_question(view, question.id)
    choices = page.details.reason.choices
    assert choices[0].isChecked()
    with qtbot.assertNotEmitted(page.answered):
        choices[0].click()
    assert choices[0].isChecked()
    with qtbot.waitSignal(page.answered) as said:
        choices[1].click()
    assert said.args[0].reason == second


def test_an_own_reason_is_shown_again(show_question: ShowQuestion) -> None:
    page = show_question(
        a_view(BANK, an_answer("targets", NOT_APPLICABLE, reason="A & B <i>")), "targets"
    )
    assert page.details.reason.own.text() == "A & B <i>"
    assert page.details.reason.choices[-1].isChecked()


def test_another_view_leaves_a_reason_that_is_being_written(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "targets")
    assert page.card.group is not None
    page.card.group.pick(NOT_APPLICABLE)
    QTest.keyClicks(page.details.reason.own, "We ha")
    page.show_view(a_view(BANK, an_answer("restore", 1)))
    assert page.details.reason.own.text() == "We ha"
    assert page.card.group.row(NOT_APPLICABLE).state is OptionState.PENDING
