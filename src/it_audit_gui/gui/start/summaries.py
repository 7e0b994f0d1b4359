"""What was seen in audit files before, so that only what changed is looked into again.

Kept in the program's own folder. Of files behind a password nothing is kept.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from it_audit_gui import paths
from it_audit_gui.gui.remembered.recent import RecentAudit, from_json, to_json

_FILE = "seen.json"


class Summaries:
    """By path, size and time of a file; ``keep`` writes what was looked into."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._seen: dict[str, tuple[str, RecentAudit]] = {}

    def read(self) -> None:
        """Take up what was kept; what cannot be read is looked into again."""
        try:
            entries = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        for entry in entries if isinstance(entries, list) else []:
            found = from_json(json.dumps([entry]))
            if found and isinstance(entry.get("state"), str):
                self._seen[str(found[0].path)] = (entry["state"], found[0])

    def seen(self, path: Path, status: os.stat_result) -> RecentAudit | None:
        """What was seen in a file that has not changed since."""
        state, audit = self._seen.get(str(path), ("", None))
        return audit if state == _state(status) else None

    def keep(self, found: Mapping[Path, tuple[os.stat_result, RecentAudit]]) -> None:
        """Write what was seen, in the place of what was kept; a full disk is no harm."""
        kept = [
            {**to_json(audit), "state": _state(status)}
            for status, audit in found.values()
            if audit.is_told
        ]
        with suppress(OSError):
            paths.make_own(self._file.parent)
            fresh = self._file.with_suffix(".tmp")
            fresh.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
            fresh.replace(self._file)


def forget(folder: Path) -> None:
    """Remove what was kept: it names clients."""
    with suppress(OSError):
        (folder / _FILE).unlink(missing_ok=True)


def _state(status: os.stat_result) -> str:
    return f"{status.st_size}-{status.st_mtime_ns}"
