"""The frame of the dialogs about a whole file: a title, what is asked, two buttons."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from it_audit_gui.gui import theme
from it_audit_gui.gui.dialogs.fitting import FittingDialog
from it_audit_gui.gui.tokens import Role, Space, Token
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
        layout = QVBoxLayout(self)
        margin = theme.px(Space.L)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(Space.M))
        layout.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(Space.S))
        layout.addLayout(self.body)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        for button in (self.go_on, self.cancel) if careful else (self.cancel, self.go_on):
            self._row.addWidget(button)
        layout.addLayout(self._row)
        (self.cancel if careful else self.go_on).setDefault(True)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

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

    def _on_go_on(self) -> None:
        if self.decide():
            self.accept()
