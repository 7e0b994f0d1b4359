"""Makes the example documents of docs/schemas/examples anew, with the program itself.

python tools/examples.py
"""

import contextlib
import io
import re
import sys
import tempfile
from pathlib import Path

from it_audit_gui.cli.commands import run

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "docs" / "schemas" / "examples"
DAY = "2026-11-23"
ASSESSMENT = re.compile(r'(?<="assessment": ")[0-9a-f]{32}(?=")')


def it_audit(*arguments: object) -> str:
    """Run one command; what it prints."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        if run([*map(str, arguments), "--language", "en"]):
            sys.exit(f"failed: {arguments}")
    return said.getvalue()


def lasting(documents: dict[str, str]) -> dict[str, str]:
    """The documents with ids of assessments that stay the same each time."""
    found = dict.fromkeys(key for text in documents.values() for key in ASSESSMENT.findall(text))
    numbered = {key: f"{number:032x}" for number, key in enumerate(found, start=1)}
    return {
        name: ASSESSMENT.sub(lambda key: numbered[key[0]], text) for name, text in documents.items()
    }


def main() -> None:
    """Write every example but those of documents that people write."""
    with tempfile.TemporaryDirectory() as folder:
        audit = Path(folder) / "example.itaudit"
        it_audit("new", audit, "--organisation", "Verfhandel Zilverkwast")
        it_audit("import", audit, ROOT / "examples" / "complete.json")
        made = {
            "bank": it_audit("bank", "--json"),
            "evaluation": it_audit("evaluate", audit, "--json", "--on", DAY),
            "whatif": it_audit(
                "whatif",
                audit,
                "bak-immutable-start",
                "bak-restore-test-start",
                "--json",
                "--on",
                DAY,
            ),
        }
        it_audit("again", audit)
        it_audit("answer", audit, "bak-restore-test", "3")
        made["comparison"] = it_audit("compare", audit, "--json", "--on", DAY)
    for name, text in lasting(made).items():
        (EXAMPLES / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
