"""What the self-test found, as a JSON file.

The file is written before and after every check: when a check takes the whole program down, the
file still names it. A program without a console has no other voice.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from it_audit_gui import __version__
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one check; ``detail`` is for a technical reader, in English."""

    ok: bool = False
    seconds: float = 0.0
    detail: str = "not reached"


class Record:
    """The outcomes so far, always as the file has them; raises ``OSError`` when it cannot be."""

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        self._path = path
        self._outcomes = dict.fromkeys(names, Outcome())
        self._write()

    @property
    def ok(self) -> bool:
        """Whether every check was reached and went well."""
        return all(outcome.ok for outcome in self._outcomes.values())

    def begin(self, name: str) -> None:
        """A check starts."""
        self.end(name, replace(self._outcomes[name], detail="did not finish"))

    def end(self, name: str, outcome: Outcome) -> None:
        """A check is done."""
        self._outcomes[name] = outcome
        self._write()

    def _write(self) -> None:
        checks = {name: asdict(outcome) for name, outcome in self._outcomes.items()}
        document = {"ok": self.ok, "version": __version__, "checks": checks}
        text = json.dumps(document, ensure_ascii=False, indent=2)
        self._path.write_text(f"{text}\n", encoding="utf-8")
