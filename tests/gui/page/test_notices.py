import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.page.notices import Notices
from it_audit_gui.wording import Explanation

GONE = Explanation(what="The stick is gone.", safe="The rest is safe.", do="Plug it in.")
BAD = Explanation(what="No such folder.", safe="Nothing changed.", do="Choose another.")


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    notices = Notices()
    qtbot.addWidget(notices)
    notices.resize(900, 200)
    notices.show()
    return notices


def buttons(notices: Notices) -> dict[str, QPushButton]:
    assert notices.banner is not None
    return {item.text(): item for item in notices.banner.findChildren(QPushButton)}


def test_a_failed_save_offers_to_try_again(qtbot: QtBot, notices: Notices) -> None:
    notices.show_save_failed(GONE, "medium-gone", leaving=False)

    ways = ["It is in another place…", "Save elsewhere…", "Try again"]
    assert list(buttons(notices)) == ways
    with qtbot.waitSignal(notices.retried):
        QTest.mouseClick(buttons(notices)["Try again"], Qt.MouseButton.LeftButton)


def test_who_leaves_may_leave_without_it(qtbot: QtBot, notices: Notices) -> None:
    notices.show_save_failed(GONE, "medium-gone", leaving=False)
    notices.show_save_failed(GONE, "medium-gone", leaving=True)

    with qtbot.waitSignal(notices.left_anyway):
        QTest.mouseClick(buttons(notices)["Close without saving it"], Qt.MouseButton.LeftButton)


def test_the_same_failure_is_said_once(notices: Notices) -> None:
    notices.show_save_failed(GONE, "medium-gone", leaving=False)
    banner = notices.banner
    notices.show_save_failed(GONE, "medium-gone", leaving=False)

    assert notices.banner is banner


def test_a_failed_save_stays_before_anything_else(notices: Notices) -> None:
    notices.show_save_failed(GONE, "medium-gone", leaving=False)
    banner = notices.banner
    notices.show_failed(BAD, "report-folder-missing")
    notices.step_on()

    assert notices.banner is banner
    notices.show_saved()
    assert notices.banner is None


def test_what_is_for_information_goes_at_the_next_step(notices: Notices) -> None:
    notices.show_failed(BAD, "report-folder-missing")
    assert notices.banner is not None
    notices.step_on()

    assert notices.banner is None


def test_a_file_that_can_only_be_read_stays_said(notices: Notices) -> None:
    notices.show_read_only(read_only=True)
    notices.show_failed(BAD, "report-folder-missing")
    notices.step_on()

    assert notices.banner is not None
    assert list(buttons(notices)) == ["Save elsewhere…"]


def test_what_went_wrong_can_be_closed(notices: Notices) -> None:
    notices.show_failed(BAD, "report-folder-missing")
    assert notices.banner is not None
    close = next(
        item
        for item in notices.banner.findChildren(QPushButton)
        if item.accessibleName() == "Close this message"
    )
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)

    assert notices.banner is None


@pytest.mark.parametrize("words", range(10, 40, 3))
def test_every_line_is_seen_in_a_wide_window(qtbot: QtBot, words: int) -> None:
    window, notices, page = QWidget(), Notices(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(notices)
    column.addWidget(page, 1)
    window.resize(1700, 600)
    window.show()
    long = "a stick and a disk " * words
    notices.show_failed(Explanation(what="It is gone.", safe=long, do=""), "medium-gone")
    banner = notices.banner
    assert banner is not None
    within, around = banner.layout(), notices.layout()
    assert within is not None
    assert around is not None
    qtbot.waitUntil(lambda: 1000 < banner.width() <= 1200)
    needed = within.totalHeightForWidth(banner.width())
    assert around.totalHeightForWidth(notices.width()) >= needed
