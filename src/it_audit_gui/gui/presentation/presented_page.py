"""What fills the screen while others look on: one question, and the way to the next."""

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.presentation.presented_question import PresentedQuestion
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.into_view import bring_into_view
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar
from it_audit_gui.gui.widgets.settling import settle

_WIDTH = 820
# Remote controls for presentations send these.
_ON, _BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
# What these show is not for everybody's eyes.
_ELSEWHERE = frozenset(
    QKeySequence(keys)
    for keys in ("Ctrl+P", "Ctrl+T", "Ctrl+N", "Ctrl+O", "Ctrl+W", "F1", "Shift+F1")
)


class PresentedPage(QWidget):
    """Shows a question, or that the questions are done; announces where to go."""

    left = Signal()
    on_asked = Signal()
    back_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: PresentedQuestion | None = None
        self.done = Label(self.tr("All questions have been shown."), role=Role.QUESTION)
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.next = PrimaryButton(self.tr("Next"), icon_after="arrow-right")
        self.saved = SavedLabel()
        self._column = QVBoxLayout()
        self._area = QScrollArea()
        self._lay_out()
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.on_asked)
        WayKeys(self, on=self.on_asked.emit, back=self.back_asked.emit)
        # As shortcuts, because a place that scrolls would take these keys for itself.
        for key, asked in ((_ON, self.on_asked), (_BACK, self.back_asked)):
            QShortcut(QKeySequence(key), self).activated.connect(asked)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def show_question(self, question: PresentedQuestion | None) -> None:
        """Show a question in place of the one before; none when there are no more."""
        if self.shown is not None:
            self._column.removeWidget(self.shown)
            self.shown.hide()
            self.shown.deleteLater()
        self.shown = question
        self.done.setVisible(question is None)
        self.next.setEnabled(question is not None)
        if question is not None:
            self._column.insertWidget(0, question)
            question.show()
            WayKeys(question)
        self._area.verticalScrollBar().setValue(0)
        follow_layout(self)
        if question is not None:
            question.focus_first(focus_reason(self))

    def event(self, event: QEvent) -> bool:
        """Keep to the page the keys that would show what is not for everybody."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if QKeySequence(event.keyCombination()) in _ELSEWHERE:
                event.accept()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose, Escape leaves, F2 shows the note."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.shown is not None and key == Qt.Key.Key_F2:
            self.shown.switch_note()
        elif self.shown is None or not self.shown.choose_by(event):
            event.ignore()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into view what takes the keyboard, with the whole of a note or a reason."""
        if now is None or self.shown is None or not self.shown.isAncestorOf(now):
            return
        settle(self.shown)
        around = [part for part in self.shown.written if part.isAncestorOf(now)]
        for part in (*around, now):
            bring_into_view(self._area, part, theme.px(Space.S))

    def _lay_out(self) -> None:
        inside = QWidget()
        margins = QVBoxLayout(inside)
        side = theme.px(Space.L)
        margins.setContentsMargins(side, side, side, theme.px(Space.S))
        margins.addStretch(1)
        centred = QHBoxLayout()
        centred.addStretch(1)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDTH))
        held.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.done)
        centred.addWidget(held, 100)
        centred.addStretch(1)
        margins.addLayout(centred)
        margins.addStretch(2)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBar(CalmScrollBar())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(
            theme.px(Space.L), theme.px(Space.S), theme.px(Space.L), theme.px(Space.M)
        )
        foot.setSpacing(theme.px(Space.M))
        leave = Label(self.tr("Esc: back to the program"), role=Role.SMALL, token=Token.MUTED)
        for part in (self.back, self.saved):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.next)
        return foot
