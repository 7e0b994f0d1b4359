"""What a file is, by its first bytes; its name only decides where the bytes leave a choice."""

from pathlib import PurePath

from it_audit_gui.domain.attachments import MediaType
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.attaching import jpeg, png, webp

SUFFIXES = {
    MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.PNG: (".png",),
    MediaType.WEBP: (".webp",),
    MediaType.PDF: (".pdf",),
    MediaType.TEXT: (".txt",),
    MediaType.CSV: (".csv",),
    MediaType.WORD: (".docx",),
    MediaType.EXCEL: (".xlsx",),
}
_BEGINNINGS = (
    (jpeg.START + b"\xff", MediaType.JPEG),
    (png.START, MediaType.PNG),
    (b"%PDF-", MediaType.PDF),
)
_TEXTS = (MediaType.TEXT, MediaType.CSV)
# An archive names its parts in plain letters; one with programs in it names those too.
_ARCHIVE = b"PK\x03\x04"
_PARTS = {MediaType.WORD: b"word/document.xml", MediaType.EXCEL: b"xl/workbook.xml"}
_PROGRAM = b"vbaProject.bin"


def media_type_of(name: str, content: bytes) -> MediaType:
    """The type of a file; raises ``AuditError`` for one that is not kept."""
    found = _by_beginning(content) or _by_parts(content) or _by_name(name, content)
    if found is None:
        raise AuditError("attachment-type", name=name)
    return found


def _by_beginning(content: bytes) -> MediaType | None:
    if content.startswith(webp.START) and content[8:12] == webp.KIND:
        return MediaType.WEBP
    return next((kind for start, kind in _BEGINNINGS if content.startswith(start)), None)


def _by_parts(content: bytes) -> MediaType | None:
    if not content.startswith(_ARCHIVE) or _PROGRAM in content:
        return None
    return next((kind for kind, part in _PARTS.items() if part in content), None)


def _by_name(name: str, content: bytes) -> MediaType | None:
    suffix = PurePath(name).suffix.lower()
    if b"\0" in content:
        return None
    return next((kind for kind in _TEXTS if suffix in SUFFIXES[kind]), None)


def fitting_name(name: str, kind: MediaType, limit: int) -> str:
    """The name with nothing invisible in it, an ending of its type, and no longer than allowed."""
    shown = "".join(mark if mark.isprintable() and mark not in "/\\" else " " for mark in name)
    suffixes = SUFFIXES[kind]
    suffix = PurePath(shown).suffix
    fits = suffix.lower() in suffixes
    stem = shown[: -len(suffix)] if fits else shown
    ending = suffix if fits else suffixes[0]
    return f"{' '.join(stem.split())[: limit - len(ending)] or '-'}{ending}"
