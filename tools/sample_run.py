"""The main job on the sample firm, by the command line alone: answers, costs, a step, its reports.

`make run` comes here where no window can open.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from it_audit_gui.cli.language import system_language

ROOT = Path(__file__).resolve().parent.parent
ANSWERS = ROOT / "examples" / "complete.json"
STEP = "bak-restore-test-start"
OUTPUT = ROOT / "build" / "sample"


def audit(*arguments: str | Path) -> None:
    """Run `it-audit` as a user would; what it says on an error is enough, so stop with its code."""
    command = [sys.executable, "-m", "it_audit_gui", *map(str, arguments)]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code:
        sys.exit(code)


def main() -> None:
    organisation = json.loads(ANSWERS.read_text("utf-8"))["organisation"]["name"]
    language = system_language()
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    file = OUTPUT / "sample.itaudit"
    audit("new", file, "--organisation", organisation, "--language", language)
    audit("import", file, ANSWERS)
    audit("step", file, STEP, "--status", "planned", "--who", "Els", "--due", "2026-12-11")
    reports = {"html": OUTPUT / "report.html", "md": OUTPUT / "report.md"}
    for kind, path in reports.items():
        audit("report", file, "--format", kind, "--language", language, "--output", path)
    print(f"\nAudit of {organisation}:", file, "Its report:", *reports.values(), sep="\n  ")


if __name__ == "__main__":
    main()
