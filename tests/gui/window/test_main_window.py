from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.page.routing import ORGANISATION, to_question
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.window.window_frame import WindowFrame
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.memory_source import FIRST, SECOND
from tests.gui.windows import RESTORE, Desk, a_recent, answer, opened

GONE = AuditError("medium-gone", path=FIRST)


def test_it_begins_at_the_start_page(desk: Desk) -> None:
    assert desk.window.workspace is None
    assert desk.window.start_page.isVisible()
    assert desk.window.windowTitle() == "IT self-audit"


@pytest.mark.parametrize("size", [QSize(1366, 728), QSize(1920, 1040), QSize(1024, 560)])
def test_the_first_window_has_its_lower_edge_on_the_screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: QSize
) -> None:
    screen = QRect(QPoint(0, 20), size)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: screen)
    window = WindowFrame(Settings(tmp_path))
    qtbot.addWidget(window)
    assert window.width() == min(1280, size.width())
    assert window.height() == min(800, size.height() - 40)
    if window.height() < 800:
        assert screen.contains(window.geometry())


def test_opening_shows_where_the_user_stopped(qtbot: QtBot, desk: Desk) -> None:
    desk.source.stores[FIRST].places = {
        desk.source.stores[FIRST].assessments()[0].id: "question:mfa"
    }
    opened(qtbot, desk)

    assert desk.workspace.route == to_question(QuestionId("mfa"))
    assert isinstance(desk.workspace.page, QuestionPage)
    assert desk.window.windowTitle() == "first.itaudit – IT self-audit"


def test_a_place_that_is_no_longer_there_leads_to_the_firm(qtbot: QtBot, desk: Desk) -> None:
    desk.source.stores[FIRST].places = {
        desk.source.stores[FIRST].assessments()[0].id: "question:old"
    }
    opened(qtbot, desk)

    assert isinstance(desk.workspace.page, OrganisationPage)


def test_next_walks_through_all_pages(qtbot: QtBot, desk: Desk) -> None:
    view = opened(qtbot, desk)
    walked = [str(desk.workspace.route)]
    for _ in view.questionnaire.questions:
        desk.workspace.go_on()
        walked.append(str(desk.workspace.route))

    assert walked == ["organisation", *(f"question:{q.id}" for q in view.questionnaire.questions)]
    desk.workspace.go_back()
    assert str(desk.workspace.route) == walked[-2]


def test_the_place_is_kept_with_every_page(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    desk.window.bridge.settle()

    assert list(desk.source.stores[FIRST].places.values()) == ["question:mfa"]


def test_a_section_in_the_navigation_leads_to_its_first_open_question(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk)
    desk.workspace.navigation.list.picked.emit("backup")

    assert desk.workspace.route == to_question(QuestionId("offsite"))


def test_the_firm_in_the_navigation_leads_to_its_page(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    desk.workspace.navigation.list.picked.emit("organisation")

    assert desk.workspace.route == ORGANISATION


def test_an_answer_shows_in_the_navigation(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk)

    model = desk.workspace.navigation.list.model()
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert any("1" in str(text) and "3" in str(text) for text in spoken)


def test_an_audit_that_cannot_be_opened_is_explained(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.window.bridge.failed):
        desk.window.open(Path("/audits/lost.itaudit"))

    assert desk.window.start_page.findChild(Banner) is not None
    assert desk.window.workspace is None


def test_another_language_shows_at_once_and_on_the_same_page(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    before = desk.workspace
    with qtbot.waitSignal(before.outdated):
        desk.preferences.language_picked.emit("nl")

    assert desk.workspace is not before
    assert desk.workspace.view.questionnaire.language == "nl"
    assert desk.workspace.route == to_question(QuestionId("mfa"))
    assert desk.settings.language == "nl"


def test_another_language_still_says_since_when_everything_is_saved(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("restore")
    answer(qtbot, desk)
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    time = page.foot.saved.text().split()[-1]
    with qtbot.waitSignal(desk.workspace.outdated):
        desk.preferences.language_picked.emit("nl")

    assert desk.workspace.page is not page
    assert isinstance(desk.workspace.page, QuestionPage)
    assert time in desk.workspace.page.foot.saved.text()


def test_a_dropped_file_is_opened(qtbot: QtBot, desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FIRST))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(desk.window.bridge.opened):
        desk.window.dropEvent(drop)

    assert desk.workspace.view.path == FIRST


def test_a_new_audit_asks_the_name_and_the_place(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.files.answer = tmp_path / "Garage.itaudit"
    desk.window.start_page.new_wanted.emit()
    dialog = desk.window.findChild(NewAuditDialog)
    assert isinstance(dialog, NewAuditDialog)
    QTest.keyClicks(dialog.name, "Garage: Noord")
    with qtbot.waitSignal(desk.window.bridge.opened):
        QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)

    assert desk.files.proposed == [tmp_path / "Garage Noord.itaudit"]
    assert desk.workspace.view.assessment.facts[NAME] == "Garage: Noord"
    assert isinstance(desk.workspace.page, OrganisationPage)


def test_no_place_no_audit(qtbot: QtBot, desk: Desk) -> None:
    desk.window.start_page.new_wanted.emit()
    dialog = desk.window.findChild(NewAuditDialog)
    assert isinstance(dialog, NewAuditDialog)
    QTest.keyClicks(dialog.name, "Garage")
    with qtbot.assertNotEmitted(desk.window.bridge.opened):
        QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
        desk.window.bridge.settle()


def test_open_asks_which_file(qtbot: QtBot, desk: Desk) -> None:
    desk.files.answer = SECOND
    with qtbot.waitSignal(desk.window.bridge.opened):
        QTest.mouseClick(desk.window.start_page.open, Qt.MouseButton.LeftButton)

    assert desk.workspace.view.path == SECOND


def test_ctrl_z_takes_back_and_shows_what(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk)
    with qtbot.waitSignal(desk.window.bridge.stepped):
        QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert desk.workspace.route == to_question(RESTORE)
    assert not desk.workspace.view.assessment.answers


def test_ctrl_f_finds_a_question(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(FindQuestionDialog)
    assert isinstance(dialog, FindQuestionDialog)
    QTest.keyClicks(dialog.word, "mfa")
    QTest.keyClick(dialog.word, Qt.Key.Key_Return)

    assert desk.workspace.route == to_question(QuestionId("mfa"))


def test_alt_1_goes_straight_to_the_navigation(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.workspace.navigation.isAncestorOf(focused)


def test_taking_an_audit_off_the_list_leaves_the_file(desk: Desk) -> None:
    desk.settings.remember(a_recent())
    desk.window.start_page.forgotten.emit(FIRST)

    assert desk.settings.recent == ()
    assert FIRST in desk.source.stores
