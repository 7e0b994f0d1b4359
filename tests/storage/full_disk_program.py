"""Works on an audit on a disk that gets full, and tells as JSON what came of each step.

python -m tests.storage.full_disk_program FOLDER: the root of a small file system.
"""

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.cli.commands import run
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT, the_bank

NOTE = "n" * 9_000
NONE_LEFT = 4096


def commanded(*line: object) -> tuple[int, str]:
    """Exit code of a command, and what it complained of."""
    said = io.StringIO()
    with redirect_stdout(io.StringIO()), redirect_stderr(said):
        code = run([*map(str, line), "--language", "en"])
    return code, said.getvalue()


def fill(ballast: Path) -> None:
    """Leave no room at all."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(b"b" * NONE_LEFT):
                pass
        except OSError:
            return


def main() -> None:
    folder = Path(sys.argv[1])
    audit, ballast, report = (folder / name for name in ("a.itaudit", "ballast", "report.html"))
    found: dict[str, object] = {"new": commanded("new", audit, "--organisation", "Bakkerij Claes")}
    found["answer"] = commanded("answer", audit, "acc-mfa", "2")
    fill(ballast)
    found["answer when full"] = commanded("answer", audit, "acc-mfa", "1", "--note", NOTE)
    found["check when full"] = commanded("check", audit)
    found["copy when full"] = commanded("copy", audit, folder / "copy.itaudit")
    found["report when full"] = commanded("report", audit, "--output", report)
    found["password when full"] = commanded("password", audit, "--new-password-file", sys.argv[2])
    found["files when full"] = sorted(item.name for item in folder.iterdir())

    session = bootstrap.open_audit(audit, "en")
    question = the_bank("en").questions[0].id
    reply = Reply(question=question, choice="2", note=NOTE)
    try:
        session.answer(reply, MOMENT)
    except AuditError as error:
        found["session when full"] = error.error_id
    found["kept when full"] = len(session.assessment.answers)
    ballast.unlink()
    session.answer(reply, MOMENT)
    found["kept at last"] = len(session.assessment.answers)
    session.close()
    found["check"] = commanded("check", audit)
    found["files"] = sorted(item.name for item in folder.iterdir())
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
