"""Somebody who works the whole program by hand, and the few questions they get."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.question_bank.bank_files import BankFiles
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles
from tests.gui.windows import Seat

# In milliseconds, for a busy computer.
PATIENCE = 20_000
PLAIN = Qt.KeyboardModifier.NoModifier
# The preset that a story may count on.
SELF = "self-it"


class ShortBanks(BankFiles):
    """The shipped bank with two questions of each section, and what can hold with those."""

    def latest(self, language: str) -> Questionnaire:
        return shortened(super().latest(language))

    def pinned(self, bank: str, version: str, language: str) -> Questionnaire:
        return shortened(super().pinned(bank, version, language))


def shortened(bank: Questionnaire) -> Questionnaire:
    set_aside = {key for preset in bank.presets if preset.id == SELF for key in preset.questions}
    asked = {question.id for of in bank.by_section.values() for question in of[:2]} | set_aside
    return replace(
        bank,
        questions=tuple(alone(item) for item in bank.questions if item.id in asked),
        presets=tuple(item for item in bank.presets if item.questions <= asked),
        stages=tuple(replace(stage, gates=()) for stage in bank.stages),
    )


def alone(question: Question) -> Question:
    """Its steps wait for none of another question."""
    return replace(question, steps=tuple(replace(step, needs=()) for step in question.steps))


def words(context: str, source: str) -> str:
    """What the window says for a text of its source, in the language it speaks now."""
    return QCoreApplication.translate(context, source)


@dataclass(kw_only=True)
class Owner(Seat):
    """Somebody at the window."""

    qtbot: QtBot
    language: str
    files: AnsweredFiles
    folder: Path

    @property
    def kept(self) -> Assessment:
        return self.workspace.view.assessment

    @property
    def bank(self) -> Questionnaire:
        return self.workspace.view.questionnaire

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.focus, key, held)  # type: ignore[arg-type]

    def change(self, key: Qt.Key | str, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key that changes the file, and wait until the window has it."""
        with self.qtbot.waitSignal(self.window.bridge.changed, timeout=PATIENCE):
            self.press(key, held)

    def change_by_writing(self, text: str, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Write, and press the key that leaves it; a pause in writing may keep it already."""
        with self.qtbot.waitSignal(self.window.bridge.changed, timeout=PATIENCE):
            self.write(text)
            self.press(key, held)

    def go_by_list(self, name: str) -> None:
        """Click a page in the list at the left."""
        pages = self.workspace.navigation.list
        first = pages.model().index(0, 0)
        (found,) = pages.model().match(first, Qt.ItemDataRole.DisplayRole, name)
        middle = pages.visualRect(found).center()
        QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def assert_reads(self, *texts: str) -> None:
        """Each of these words is on the screen."""
        read = texts_in(self.window)
        assert [text for text in texts if text not in read] == []
