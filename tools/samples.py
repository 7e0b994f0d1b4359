"""Makes the sample reports of docs/samples anew, with the program itself.

python tools/samples.py
"""

import contextlib
import io
import sys
import tempfile
from pathlib import Path

from it_audit_gui.cli.commands import run
from it_audit_gui.question_bank.bank_files import BankFiles

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "docs" / "samples"
FORMATS = ("html", "md", "pdf")
# Some words and figures of a report are of its day, so that day stays the same.
DAY = "2026-11-23"


def it_audit(*arguments: object) -> None:
    """Run one command; what it prints matters only when it fails."""
    with contextlib.redirect_stdout(io.StringIO()):
        if run([*map(str, arguments)]):
            sys.exit(f"failed: {arguments}")


def write_samples(folder: Path, formats: tuple[str, ...] = FORMATS) -> None:
    """Write the sample firm's reports in every language into a folder that exists."""
    with tempfile.TemporaryDirectory() as place:
        audit = Path(place) / "sample.itaudit"
        it_audit("new", audit, "--organisation", "Verfhandel Zilverkwast", "--language", "nl")
        it_audit("import", audit, ROOT / "examples" / "complete.json")
        news = ("--status", "planned", "--who", "Els", "--due", "2026-12-11")
        it_audit("step", audit, "bak-restore-test-start", *news)
        for language in BankFiles().languages():
            for fmt in formats:
                report = folder / f"report.{language}.{fmt}"
                chosen = ("--language", language, "--on", DAY, "--output", report)
                it_audit("report", audit, "--format", fmt, *chosen)


def main() -> None:
    SAMPLES.mkdir(parents=True, exist_ok=True)
    write_samples(SAMPLES)


if __name__ == "__main__":
    main()
