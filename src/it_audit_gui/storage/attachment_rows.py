"""Rows of the file for the files kept in it, and their content."""

import hashlib
from collections.abc import Sequence

import apsw

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.attachments import Attachment, MediaType
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, AttachmentId, QuestionId
from it_audit_gui.session.ports import Attached
from it_audit_gui.storage import tables
from it_audit_gui.storage.digests import Value
from it_audit_gui.storage.rows import moment, number, text
from it_audit_gui.storage.tables import Row

_INSERT = "INSERT INTO attachment_content (attachment, content) VALUES (?, ?)"
_CONTENT = "SELECT content FROM attachment_content WHERE attachment = ?"
# The length of a value stands before it: none is read for this.
_LENGTH = (
    "SELECT length(content) FROM attachment_content"
    " WHERE attachment = ? AND typeof(content) = 'blob'"
)
_TOTAL = "SELECT coalesce(sum(length(content)), 0) FROM attachment_content"


def attachment_row(assessment: AssessmentId, item: Attachment) -> Row:
    """The row of what is known of a file."""
    return (
        assessment,
        item.id,
        item.question,
        item.name,
        item.media_type.value,
        item.size,
        item.sha256,
        item.added_at.isoformat(),
    )


def attachment_of(row: Sequence[Value]) -> Attachment:
    """What is known of a file: id, question, name, media_type, size, sha256, added_at."""
    key, question, name, media_type, size, sha256, added_at = row
    return Attachment(
        id=AttachmentId(text(key)),
        question=QuestionId(text(question)),
        name=text(name),
        media_type=MediaType(text(media_type)),
        size=number(size),
        sha256=text(sha256),
        added_at=moment(added_at),
    )


def named_rows(assessment: AssessmentId, answer: Answer) -> list[Row]:
    """The rows that say which pieces of an answer's evidence are files in the audit."""
    return [
        (assessment, answer.question, place, item.attachment)
        for place, item in enumerate(answer.evidence)
        if item.attachment is not None
    ]


def named_of(row: Sequence[Value]) -> tuple[tuple[str, int], AttachmentId]:
    """Which file a piece of evidence is: question, position, attachment."""
    question, place, key = row
    return (text(question), number(place)), AttachmentId(text(key))


def later_of(row: Sequence[Value]) -> QuestionId:
    """The question to come back to."""
    return QuestionId(text(row[0]))


def insert(
    connection: apsw.Connection, assessment: AssessmentId, found: Sequence[Attached]
) -> None:
    """Write files with their content."""
    for item in found:
        tables.ATTACHMENT.insert(connection, [attachment_row(assessment, item.attachment)])
        connection.execute(_INSERT, (item.attachment.id, item.content))


def content_of(connection: apsw.Connection, attachment: Attachment) -> bytes:
    """What a file holds; raises ``AuditError`` when it is not what was written."""
    found = connection.execute(_CONTENT, (attachment.id,)).fetchone()
    content = found[0] if found else b""
    if not isinstance(content, bytes) or _sha256(content) != attachment.sha256:
        raise AuditError("attachment-damaged", name=attachment.name)
    return content


def is_there(connection: apsw.Connection, attachment: Attachment) -> bool:
    """Whether there is content of the right length, without reading it."""
    return list(connection.execute(_LENGTH, (attachment.id,))) == [(attachment.size,)]


def total(connection: apsw.Connection) -> int:
    """Bytes of all content together."""
    return number(connection.execute(_TOTAL).fetchall()[0][0])


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
