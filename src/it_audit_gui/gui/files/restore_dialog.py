"""The safety copies there are, each with how far the audit had come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.files.copy_words import CopyWords
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.fields import RadioButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from it_audit_gui.file_care import CopyContent
    from it_audit_gui.storage.safety_copies import SafetyCopy

_MOST_SHOWN = 5
# With large text, the words and buttons need the rest.
_OF_SCREEN = 0.4
_INDENT = 30


class RestoreDialog(FileDialog):
    """Announces ``decided`` with the copy the user chose; asks for what each copy holds."""

    decided = Signal(object)  # SafetyCopy
    content_wanted = Signal(object)  # SafetyCopy

    def __init__(self, copies: "Sequence[SafetyCopy]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = tuple(copies)
        self._words = CopyWords(self)
        self.entitle(self.tr("Restore a safety copy"), self.tr("Restore this copy"))
        self.choices: list[RadioButton] = []
        self._contents: list[Label] = []
        if self._copies:
            self.say(self.tr("Choose which one takes the place of the file."))
            self.add(self._list())
            kept = self.tr("What is there now is kept as a file beside it. Nothing is lost.")
            self.say(kept, quiet=True)
        else:
            self.say(
                self.tr("There are no safety copies of this audit yet."),
                self.tr("The program makes one on each day that you change something."),
            )
            self.go_on.hide()
            self.cancel.setText(self.tr("Close"))

    def begin(self) -> None:
        """Ask for what the copies hold, the newest first."""
        if self._copies:
            self.choices[0].setChecked(True)
            self.choices[0].setFocus()
            self.content_wanted.emit(self._copies[0])

    def show_content(self, copy: "SafetyCopy", content: "CopyContent | None") -> None:
        """Tell what a copy holds, and ask for the next one."""
        if copy not in self._copies:
            return
        place = self._copies.index(copy)
        told = self._words.content(content)
        self._contents[place].setText(told)
        self.choices[place].setAccessibleDescription(told)
        if place + 1 < len(self._copies):
            self.content_wanted.emit(self._copies[place + 1])

    def decide(self) -> bool:
        """Hand over the choice."""
        for choice, copy in zip(self.choices, self._copies, strict=True):
            if choice.isChecked():
                self.decided.emit(copy)
                return True
        return False

    def _list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        for copy in self._copies:
            choice = RadioButton(self._words.made(copy))
            content = Label(
                self.tr("Looking at what it holds…"), role=Role.SMALL, token=Token.MUTED
            )
            self.choices.append(choice)
            self._contents.append(content)
            column.addWidget(choice)
            column.addLayout(_indented(content))
        if len(self._copies) <= _MOST_SHOWN:
            return inside
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBar(CalmScrollBar())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown = inside.sizeHint().height() * _MOST_SHOWN // len(self._copies)
        area.setFixedHeight(min(shown, int(self.screen().availableSize().height() * _OF_SCREEN)))
        return area


def _indented(label: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(_INDENT), 0, 0, theme.px(Space.XXS))
    row.addWidget(label)
    return row
