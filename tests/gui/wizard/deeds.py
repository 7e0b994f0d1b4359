"""What a test does on a question page, as a user would."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.wizard.question_page import QuestionPage


def row_state(page: QuestionPage, choice: str) -> OptionState:
    """How a reply is shown."""
    assert page.card.group is not None
    return page.card.group.row(choice).state


def click_choice(page: QuestionPage, choice: str) -> None:
    """Click the words of a reply."""
    assert page.card.group is not None
    row = page.card.group.row(choice)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, row.height() // 2))


def focused() -> QWidget:
    """What has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, modifier or Qt.KeyboardModifier.NoModifier)
