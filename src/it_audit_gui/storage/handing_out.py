"""A file out of an audit, written where the user wants it: whole, or not there at all."""

import errno
from contextlib import suppress
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.rekeying import flush, leftover_of, put_in_place

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def hand_out(content: bytes, path: Path) -> None:
    """Write a file; one that stood there is replaced only by a whole new one.

    Raises ``AuditError`` when it cannot be written; an earlier file then is as it was.
    """
    fresh = leftover_of(path)
    try:
        fresh.write_bytes(content)
        flush(fresh)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        full = error.errno in _FULL
        raise AuditError("medium-full" if full else "cannot-write", path=path) from None
    put_in_place(fresh, path)
