"""The menu for a file as a whole."""

from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill


class FileMenu(QMenu):
    """Announces what the user wants; offers what the file as it is now allows."""

    copy_wanted = Signal()
    older_wanted = Signal()  # a copy for an older version of the program
    sending_wanted = Signal()
    restoring_wanted = Signal()
    password_wanted = Signal()
    password_removed = Signal()
    keeping_wanted = Signal()
    deleting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("This file"))
        self.copy = self._add(self.tr("Save a copy…"), self.copy_wanted)
        older = self.tr("Save a copy for an older version…")
        self.older = self._add(older, self.older_wanted)
        self.send = self._add(self.tr("Send a copy…"), self.sending_wanted)
        self.restore = self._add(self.tr("Restore a safety copy…"), self.restoring_wanted)
        self.addSeparator()
        self.password = self._add("", self.password_wanted)
        self.unlock = self._add(self.tr("Remove the password…"), self.password_removed)
        self.addSeparator()
        self.keep = self._add(self.tr("How long you keep it…"), self.keeping_wanted)
        self.delete = self._add(self.tr("Delete this client everywhere…"), self.deleting_wanted)

    def show_view(self, view: View, copied: date | None) -> None:
        """Offer what is possible with this file, last copied to another medium on a day."""
        day = formats.date_of(copied) if copied else self.tr("none yet")
        self.copy.setText(fill(self.tr("Save a copy… (on another disk: %1)"), day))
        change, new = self.tr("Change the password…"), self.tr("Set a password…")
        self.password.setText(change if view.protected else new)
        self.unlock.setVisible(view.protected)
        for action in (self.restore, self.password, self.unlock, self.keep, self.delete):
            action.setEnabled(not view.read_only)
        for action in (self.copy, self.older, self.send):
            action.setEnabled(not view.newer)

    def _add(self, words: str, wanted: SignalInstance) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked: wanted.emit())
        self.addAction(action)
        return action
