"""What a user does with files of an audit: choose one to add, look at one, save a copy of one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.dialogs.file_choice import FileChoice, free_path
from it_audit_gui.gui.wizard.evidence_editor import EvidenceEditor
from it_audit_gui.gui.wizard.file_evidence import from_path


class FileDeeds(QObject):
    """Ties the evidence of a question to the files around it. Nothing is written unasked."""

    def __init__(
        self,
        page: QWidget,
        editor: EvidenceEditor,
        inquiry: Callable[[QObject], Inquiry],
        files: FileChoice,
    ) -> None:
        super().__init__(page)
        self._page, self._editor, self._files = page, editor, files
        self._folder = Path(QDir.homePath())
        self._looked_at: Attachment | None = None
        self._looking, self._saving = inquiry(self), inquiry(self)
        editor.file_asked.connect(self._on_file_asked)
        editor.look_asked.connect(self._on_look_asked)
        editor.copy_asked.connect(self._on_copy_asked)
        self._looking.answered.connect(self._on_content)
        self._looking.refused.connect(self._on_refused)
        self._saving.refused.connect(self._on_refused)

    def _on_file_asked(self) -> None:
        path = self._files.evidence(self._page, self._folder)
        if path is not None:
            self._folder = path.parent
            self._editor.offer(from_path(path), path)

    def _on_look_asked(self, file: Attachment) -> None:
        self._looked_at = file
        self._looking.ask(lambda session, _: session.store.content(file))

    def _on_content(self, content: object) -> None:
        if self._looked_at is not None and isinstance(content, bytes):
            from it_audit_gui.gui.wizard.picture_dialog import PictureDialog  # noqa: PLC0415 - rare

            dialog = PictureDialog(self._looked_at.name, content, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_copy_asked(self, file: Attachment) -> None:
        stem, dot, suffix = file.name.rpartition(".")
        path = self._files.file_copy(self._page, free_path(self._folder, stem, dot + suffix))
        if path is not None:
            from it_audit_gui import file_care  # noqa: PLC0415 - rarely needed

            self._folder = path.parent
            self._saving.ask(lambda session, _: file_care.save_file(session.store, file, path))

    def _on_refused(self, error: AuditError) -> None:
        self._editor.say(error)
