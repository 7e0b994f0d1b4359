"""From the menu to a form, and from its replies to answers: with real ticks and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.deeds import NamingPartner
from it_audit_gui.gui.page.routing import Room, to_question
from it_audit_gui.gui.partner.ask_dialog import AskDialog
from it_audit_gui.gui.partner.review_dialog import ReviewDialog
from it_audit_gui.gui.window.audit_menu import AuditMenu
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.partner.asked import Asked
from it_audit_gui.session.replies import DONT_KNOW
from tests.gui.factories import texts_in
from tests.gui.partner.forms import returned
from tests.gui.windows import RESTORE, Desk, answer, opened

OFFSITE = QuestionId("offsite")


@pytest.fixture
def at_work(qtbot: QtBot, desk: Desk) -> Desk:
    """An open audit in which nobody knows one thing."""
    opened(qtbot, desk)
    answer(qtbot, desk, DONT_KNOW)
    return desk


def menu(desk: Desk) -> AuditMenu:
    found = desk.workspace.navigation.menu.menu()
    assert isinstance(found, AuditMenu)
    found.refresh()
    return found


def asking(desk: Desk) -> AskDialog:
    menu(desk).partner.ask.trigger()
    (dialog,) = desk.window.findChildren(AskDialog)
    return dialog


def go_on(dialog: AskDialog | ReviewDialog) -> None:
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)


@pytest.fixture
def form(qtbot: QtBot, at_work: Desk, tmp_path: Path) -> Path:
    """The form with what nobody knows or answered."""
    at_work.files.answer = tmp_path / "form.html"
    dialog = asking(at_work)
    with qtbot.waitSignal(menu(at_work).partner.room.forms.answered):
        go_on(dialog)
    return at_work.files.answer


def reviewing(qtbot: QtBot, desk: Desk, path: Path) -> ReviewDialog:
    desk.files.answer = path
    partner = menu(desk).partner
    with qtbot.waitSignal(partner.room.replies.answered):
        partner.take.trigger()
    return desk.window.findChildren(ReviewDialog)[-1]


def test_the_dialog_offers_what_is_unknown_or_open_and_lets_each_be_left_out(
    at_work: Desk,
) -> None:
    dialog = asking(at_work)
    assert [kind for kind, box in dialog.reasons.items() if box.isChecked()] == [
        Asked.UNKNOWN,
        Asked.OPEN,
    ]
    assert not dialog.reasons[Asked.UNPROVEN].isEnabled()
    assert dialog.chosen == tuple(dialog.questions)
    assert "The questions" in texts_in(dialog)

    dialog.reasons[Asked.OPEN].click()
    assert dialog.chosen == (RESTORE,)
    dialog.questions[RESTORE].click()
    assert not dialog.go_on.isEnabled()
    assert not dialog.decide()
    dialog.reject()


def test_the_form_is_saved_and_told(form: Path, at_work: Desk) -> None:
    assert 'data-question="restore"' in form.read_text(encoding="utf-8")
    banner = at_work.workspace.notices.banner
    assert banner is not None
    assert "form.html" in banner.accessibleName() + banner.accessibleDescription()
    assert at_work.files.proposed[-1].suffix == ".html"


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF"), ("md", b"*IT self-audit")])
def test_a_form_for_a_pen_is_saved_and_says_what_to_do_with_it(
    qtbot: QtBot, at_work: Desk, tmp_path: Path, ending: str, begins: bytes
) -> None:
    at_work.files.answer = tmp_path / f"form.{ending}"
    dialog = asking(at_work)
    dialog.kind.setCurrentIndex(dialog.kind.findData(ending))
    with qtbot.waitSignal(menu(at_work).partner.room.forms.answered):
        go_on(dialog)

    assert at_work.files.answer.read_bytes().startswith(begins)
    assert at_work.files.proposed[-1].suffix == f".{ending}"
    banner = at_work.workspace.notices.banner
    assert banner is not None
    assert "Take in the replies" not in banner.accessibleName() + banner.accessibleDescription()


def test_no_form_is_made_when_the_user_thinks_better_of_it(at_work: Desk) -> None:
    at_work.files.answer = None
    go_on(asking(at_work))
    assert at_work.workspace.notices.banner is None


def test_a_form_that_cannot_be_saved_is_told(qtbot: QtBot, at_work: Desk, tmp_path: Path) -> None:
    at_work.files.answer = tmp_path / "nowhere" / "form.html"
    dialog = asking(at_work)
    with qtbot.waitSignal(menu(at_work).partner.room.forms.refused):
        go_on(dialog)
    assert at_work.workspace.notices.banner is not None


def test_replies_are_looked_through_taken_over_and_undone(
    qtbot: QtBot, form: Path, at_work: Desk
) -> None:
    path = returned(form, ("restore", "2", "<b>Tested</b> in May"), ("offsite", "3", ""))
    dialog = reviewing(qtbot, at_work, path)
    restore, offsite = dialog.rows
    assert "<b>Tested</b> in May" in restore.box.accessibleDescription()
    assert restore.box.isChecked()
    assert offsite.box.isChecked()
    QTest.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
    assert not dialog.go_on.isEnabled()
    assert not dialog.decide()
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    offsite.box.click()

    with qtbot.waitSignal(at_work.window.bridge.changed):
        go_on(dialog)
    answers = at_work.workspace.view.assessment.answers
    assert answers[RESTORE].source is Source.IT_PARTNER
    assert answers[RESTORE].note == "<b>Tested</b> in May"
    assert OFFSITE not in answers

    # The partner's name may still be on its way to the file, a change of its own.
    at_work.workspace.undo()
    qtbot.waitUntil(lambda: at_work.workspace.view.assessment.answers[RESTORE].option is None)
    assert at_work.workspace.view.assessment.answers[RESTORE].option is None
    assert at_work.workspace.route.room is Room.REVIEW


def test_a_reply_that_would_replace_an_own_answer_is_not_ticked_and_says_so(
    qtbot: QtBot, form: Path, at_work: Desk
) -> None:
    answer(qtbot, at_work, "1")
    dialog = reviewing(qtbot, at_work, returned(form, ("restore", "2", "")))
    (row,) = dialog.rows
    assert not row.box.isChecked()
    assert "Replaces your answer" in row.box.accessibleDescription()
    assert "Something" in row.now.text()
    dialog.reject()


def test_a_file_that_holds_no_replies_is_told_and_opens_nothing(
    qtbot: QtBot, at_work: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "invoices.json"
    path.write_text("[]", encoding="utf-8")
    at_work.files.answer = path
    partner = menu(at_work).partner
    with qtbot.waitSignal(partner.room.replies.refused):
        partner.take.trigger()
    assert at_work.window.findChildren(ReviewDialog) == []
    assert at_work.workspace.notices.banner is not None


def test_nothing_is_read_when_the_user_thinks_better_of_it(at_work: Desk) -> None:
    at_work.files.answer = None
    menu(at_work).partner.take.trigger()
    assert at_work.window.findChildren(QDialog) == []


def named(desk: Desk) -> str:
    return desk.workspace.view.settings.it_partner


def test_who_the_partner_is_is_kept_and_stands_in_the_next_form(
    qtbot: QtBot, at_work: Desk, tmp_path: Path
) -> None:
    at_work.files.answer = tmp_path / "form.html"
    dialog = asking(at_work)
    assert dialog.partner.text() == ""
    QTest.keyClicks(dialog.partner, "  Claes  IT ")
    with qtbot.waitSignal(menu(at_work).partner.room.forms.answered):
        go_on(dialog)
    assert named(at_work) == "Claes IT"
    assert 'value="Claes IT"' in at_work.files.answer.read_text(encoding="utf-8")

    assert asking(at_work).partner.text() == "Claes IT"
    at_work.workspace.go(to_question(RESTORE))
    page = at_work.workspace.page
    assert isinstance(page, QuestionPage)
    source = page.details.source.field
    assert "IT partner: Claes IT" in [source.itemText(at) for at in range(source.count())]


def test_who_replies_first_is_the_partner_until_the_user_says_otherwise(
    qtbot: QtBot, form: Path, at_work: Desk
) -> None:
    dialog = reviewing(qtbot, at_work, returned(form, ("restore", "2", "")))
    assert named(at_work) == ""
    go_on(dialog)
    qtbot.waitUntil(lambda: named(at_work) == "Sam")

    at_work.window.bridge.carry_out(NamingPartner(name="Claes IT"))
    qtbot.waitUntil(lambda: named(at_work) == "Claes IT")
    again = reviewing(qtbot, at_work, returned(form, ("restore", "1", "")))
    again.rows[0].box.setChecked(True)
    with qtbot.waitSignal(at_work.window.bridge.changed):
        go_on(again)
    assert named(at_work) == "Claes IT"
