"""A file as it is kept: its type known, its metadata gone, its digest taken."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from it_audit_gui.domain.attachments import MEGABYTE, NAME_LIMIT, SIZE_LIMIT, Attachment, MediaType
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AttachmentId, QuestionId
from it_audit_gui.session.attaching import jpeg, png, webp
from it_audit_gui.session.attaching.kinds import fitting_name, media_type_of
from it_audit_gui.session.ports import Attached

_STRIPPED: Mapping[MediaType, Callable[[bytes], bytes]] = {
    MediaType.JPEG: jpeg.stripped,
    MediaType.PNG: png.stripped,
    MediaType.WEBP: webp.stripped,
}


def attached(
    name: str, content: bytes, question: QuestionId, key: AttachmentId, at: datetime
) -> Attached:
    """A file for the evidence of a question.

    Pictures lose what tells where and by whom they were taken; other documents stay as they are.
    Raises ``AuditError`` for a file that is empty, too large, damaged or of a type not kept.
    """
    if not content:
        raise AuditError("attachment-empty", name=name)
    _refuse_too_large(name, len(content))
    kind = media_type_of(name, content)
    kept = _without_metadata(name, kind, content)
    attachment = Attachment(
        id=key,
        question=question,
        name=fitting_name(name, kind, NAME_LIMIT),
        media_type=kind,
        size=len(kept),
        sha256=hashlib.sha256(kept).hexdigest(),
        added_at=at,
    )
    return Attached(attachment=attachment, content=kept)


def read_file(path: Path) -> bytes:
    """What a file holds; raises ``AuditError`` when it cannot be had or is too large to keep."""
    try:
        if path.is_dir():
            raise AuditError("file-is-folder", path=path)
        _refuse_too_large(path.name, path.stat().st_size)
        return path.read_bytes()
    except FileNotFoundError:
        raise AuditError("file-not-found", path=path) from None
    except OSError:
        raise AuditError("file-not-readable", path=path) from None


def _refuse_too_large(name: str, size: int) -> None:
    if size > SIZE_LIMIT:
        raise AuditError("attachment-too-large", name=name, limit=SIZE_LIMIT // MEGABYTE)


def _without_metadata(name: str, kind: MediaType, content: bytes) -> bytes:
    if kind not in _STRIPPED:
        return content
    try:
        return _STRIPPED[kind](content)
    except AuditError:
        raise AuditError("picture-damaged", name=name) from None
