"""A consultant's client, from the interview to the next year, with real keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Assessment, EvidenceKind, Source, State
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.language.translations import LANGUAGES, Translations
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.routing import Room
from it_audit_gui.gui.partner.ask_dialog import AskDialog
from it_audit_gui.gui.partner.review_dialog import ReviewDialog
from it_audit_gui.gui.report.option_store import OptionStore
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.gui.window.audit_menu import AuditMenu
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.gui.wizard.reply_rows import confirm_key, dont_know_key
from tests.gui.memory_source import FIRST, a_source
from tests.gui.partner.forms import returned
from tests.gui.widgets.hands import click, open_window
from tests.gui.windows import RESTORE, Desk, a_desk, opened
from tests.gui.wizard.photos import a_picture, in_bytes

OFFSITE, TARGETS = QuestionId("offsite"), QuestionId("targets")


@pytest.fixture(params=list(LANGUAGES))
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Desk]:
    """The window in each language, an audit without answers open."""
    before, translations = QLocale(), Translations(qapp)
    translations.use(request.param)
    desk = a_desk(qtbot, tmp_path, a_source())
    opened(qtbot, desk)
    open_window(desk.window)
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()
    translations.use("en")
    QLocale.setDefault(before)


def latest(desk: Desk) -> Assessment:
    """The last audit as the file has it."""
    return list(desk.source.stores[FIRST].kept.values())[-1]


def changed(qtbot: QtBot, desk: Desk, widget: QWidget, key: Qt.Key | str) -> None:
    """Press a key that changes the file, and wait until the window has it."""
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.keyClick(widget, key)  # type: ignore[arg-type]


def focused(desk: Desk) -> QWidget:
    found = desk.window.focusWidget()
    assert found is not None
    return found


def question_page(desk: Desk) -> QuestionPage:
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    return page


def menu(desk: Desk) -> AuditMenu:
    found = desk.workspace.navigation.menu.menu()
    assert isinstance(found, AuditMenu)
    found.refresh()
    return found


def interview(qtbot: QtBot, desk: Desk) -> None:
    """Two answers before everybody, on the whole screen."""
    QTest.keyClick(desk.window, Qt.Key.Key_F11)
    assert desk.window.isFullScreen()
    changed(qtbot, desk, focused(desk), dont_know_key())
    QTest.keyClick(focused(desk), Qt.Key.Key_PageDown)
    changed(qtbot, desk, focused(desk), "c")
    QTest.keyClick(focused(desk), Qt.Key.Key_Escape)
    assert not desk.window.isFullScreen()


def note_evidence(qtbot: QtBot, desk: Desk) -> None:
    """A note, what was seen and who saw it, without a mouse."""
    page = question_page(desk)
    assert page.question == OFFSITE
    QTest.keyClick(desk.window, Qt.Key.Key_F2)
    QTest.keyClicks(focused(desk), "Disk at home")
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.keyClick(desk.window, Qt.Key.Key_F3)
    QTest.keyClicks(page.details.evidence.form.pointer, "Disk in the safe")
    changed(qtbot, desk, page.details.evidence.form.pointer, Qt.Key.Key_Return)
    open_window(desk.window)
    for _ in range(2):
        changed(qtbot, desk, desk.window, Qt.Key.Key_F4)


def attach_photo(qtbot: QtBot, desk: Desk, photo: Path) -> None:
    """A photo of what was seen goes into the audit itself."""
    photo.write_bytes(in_bytes(a_picture()))
    desk.files.answer = photo
    editor = question_page(desk).details.evidence
    click(editor.zone.choose)
    qtbot.waitUntil(editor.form.isVisible)
    with qtbot.waitSignal(desk.window.bridge.changed):
        click(editor.form.add_button)


def report_for_client(desk: Desk) -> None:
    """The client reads another language than the consultant: the report remembers which."""
    desk.workspace.go(routing.REPORT)
    page = desk.workspace.page
    assert isinstance(page, ReportPage)
    theirs = next(code for code in LANGUAGES if code != desk.settings.language)
    page.options.language.setCurrentIndex(page.options.language.findData(theirs))
    page.options.language.activated.emit(page.options.language.currentIndex())
    assert page.options.order.language == theirs
    kept = OptionStore(desk.settings.folder).load(str(desk.workspace.view.assessments[0].id))
    assert kept.language == theirs


def ask_partner(qtbot: QtBot, desk: Desk, form: Path) -> None:
    desk.files.answer = form
    partner = menu(desk).partner
    partner.ask.trigger()
    (dialog,) = desk.window.findChildren(AskDialog)
    with qtbot.waitSignal(partner.room.forms.answered):
        click(dialog.go_on)


def take_replies(qtbot: QtBot, desk: Desk, form: Path) -> None:
    """What nobody knew is taken over; what was seen stays, for it is not ticked."""
    desk.files.answer = returned(form, ("restore", "2", "Tested in May"), ("offsite", "0", ""))
    partner = menu(desk).partner
    with qtbot.waitSignal(partner.room.replies.answered):
        partner.take.trigger()
    (dialog,) = desk.window.findChildren(ReviewDialog)
    assert [row.box.isChecked() for row in dialog.rows] == [True, False]
    with qtbot.waitSignal(desk.window.bridge.changed):
        click(dialog.go_on)


def begin_next_year(qtbot: QtBot, desk: Desk) -> None:
    desk.workspace.go(routing.COMPARISON)
    page = desk.workspace.page
    assert isinstance(page, ComparisonPage)
    with qtbot.waitSignal(desk.window.bridge.opened):
        click(page.again.begin)


def test_from_the_interview_to_the_next_year(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    interview(qtbot, desk)
    note_evidence(qtbot, desk)
    attach_photo(qtbot, desk, tmp_path / "safe.png")
    seen = latest(desk).answers[OFFSITE]
    assert (seen.option, seen.note, seen.source) == (2, "Disk at home", Source.ADVISER)
    assert (seen.evidence[0].kind, seen.evidence[0].pointer) == (
        EvidenceKind.SEEN,
        "Disk in the safe",
    )
    (photo,) = latest(desk).attachments
    assert seen.evidence[1].attachment == photo.id

    ask_partner(qtbot, desk, tmp_path / "form.html")
    take_replies(qtbot, desk, tmp_path / "form.html")
    said = latest(desk).answers
    assert (said[RESTORE].option, said[RESTORE].source) == (2, Source.IT_PARTNER)
    assert said[OFFSITE] == seen
    assert TARGETS not in said
    report_for_client(desk)

    begin_next_year(qtbot, desk)
    carried = latest(desk).answers
    assert [item.to_confirm for item in carried.values()] == [True, True]
    desk.workspace.go_to_question(RESTORE)
    changed(qtbot, desk, focused(desk), confirm_key())
    confirmed = latest(desk).answers[RESTORE]
    assert (confirmed.to_confirm, confirmed.state) == (False, State.OPTION)
    assert confirmed.source is Source.IT_PARTNER

    desk.workspace.go(routing.COMPARISON)
    page = desk.workspace.page
    assert isinstance(page, ComparisonPage)
    assert desk.workspace.route.room is Room.COMPARISON
    qtbot.waitUntil(lambda: not page.again.isVisible())
