"""Opens a file, says how that went, and holds it until its input ends.

python -m tests.torture.opening_program FILE
"""

import sys
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore


def main() -> None:
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    held = None  # without a name for it, the file would be closed again at once
    try:
        held = FileStore.open(Path(sys.argv[1]))
        said = "opened"
    except AuditError as error:
        said = error.error_id
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()
    sys.stdin.read()
    if held is not None:
        held.close()


if __name__ == "__main__":
    main()
