"""Files to keep in an audit, for tests."""

import hashlib
from datetime import datetime

from it_audit_gui.domain.attachments import Attachment, MediaType
from it_audit_gui.domain.ids import AttachmentId, QuestionId
from it_audit_gui.session.ports import Attached
from tests.builders import MOMENT


def an_attached(
    question: str = "restore",
    content: bytes = b"content",
    *,
    name: str = "Foto van de NAS.jpg",
    media_type: MediaType = MediaType.JPEG,
    added_at: datetime = MOMENT,
    key: str = "c1" * 16,
) -> Attached:
    """A file as it is kept; whether its bytes are what its type says is not checked any more."""
    attachment = Attachment(
        id=AttachmentId(key),
        question=QuestionId(question),
        name=name,
        media_type=media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_at=added_at,
    )
    return Attached(attachment=attachment, content=content)
