"""A file on its way into the audit: read, made fit to be kept, told in words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale
from PySide6.QtGui import QImage, QImageWriter

from it_audit_gui.domain.assessment import Evidence
from it_audit_gui.domain.attachments import MediaType
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.computer.clock import local_now
from it_audit_gui.gui.language.text import fill
from it_audit_gui.new_ids import new_attachment_id
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import Attached

Reading = Callable[[QuestionId], Attached]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEvidence:
    """A piece of evidence with the file it is."""

    evidence: Evidence
    attached: Attached


def from_path(path: Path) -> Reading:
    """Reads a file; raises ``AuditError`` for one that is not kept."""

    def read(question: QuestionId) -> Attached:
        from it_audit_gui.session.attaching.taking_in import read_file  # noqa: PLC0415 - as below

        return _taken(path.name, read_file(path), question)

    return read


def from_picture(picture: QImage) -> Reading:
    """Takes a picture without a file, such as one from the clipboard."""
    return lambda question: _taken(_name_now(), _as_png(picture), question)


def about(file: Attached) -> str:
    """What becomes of a file when it is added."""
    size = size_of(file.attachment.size)
    kind = file.attachment.media_type
    copied = fill(
        QCoreApplication.translate("file_evidence", "%1 (%2) is copied into this audit."),
        file.attachment.name,
        size,
    )
    if kind.is_picture:
        more = QCoreApplication.translate(
            "file_evidence", "Where and with what it was taken is left out."
        )
    elif kind in {MediaType.TEXT, MediaType.CSV}:
        more = ""
    else:
        more = QCoreApplication.translate(
            "file_evidence", "It is kept as it is, with the name of its maker if that is in it."
        )
    return f"{copied} {more}".strip()


def size_of(count: int) -> str:
    """A number of bytes as the language writes it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _taken(name: str, content: bytes, question: QuestionId) -> Attached:
    from it_audit_gui.session.attaching.taking_in import attached  # noqa: PLC0415 - with a file

    return attached(name, content, question, new_attachment_id(), local_now())


def _name_now() -> str:
    now = local_now()
    return fill(
        QCoreApplication.translate("file_evidence", "Picture %1.png", "name of a pasted file"),
        now.strftime("%Y-%m-%d %H%M%S"),
    )


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    return bytes(buffer.data().data())
