"""Runs the checks one after the other and records what came of each."""

import sys
import tempfile
import time
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

from it_audit_gui.self_test.checks import Check, all_checks
from it_audit_gui.self_test.record import Outcome, Record

WELL = 0
NOT_WELL = 1

# What users call their folders: blanks, umlauts, an apostrophe.
_FOLDER = "it-audit Jürgens größter Test, l’été "


def run(arguments: Sequence[str]) -> int:
    """The self-test; ``arguments`` names the JSON file. 0 when all is well, 1 when it is not."""
    if len(arguments) != 1:
        return _refuse("it-audit: --self-test needs the name of one file (--self-test FILE.json)")
    try:
        folder = Path(tempfile.mkdtemp(prefix=_FOLDER)).resolve()
        return WELL if examine(Path(arguments[0]), all_checks(), folder) else NOT_WELL
    except OSError as error:
        return _refuse(f"it-audit: the self-test could not be written: {error}")


def examine(path: Path, checks: Mapping[str, Check], folder: Path) -> bool:
    """Run checks in a folder and record them at a path; whether all went well."""
    record = Record(path, list(checks))
    for name, check in checks.items():
        record.begin(name)
        record.end(name, _outcome(check, folder))
    return record.ok


def _outcome(check: Check, folder: Path) -> Outcome:
    start = time.perf_counter()
    try:
        ok, detail = True, check(folder)
    except Exception:  # noqa: BLE001 - whatever it is, finding it is what this is for
        ok, detail = False, traceback.format_exc()
    return Outcome(ok=ok, seconds=round(time.perf_counter() - start, 3), detail=detail)


def _refuse(words: str) -> int:
    """A program without a console has no stderr."""
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
    return NOT_WELL
