"""A note that is kept a moment after the last key, and on leaving it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import TEXT_LIMIT
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.fields import LabelledField, TextArea

PAUSE_MS = 600


class NoteEditor(QWidget):
    """``written`` with the text once the user pauses or leaves the field."""

    written = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextArea(lines=2)
        self._labelled = LabelledField(
            self.tr("Note"), self.field, note=self.tr("(may stay empty)")
        )
        self._kept = ""
        self._edited = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.finish)
        self.field.edited.connect(self._on_edited)
        self.field.left.connect(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._labelled)
        column.addStretch(1)

    def show_new(self, text: str) -> None:
        """Show the note of another question, whatever was being typed."""
        self._timer.stop()
        self._edited = False
        self._kept = text
        self.field.set_text(text)
        self._labelled.set_error("")

    def show_kept(self, text: str) -> None:
        """Show what the file has, unless the user has typed on since."""
        if self.field.text() == self._kept:
            self.field.set_text(text)
        self._kept = text

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the note be read but not changed."""
        self.field.set_read_only(read_only)

    @property
    def draft(self) -> str | None:
        """A note that is too long to be kept."""
        return self.field.text() if self._is_too_long() else None

    def take_up(self, text: str) -> None:
        """Go on with a note that could not be kept."""
        self.field.set_text(text)
        self._edited = True
        self.finish()

    def finish(self) -> None:
        """Announce what was typed and not yet announced, or say why it cannot be kept."""
        self._timer.stop()
        if not self._edited:
            return
        self._edited = False
        if self._is_too_long():
            words = self.tr("Shorten this: at most %1 characters are kept.")
            self._labelled.set_error(fill(words, TEXT_LIMIT))
            return
        self._labelled.set_error("")
        text = self.field.text()
        if text != self._kept:
            self.written.emit(text)

    def _is_too_long(self) -> bool:
        return len(self.field.text()) > TEXT_LIMIT

    def _on_edited(self) -> None:
        self._edited = True
        self._timer.start()
