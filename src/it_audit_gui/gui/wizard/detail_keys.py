"""Keys for what stands beside an answer, so that an interview needs no mouse."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.wizard.answer_details import AnswerDetails


class DetailKeys(QObject):
    """F2 goes to the note, F3 to evidence seen today, F4 names the next one who says so.

    They work as long as there is an answer to say something about.
    """

    def __init__(self, page: QWidget, details: AnswerDetails) -> None:
        super().__init__(page)
        self._details = details
        for keys, act in (("F2", self._note), ("F3", self._seen), ("F4", self._source)):
            QShortcut(QKeySequence(keys), page).activated.connect(act)

    def _note(self) -> None:
        field = self._details.note.field
        if field.isVisible():
            field.setFocus(focus_reason(self._details))

    def _seen(self) -> None:
        self._details.evidence.begin_seen()

    def _source(self) -> None:
        if self._details.source.isVisible():
            self._details.source.step()
