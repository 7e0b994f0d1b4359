"""The frame of the dialogs about a whole file: a title, what is asked, two buttons."""

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from it_audit_gui.gui.dialogs.fitting import FittingDialog
from it_audit_gui.gui.dialogs.scrolled import Scrolled
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label

_WIDTH = 540


class FileDialog(FittingDialog):
    """Calls ``decide`` when the user goes on; it says whether that was possible."""

    def __init__(self, parent: QWidget | None = None, *, careful: bool = False) -> None:
        """A ``careful`` dialog recommends to think better of it."""
        super().__init__(width=_WIDTH, parent=parent)
        self.setModal(True)
        self._title = Label(role=Role.QUESTION)
        self.go_on: QPushButton = SecondaryButton("") if careful else PrimaryButton("")
        stop = self.tr("Cancel")
        self.cancel: QPushButton = PrimaryButton(stop) if careful else SecondaryButton(stop)
        self.body = QVBoxLayout()
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(Space.XS))
        self._row.addStretch(1)
        for button in (self.go_on, self.cancel) if careful else (self.cancel, self.go_on):
            self._row.addWidget(button)
        self._lay_frame()
        (self.cancel if careful else self.go_on).setDefault(True)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes through what is asked before the buttons, which were made first."""
        follow_layout(self)
        super().showEvent(event)

    def entitle(self, title: str, go_on: str) -> None:
        """Say what is asked, and what the main button does."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.go_on.setText(go_on)

    def decide(self) -> bool:
        """Announce what the user wants; false when something has to be put right first."""
        return True

    def say(self, *paragraphs: str, quiet: bool = False) -> None:
        """Add words."""
        role, token = (Role.SMALL, Token.MUTED) if quiet else (Role.BODY, Token.TEXT)
        for words in paragraphs:
            self.body.addWidget(Label(words, role=role, token=token))

    def begin_with(self, words: str) -> None:
        """Add words before everything else."""
        self.body.insertWidget(0, Label(words))

    def add(self, widget: QWidget) -> None:
        """Add a field."""
        self.body.addWidget(widget)

    def put_first(self, button: QWidget) -> None:
        """Add a button at the far end from those that end the dialog."""
        self._row.insertWidget(0, button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else takes scroll what does not fit on the screen."""
        if not self.scrolled.scroll_by_key(event):
            super().keyPressEvent(event)

    def _lay_frame(self) -> None:
        """Words and fields scroll on a small screen; the buttons stay."""
        margin, gap = theme.px(Space.L), theme.px(Space.M)
        content = QWidget()
        column = QVBoxLayout(content)
        # Below the last field there is room for its ring.
        column.setContentsMargins(margin, margin, margin, theme.px(Space.XS))
        column.setSpacing(gap)
        column.addWidget(self._title)
        self.body.setSpacing(theme.px(Space.S))
        column.addLayout(self.body)
        column.addStretch(1)
        self.scrolled = Scrolled(content)
        self._row.setContentsMargins(margin, theme.px(Space.S), margin, margin)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scrolled, 1)
        outer.addLayout(self._row)

    def _on_go_on(self) -> None:
        if self.decide():
            self.accept()
