"""The list of recent audits is written in a pause, as its medium may be slow."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from it_audit_gui.gui.remembered.settings import Settings
from tests.gui.windows import Desk, answer, opened


def test_answers_in_a_row_are_listed_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    opened(qtbot, desk)
    for choice in "012":
        answer(qtbot, desk, choice)
    assert Settings(tmp_path).recent[0].answered == 0
    qtbot.waitUntil(lambda: Settings(tmp_path).recent[0].answered == 1)


def test_whoever_leaves_in_a_hurry_finds_it_listed(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk)
    desk.window.close()
    assert Settings(tmp_path).recent[0].answered == 1
