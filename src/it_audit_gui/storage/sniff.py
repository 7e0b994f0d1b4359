"""A look at a file before a database connection sees it. Nothing here ever writes."""

import errno
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from os import SEEK_END
from pathlib import Path
from stat import S_ISDIR, S_ISREG

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass
from it_audit_gui.storage.faults import faults

APPLICATION_ID = 0x49544155  # "ITAU"
SIZE_LIMIT = 256 * 1024 * 1024

_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100
# What stays readable in an encrypted file: the settings of its pages.
_ENCRYPTED = slice(16, 24)
_ENCRYPTED_PAGES = bytes.fromhex("1000010120402020")
_PAGE = 4096
_CHUNK = 1024 * 1024
# The other format, with a write-ahead log beside the file, is never ours.
_ROLLBACK_FORMAT = b"\x01\x01"
_READ_ONLY = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY
# A journal of a transaction over several databases ends like this; we never write one, and a
# crafted one makes old SQLite versions delete the file it names.
_SUPER_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_SHORTEST_TAIL = 16
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the first bytes of an audit file say; an encrypted one tells no version."""

    encrypted: bool = False
    user_version: int = 0


def sniff(path: Path) -> Header:
    """Read the header; raises ``AuditError`` for what cannot be an audit."""
    size, head = _beginning(path)
    if size == 0:
        raise AuditError("file-empty", path=path)
    if size > SIZE_LIMIT:
        raise AuditError("file-too-large", path=path)
    if not head.startswith(_MAGIC):
        return _sniff_encrypted(path, size, head)
    if len(head) < _HEADER_LENGTH:
        raise AuditError("file-damaged", path=path)
    version, _, application = struct.unpack(">III", head[60:72])
    if application != APPLICATION_ID:
        raise AuditError("not-an-audit", path=path)
    if head[18:20] != _ROLLBACK_FORMAT:
        raise AuditError("unexpected-structure", path=path)
    return Header(user_version=version)


def _sniff_encrypted(path: Path, size: int, head: bytes) -> Header:
    if head[_ENCRYPTED] != _ENCRYPTED_PAGES:
        raise AuditError("not-an-audit", path=path)
    if size < _PAGE:
        raise AuditError("file-damaged", path=path)
    return Header(encrypted=True)


def copy_bytes(path: Path, target: Path) -> None:
    """Copy a file alone, without the files beside it."""
    with _raw(path) as file:
        remaining = file.xFileSize()
        try:
            with target.open("xb") as copy:
                while remaining > 0:
                    chunk = min(remaining, _CHUNK)
                    copy.write(file.xRead(chunk, copy.tell()).ljust(chunk, b"\0"))
                    remaining -= chunk
        except OSError as error:
            full = error.errno in _NO_ROOM
            raise AuditError("medium-full" if full else "cannot-write", path=target) from None


@contextmanager
def _raw(path: Path) -> Iterator[apsw.VFSFile]:
    """The bytes of a file, through SQLite's own file layer.

    Closing a file of ours in any other way would silently drop the lock on it, should this very
    program have it open (POSIX).
    """
    with faults(path):
        file = apsw.VFSFile("", str(path.resolve()), [_READ_ONLY, 0])
        try:
            yield file
        finally:
            file.xClose()


def _beginning(path: Path) -> tuple[int, bytes]:
    """Size and first bytes."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise AuditError("file-not-found", path=path) from None
    except OSError:
        raise AuditError("file-not-readable", path=path) from None
    if S_ISDIR(status.st_mode):
        raise AuditError("file-is-folder", path=path)
    if not S_ISREG(status.st_mode):
        raise AuditError("not-an-audit", path=path)
    with _raw(path) as file:
        # A short read comes without its last zeros.
        head = file.xRead(_HEADER_LENGTH, 0).ljust(min(status.st_size, _HEADER_LENGTH), b"\0")
        return status.st_size, head


def journal_of(path: Path) -> Path:
    """The rollback journal that SQLite keeps beside a file."""
    return path.with_name(path.name + "-journal")


def refuse_hostile_journal(path: Path) -> None:
    """Raise ``AuditError`` when a journal beside the file is not one we can have written."""
    log = path.with_name(path.name + "-wal")
    if log.exists():
        raise AuditError("hostile-journal", path=path, journal=log)
    journal = journal_of(path)
    try:
        size = journal.stat().st_size
        if size <= _SHORTEST_TAIL:
            return
        with journal.open("rb") as file:
            file.seek(-len(_SUPER_JOURNAL_MAGIC), SEEK_END)
            tail = file.read()
    except FileNotFoundError:
        return
    except OSError:
        raise AuditError("file-not-readable", path=journal) from None
    if tail == _SUPER_JOURNAL_MAGIC:
        raise AuditError("hostile-journal", path=path, journal=journal)


def has_journal(path: Path) -> bool:
    """Whether an unfinished write may wait beside the file."""
    journal = journal_of(path)
    return journal.is_file() and journal.stat().st_size > 0
