"""A look at a file before SQLite sees it. Nothing here ever writes."""

import struct
from dataclasses import dataclass
from pathlib import Path

from it_audit_gui.domain.errors import AuditError

APPLICATION_ID = 0x49544155  # "ITAU"
SIZE_LIMIT = 256 * 1024 * 1024

_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100
# A journal of a transaction over several databases ends like this; we never write one, and a
# crafted one makes old SQLite versions delete the file it names.
_SUPER_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_SHORTEST_TAIL = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the first bytes of an audit file say."""

    user_version: int
    application_id: int


def sniff(path: Path) -> Header:
    """Read the header; raises ``AuditError`` for what cannot be an audit."""
    size, head = _beginning(path)
    if size == 0:
        raise AuditError("file-empty", path=path)
    if size > SIZE_LIMIT:
        raise AuditError("file-too-large", path=path)
    if not head.startswith(_MAGIC):
        raise AuditError("not-an-audit", path=path)
    if len(head) < _HEADER_LENGTH:
        raise AuditError("file-damaged", path=path)
    version, _, application = struct.unpack(">III", head[60:72])
    if application != APPLICATION_ID:
        raise AuditError("not-an-audit", path=path)
    return Header(user_version=version, application_id=application)


def _beginning(path: Path) -> tuple[int, bytes]:
    """Size and first bytes."""
    if path.is_dir():
        raise AuditError("file-is-folder", path=path)
    try:
        with path.open("rb") as file:
            return path.stat().st_size, file.read(_HEADER_LENGTH)
    except FileNotFoundError:
        raise AuditError("file-not-found", path=path) from None
    except OSError:
        raise AuditError("file-not-readable", path=path) from None


def journal_of(path: Path) -> Path:
    """The rollback journal that SQLite keeps beside a file."""
    return path.with_name(path.name + "-journal")


def refuse_hostile_journal(path: Path) -> None:
    """Raise ``AuditError`` when the journal beside the file is not one we can have written."""
    journal = journal_of(path)
    try:
        content = journal.read_bytes()[-len(_SUPER_JOURNAL_MAGIC) :]
        size = journal.stat().st_size
    except FileNotFoundError:
        return
    except OSError:
        raise AuditError("file-not-readable", path=journal) from None
    if size > _SHORTEST_TAIL and content == _SUPER_JOURNAL_MAGIC:
        raise AuditError("hostile-journal", path=path, journal=journal)


def has_journal(path: Path) -> bool:
    """Whether an unfinished write may wait beside the file."""
    journal = journal_of(path)
    return journal.is_file() and journal.stat().st_size > 0
