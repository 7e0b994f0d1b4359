"""What a connection may do, whatever a file that a stranger made asks of it."""

from collections.abc import Callable

import apsw

_LENGTH_LIMIT = 32 * 1024 * 1024
_BUSY_MS = 500
_OPCODES_A_CHECK = 100_000
_CHECKS = 3_000


def harden(connection: apsw.Connection) -> None:
    """Allow nothing that acts by itself, nothing too large, and nothing that never ends."""
    for option, value in (
        (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
        (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    ):
        connection.config(option, value)
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, _LENGTH_LIMIT)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 0)
    connection.limit(apsw.SQLITE_LIMIT_EXPR_DEPTH, 100)
    connection.set_busy_timeout(_BUSY_MS)
    connection.set_progress_handler(_stopwatch(), _OPCODES_A_CHECK)
    connection.pragma("mmap_size", 0)
    connection.pragma("cell_size_check", 1)


def _stopwatch() -> Callable[[], bool]:
    """Interrupt a statement that never ends, as a crafted schema can cause."""
    remaining = iter(range(_CHECKS))

    def expired() -> bool:
        return next(remaining, None) is None

    return expired
