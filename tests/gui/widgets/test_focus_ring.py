import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFocusFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets import focus_ring
from tests.gui.widgets.eyes import count, picture, spoken
from tests.gui.widgets.hands import click, open_window


class Host(QWidget):
    """A scrolling page with two buttons inside a frame without room to spare."""

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        self.scroll_area = QScrollArea()
        outer.addWidget(self.scroll_area)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(20, 20, 20, 20)
        box = QWidget()
        self.inner = QVBoxLayout(box)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.first, self.second = QPushButton("een"), QPushButton("twee")
        for button in (self.first, self.second):
            focus_ring.track(button)
            self.inner.addWidget(button)
        self.column.addWidget(box)
        self.scroll_area.setWidget(self.content)
        self.scroll_area.setWidgetResizable(True)

    def rings(self) -> list[QFocusFrame]:
        return [ring for ring in self.findChildren(QFocusFrame) if ring.isVisible()]


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    made = Host()
    qtbot.addWidget(made)
    made.resize(300, 300)
    open_window(made)
    return made


@pytest.mark.parametrize(
    "reason",
    [
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    ],
)
def test_the_keyboard_shows_a_ring_with_a_gap(host: Host, reason: Qt.FocusReason) -> None:
    host.first.setFocus(reason)
    (ring,) = host.rings()
    inside = ring.geometry().adjusted(5, 5, -5, -5)
    assert inside.topLeft() == host.first.mapTo(host.content, host.first.rect().topLeft())
    assert inside.size() == host.first.size()
    assert count(picture(ring), LIGHT.color(Token.TEXT)) > 100


def test_a_click_shows_no_ring(host: Host) -> None:
    click(host.first)
    assert host.first.hasFocus()
    assert host.rings() == []


def test_a_click_takes_the_ring_away(host: Host) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    click(host.first)
    assert host.rings() == []


def test_there_is_one_ring_and_it_moves_along(host: Host) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    host.second.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = host.rings()
    assert ring.geometry().contains(host.second.mapTo(host.content, host.second.rect().center()))


def test_the_ring_follows_when_the_layout_moves(host: Host, qtbot: QtBot) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = host.rings()
    before = ring.y()
    news = QWidget()
    news.setFixedHeight(150)
    host.column.insertWidget(0, news)
    qtbot.waitUntil(lambda: host.first.mapTo(host.content, QPoint(0, 0)).y() > before + 50)
    assert ring.y() + 5 == host.first.mapTo(host.content, QPoint(0, 0)).y()


def test_the_ring_comes_back_with_the_window(host: Host, qtbot: QtBot) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not host.rings())
    host.activateWindow()
    qtbot.waitUntil(lambda: len(host.rings()) == 1)
    assert len(host.rings()) == 1


def test_hiding_hides_the_ring(host: Host) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    host.first.hide()
    assert host.first.isHidden()
    assert all(not ring.geometry().isEmpty() for ring in host.rings())


def test_readers_do_not_meet_the_ring(host: Host) -> None:
    before = spoken(host.content).childCount()
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert spoken(host.content).childCount() == before


def test_a_page_may_go_while_its_ring_is_shown(host: Host, qtbot: QtBot) -> None:
    host.first.setFocus(Qt.FocusReason.TabFocusReason)
    content = host.scroll_area.takeWidget()
    with qtbot.waitSignal(content.destroyed):
        content.deleteLater()
