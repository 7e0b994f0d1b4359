"""Opens an audit as another program would and says what it met.

python -m tests.storage.another_program FILE
"""

import sys
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore


def main() -> None:
    try:
        FileStore.open(Path(sys.argv[1])).close()
    except AuditError as error:
        sys.stdout.write(error.error_id)


if __name__ == "__main__":
    main()
