"""What was chosen for the report of each audit, remembered in the program's own folder.

Kept by a key that tells no client's name, and only as far as it differs from what is offered.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from hashlib import sha256
from pathlib import Path

from it_audit_gui import paths
from it_audit_gui.records import dataclass
from it_audit_gui.report.options import SECTIONS, Paper

_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Options for a report; ``language`` is empty while it follows the firm's."""

    language: str = ""
    paper: Paper = Paper.A4
    anonymous: bool = False
    left_out: frozenset[str] = field(default_factory=frozenset)


USUAL = Chosen()


class OptionStore:
    """Reads and writes at once; what cannot be meant counts as not there."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "report.json"

    def load(self, audit: str) -> Chosen:
        """What was chosen for an audit, by the id that stays with it."""
        found = self._all().get(_key(audit))
        if not isinstance(found, Mapping):
            return USUAL
        language, paper, left_out = (found.get(key) for key in ("language", "paper", "left_out"))
        return Chosen(
            language=language if isinstance(language, str) else "",
            paper=Paper(paper) if paper in set(Paper) else Paper.A4,
            anonymous=found.get("anonymous") is True,
            left_out=frozenset(left_out if isinstance(left_out, list) else ()) & set(SECTIONS),
        )

    def keep(self, audit: str, chosen: Chosen) -> None:
        """Remember what was chosen for an audit; of very many, the latest ones."""
        others = {key: value for key, value in self._all().items() if key != _key(audit)}
        if chosen != USUAL:
            others[_key(audit)] = {
                "language": chosen.language,
                "paper": str(chosen.paper),
                "anonymous": chosen.anonymous,
                "left_out": sorted(chosen.left_out),
            }
        latest = dict(list(others.items())[-_LIMIT:])
        self._write(json.dumps(latest))

    def _write(self, text: str) -> None:
        """Not being remembered is no reason to stop anybody."""
        with suppress(OSError):
            paths.make_own(self.file.parent)
            self.file.write_text(text, encoding="utf-8")

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _key(audit: str) -> str:
    return sha256(audit.encode()).hexdigest()[:16]
