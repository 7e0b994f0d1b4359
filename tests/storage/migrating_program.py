"""Migrates a file with a made-up step of twenty parts and tells after each, until it is killed.

python -m tests.storage.migrating_program FILE
"""

import sys

import apsw

from it_audit_gui.storage.migrations import migrate

PARTS = 20


def slowly(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE answer ADD COLUMN mood TEXT")
    for part in range(PARTS):
        connection.execute("UPDATE answer SET mood = ? || hex(randomblob(4000))", (part,))
        connection.cache_flush()
        sys.stdout.write(f"{part}\n")
        sys.stdout.flush()


def main() -> None:
    connection = apsw.Connection(sys.argv[1])
    connection.pragma("journal_mode", "truncate")
    migrate(connection, {1: slowly}, 2)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
