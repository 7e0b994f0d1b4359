"""What commands leave behind, and how to judge it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command left behind for its caller."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]

ANSWERS = {
    "organisation": {"people": 12, "computer-users": 8},
    "answers": {
        "sec-updates": {
            "option": "2",
            "note": "Alles automatisch",
            "evidence": [{"kind": "document", "date": "2026-10-01", "pointer": "map/updates.pdf"}],
        },
        "acc-mfa": {"option": "dont-know"},
        "sec-training": {"option": "not-applicable", "reason": "Nog geen personeel"},
        "bak-restore-test": {"option": 0, "evidence": "mail van 3 maart"},
    },
}


def evaluated(command: Command, path: Path, *more: object) -> dict[str, Any]:
    outcome = command("evaluate", path, "--json", "--on", "2026-11-23", *more)
    assert (outcome.code, outcome.err) == (0, "")
    return dict(json.loads(outcome.out))


def written(folder: Path, content: object, name: str = "answers.json") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def assert_refused(outcome: Outcome, *fragments: str) -> None:
    """One line on stderr, exit 3, nothing on stdout, no traceback."""
    assert outcome.code == 3
    assert outcome.out == ""
    assert outcome.err.startswith("it-audit: ")
    assert outcome.err.count("\n") == 1
    for fragment in fragments:
        assert fragment in outcome.err
