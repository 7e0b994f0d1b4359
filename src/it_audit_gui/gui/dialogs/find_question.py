"""Find a question by a word in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.dialogs.found_rows import NAME, PLACE, FoundRows
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space, Token
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.announcement import AfterPause
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_WIDTH, _HEIGHT = 560, 480
_ID = Qt.ItemDataRole.UserRole
_SEARCHED = Qt.ItemDataRole.UserRole + 3


class FindQuestionDialog(QDialog):
    """Lists the questions that hold what is written; ``picked`` with the id of one."""

    picked = Signal(str)

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a question"))
        self.word = LineEdit()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions found"))
        self._nothing = Label(self.tr("No question holds this word."), token=Token.MUTED)
        self._nothing.hide()
        self._count = AfterPause(self)
        self._dress_list()
        self._fill(questionnaire)
        self._lay_out()
        self.word.textChanged.connect(self._on_written)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows in the field move through the list, Enter picks."""
        current = self.list.currentItem()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if current is not None:
                self._on_activated(current)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
            case _:
                super().keyPressEvent(event)

    def _dress_list(self) -> None:
        self.list.setItemDelegate(FoundRows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        # Names wrap into other lines at another width.
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBar(CalmScrollBar())
        focus_ring.track(self.list)

    def _lay_out(self) -> None:
        card = Card(padding=Space.XS)
        card.add(self._nothing)
        card.add(self.list, 1)
        layout = QVBoxLayout(self)
        margin = theme.px(Space.L)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(Space.S))
        layout.addWidget(LabelledField(self.tr("A word from the question"), self.word))
        layout.addWidget(card, 1)
        room = self.screen().availableSize()
        width, height = theme.px(_WIDTH), theme.px(_HEIGHT)
        self.resize(min(width, room.width()), min(height, room.height()))

    def _fill(self, questionnaire: Questionnaire) -> None:
        for section, questions in questionnaire.by_section.items():
            name = questionnaire.section(section).name
            for number, question in enumerate(questions, 1):
                texts = question.texts
                words = fill(self.tr("%1 %2 · %3"), name, number, texts.short)
                item = QListWidgetItem(words)
                item.setData(_ID, question.id)
                item.setData(NAME, texts.short)
                item.setData(PLACE, f"{name} {number}")
                item.setData(_SEARCHED, f"{words} {texts.text} {texts.hint}".casefold())
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _on_written(self, word: str) -> None:
        sought = word.casefold().split()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            found = all(part in item.data(_SEARCHED) for part in sought)
            item.setHidden(not found)
            first = row if found and first < 0 else first
        self.list.setCurrentRow(first)
        self._nothing.setVisible(first < 0)
        count = sum(not self.list.item(row).isHidden() for row in range(self.list.count()))
        self._count.say(self.tr("%n question(s) found", "", count))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.accept()
        self.picked.emit(item.data(_ID))
