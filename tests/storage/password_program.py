"""Changes the password of a file step by step; says each step and waits before it goes on.

python -m tests.storage.password_program FILE OLD NEW ("-" for none)
"""

import sys
from pathlib import Path
from types import FrameType

from it_audit_gui.storage import keys, rekeying
from it_audit_gui.storage.assessment_store import FileStore


def wait_at_step(frame: FrameType, event: str, _argument: object) -> None:
    """Called for every function that begins or ends."""
    if event in {"call", "return"} and frame.f_code.co_filename == rekeying.__file__:
        sys.stdout.write(f"{frame.f_code.co_name} {event}\n")
        sys.stdout.flush()
        sys.stdin.readline()


def main() -> None:
    keys.ITERATIONS = 1_000  # as the test that starts it
    path, old, new = sys.argv[1:]
    store = FileStore.open(Path(path), None if old == "-" else old)
    sys.setprofile(wait_at_step)
    store.set_password(None if new == "-" else new)


if __name__ == "__main__":
    main()
