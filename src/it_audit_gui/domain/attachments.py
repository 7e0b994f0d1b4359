"""Files kept in an audit with the evidence they are: what is known of each, without its content."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AttachmentId, QuestionId
from it_audit_gui.records import dataclass

MEGABYTE = 1024 * 1024
SIZE_LIMIT = 10 * MEGABYTE
TOTAL_LIMIT = 50 * MEGABYTE
NAME_LIMIT = 120

_DIGEST_LENGTH = 64
_DIGEST_FIGURES = frozenset("0123456789abcdef")
_PATH_MARKS = frozenset("/\\")


class MediaType(StrEnum):
    """What can be kept: pictures, and documents that people can read in ten years."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"
    TEXT = "text/plain"
    CSV = "text/csv"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    @property
    def is_picture(self) -> bool:
        """Whether it can be looked at in the program."""
        return self in {MediaType.JPEG, MediaType.PNG, MediaType.WEBP}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file in the audit. ``size`` is in bytes, ``sha256`` hexadecimal, of what is kept.

    It belongs to the piece of evidence of its question that names its id.
    """

    id: AttachmentId
    question: QuestionId
    name: str
    media_type: MediaType
    size: int
    sha256: str
    added_at: datetime

    def __post_init__(self) -> None:
        if not 0 < self.size <= SIZE_LIMIT:
            raise AuditError("attachment-too-large", name=self.name, limit=SIZE_LIMIT // MEGABYTE)
        if not _is_name(self.name):
            raise AuditError("attachment-name", limit=NAME_LIMIT)
        if len(self.sha256) != _DIGEST_LENGTH or not _DIGEST_FIGURES.issuperset(self.sha256):
            raise AuditError("attachment-damaged", name=self.name)


def refuse_full(kept: int, attachment: Attachment) -> None:
    """Raise ``AuditError`` when there is no room beside so many bytes in the audit."""
    if kept + attachment.size > TOTAL_LIMIT:
        limit = TOTAL_LIMIT // MEGABYTE
        raise AuditError("attachments-full", name=attachment.name, limit=limit)


def in_order(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """As they were added, the same way however they came together."""
    return tuple(sorted(attachments, key=lambda item: (item.added_at, item.id)))


def _is_name(name: str) -> bool:
    """Whether it can stand in a list and be proposed for a file: one line, nothing invisible."""
    if not name.strip() or len(name) > NAME_LIMIT:
        return False
    return name.isprintable() and _PATH_MARKS.isdisjoint(name)
