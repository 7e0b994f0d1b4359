"""Changes the password of a file and says when it begins and when it is done.

python -m tests.torture.changing_program FILE OLD NEW ("-" for none)
"""

import sys
from pathlib import Path

from it_audit_gui.storage.assessment_store import FileStore


def main() -> None:
    path, old, new = sys.argv[1:]
    store = FileStore.open(Path(path), None if old == "-" else old)
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    store.set_password(None if new == "-" else new)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
