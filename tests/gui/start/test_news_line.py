"""What is new is told once after an update, on one line, and never on the first start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui import __version__
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.start.news_line import NewsLine
from tests.gui.memory_source import a_source
from tests.gui.windows import Desk, a_desk

Start = Callable[[], Desk]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program once more, on the same settings."""
    desks: list[Desk] = []

    def begin() -> Desk:
        desks.append(a_desk(qtbot, tmp_path, a_source()))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.window.shut_down()
        desk.window.deleteLater()


def lines(desk: Desk) -> list[NewsLine]:
    return [line for line in desk.window.start_page.findChildren(NewsLine) if line.isVisible()]


def test_the_first_start_has_no_news(start: Start) -> None:
    desk = start()

    assert lines(desk) == []
    assert desk.settings.seen_version == __version__


def test_an_update_is_told_once_and_leads_to_what_is_new(start: Start, tmp_path: Path) -> None:
    Settings(tmp_path).seen_version = "0.0.1"
    desk = start()
    (line,) = lines(desk)
    asked: list[str] = []
    desk.preferences.help_wanted.connect(asked.append)
    line.read.click()

    assert asked == ["news"]
    assert lines(desk) == []
    assert lines(start()) == []


def test_news_stay_until_they_are_put_away(start: Start, tmp_path: Path) -> None:
    Settings(tmp_path).seen_version = "0.0.1"
    desk = start()
    room = desk.window._start  # noqa: SLF001 - as when an audit is left
    room.renew(to_front=True)
    (line,) = lines(desk)
    line.close_button.click()
    room.renew(to_front=True)

    assert lines(desk) == []
