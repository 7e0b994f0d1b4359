from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.crash import CrashDialog, log_of
from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.program.crash_watch import CrashWatch
from it_audit_gui.gui.widgets.labels import Label
from tests.builders import the_bank, the_small_bank
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles


def failing(secret: str) -> None:
    raise ValueError(secret)


def an_error(secret: str) -> BaseException:
    try:
        failing(secret)
    except ValueError as error:
        later = RuntimeError(secret)
        later.__cause__ = error
        return later
    raise AssertionError


@pytest.fixture
def new_audit(qtbot: QtBot) -> NewAuditDialog:
    fact = next(item for item in the_bank("en").context if item.id == NAME)
    dialog = NewAuditDialog(fact, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("name", ["", "   ", "x" * 300])
def test_a_name_that_cannot_be_kept_is_said_under_its_field(
    qtbot: QtBot, new_audit: NewAuditDialog, name: str
) -> None:
    new_audit.name.setText(name)
    before = {label.text() for label in new_audit.findChildren(Label)}
    with qtbot.assertNotEmitted(new_audit.named):
        QTest.mouseClick(new_audit.go_on, Qt.MouseButton.LeftButton)

    assert new_audit.isVisible()
    assert {label.text() for label in new_audit.findChildren(Label)} != before


def test_a_name_with_marks_is_kept_as_it_is(qtbot: QtBot, new_audit: NewAuditDialog) -> None:
    QTest.keyClicks(new_audit.name, " <script> & Zonen ")
    with qtbot.waitSignal(new_audit.named) as signal:
        QTest.keyClick(new_audit.name, Qt.Key.Key_Return)

    assert signal.args == ["<script> & Zonen"]


def test_escape_asks_nothing_more(qtbot: QtBot, new_audit: NewAuditDialog) -> None:
    with qtbot.assertNotEmitted(new_audit.named):
        QTest.keyClick(new_audit, Qt.Key.Key_Escape)

    assert not new_audit.isVisible()


def test_a_word_leaves_the_questions_that_hold_it(qtbot: QtBot) -> None:
    dialog = FindQuestionDialog(the_small_bank())
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.word, "leav")

    shown = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert [dialog.list.item(row).text() for row in shown] == ["access 2 · Leavers"]
    with qtbot.waitSignal(dialog.picked) as signal:
        QTest.keyClick(dialog.word, Qt.Key.Key_Return)
    assert signal.args == ["leavers"]


def test_a_word_nothing_holds_picks_nothing(qtbot: QtBot) -> None:
    dialog = FindQuestionDialog(the_small_bank())
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.word, "zebra")
    with qtbot.assertNotEmitted(dialog.picked):
        QTest.keyClick(dialog.word, Qt.Key.Key_Return)


def test_arrows_move_through_the_questions(qtbot: QtBot) -> None:
    dialog = FindQuestionDialog(the_small_bank())
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.word, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.picked) as signal:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert signal.args == ["offsite"]


def test_a_log_tells_where_but_holds_no_answers() -> None:
    log = log_of(an_error("secret note"))

    assert "RuntimeError" in log
    assert "ValueError" in log
    assert "test_dialogs.py" in log
    assert "secret" not in log
    assert str(Path(__file__).parent) not in log


def test_the_log_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    files = AnsweredFiles(tmp_path / "log.txt")
    dialog = CrashDialog(an_error("x"), files, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert (tmp_path / "log.txt").read_text(encoding="utf-8") == dialog.log
    assert files.proposed == [tmp_path / "it-audit log.txt"]
    assert "The log is saved." in texts_in(dialog)


def test_a_log_that_cannot_be_saved_there_is_no_second_fault(qtbot: QtBot, tmp_path: Path) -> None:
    files = AnsweredFiles(tmp_path / "gone" / "log.txt")
    dialog = CrashDialog(an_error("x"), files, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert "cannot be saved there" in texts_in(dialog)
    assert dialog.isVisible()


def test_an_uncaught_error_is_announced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.excepthook", None)
    watch = CrashWatch()
    watch.install()
    error = an_error("x")
    import sys  # noqa: PLC0415 - what was installed just now

    with qtbot.waitSignal(watch.crashed) as signal:
        sys.excepthook(type(error), error, error.__traceback__)

    assert signal.args == [error]
    assert "RuntimeError" in capsys.readouterr().err
