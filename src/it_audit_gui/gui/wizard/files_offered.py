"""Files dropped anywhere on a question, and pictures or files pasted there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_choice import SUFFIX
from it_audit_gui.gui.wizard.file_evidence import from_path, from_picture
from it_audit_gui.gui.wizard.late_details import LateDetails

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.evidence_editor import EvidenceEditor

_COMES = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


class FilesOffered(QObject):
    """Hands what a page is given to the evidence of its question, where that can take it."""

    def __init__(self, page: QWidget, late: LateDetails) -> None:
        super().__init__(page)
        self._late = late
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Take files that are dropped or pasted; all else goes its way."""
        if event.type() in _COMES and isinstance(event, QDropEvent):
            return self._invite(event)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._invite(event) and self._take(event.mimeData())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pasted = event.matches(QKeySequence.StandardKey.Paste)
            return pasted and self._take(QGuiApplication.clipboard().mimeData())
        return False

    @property
    def _editor(self) -> "EvidenceEditor":
        return self._late.details.evidence

    def _invite(self, event: QDropEvent) -> bool:
        takes = self._editor.takes_files and file_in(event.mimeData()) is not None
        if takes:
            event.acceptProposedAction()
        return takes

    def _take(self, given: QMimeData) -> bool:
        if not self._editor.takes_files:
            return False
        path = file_in(given)
        if path is not None:
            self._editor.offer(from_path(path), path)
            return True
        picture = given.imageData() if given.hasImage() else None
        if isinstance(picture, QImage):
            self._editor.offer(from_picture(picture))
        return isinstance(picture, QImage)


def file_in(given: QMimeData) -> Path | None:
    """The first file in what is given; another audit is not evidence."""
    paths = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() != SUFFIX), None)
