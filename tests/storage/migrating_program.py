"""Migrates a file of version 1 and tells before each statement, until it is killed.

python -m tests.storage.migrating_program FILE
"""

import sys

import apsw

from it_audit_gui.storage.migrations import migrate


def main() -> None:
    connection = apsw.Connection(sys.argv[1])
    connection.pragma("journal_mode", "truncate")
    # Pages go to the file long before the commit.
    connection.pragma("cache_size", 1)
    connection.exec_trace = told
    migrate(connection)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    sys.stdin.read()


def told(_cursor: object, statement: str, _bindings: object) -> bool:
    sys.stdout.write(f"{statement[:20]!r}\n")
    sys.stdout.flush()
    return True


if __name__ == "__main__":
    main()
