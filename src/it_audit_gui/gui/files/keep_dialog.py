"""Until when an audit is kept, and for whom: what a consultant owes to the client's data."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit, TextArea
from it_audit_gui.gui.wizard import written_dates
from it_audit_gui.wording import explain


class KeepDialog(FileDialog):
    """Announces ``decided`` with ``AuditSettings``."""

    decided = Signal(object)

    def __init__(
        self, settings: AuditSettings, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._language = settings, language
        self.entitle(self.tr("How long you keep this audit"), self.tr("Keep"))
        until = settings.keep_until
        self.day = LineEdit(written_dates.written(until) if until else "")
        self.note = TextArea()
        self.note.set_text(settings.processor_note)
        self._until = LabelledField(
            self.tr("Keep until"),
            self.day,
            note=self.tr("(may stay empty)"),
            hint=self.tr("From that day on, the program reminds you to delete it."),
        )
        self._for_whom = LabelledField(
            self.tr("For whom, and under which agreement"),
            self.note,
            note=self.tr("(may stay empty)"),
            hint=self.tr(
                "For consultants: you process the data of your client. "
                "Note the client, the agreement and its date."
            ),
        )
        self.add(self._until)
        self.add(self._for_whom)

    def decide(self) -> bool:
        """Hand over what can be kept."""
        text = self.day.text().strip()
        day = written_dates.read(text)
        if text and day is None:
            self._until.set_error(self.tr("Write the date as day, month and year."))
            self.day.setFocus()
            return False
        try:
            note = self.note.text().strip()
            settings = replace(self._settings, keep_until=day, processor_note=note)
        except AuditError as error:
            words = explain(error, self._language)
            self._for_whom.set_error(" ".join((words.what, words.do)))
            self.note.setFocus()
            return False
        self.decided.emit(settings)
        return True
