"""The file tells the truth at every moment, also when the program does not live to the end."""

import json
from pathlib import Path
from typing import Any

from it_audit_gui import __version__
from it_audit_gui.self_test.record import Outcome, Record

WELL = Outcome(ok=True, seconds=0.5, detail="3 of 3")


def read(path: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(path.read_text(encoding="utf-8"))


def test_before_the_first_check_nothing_is_well(tmp_path: Path) -> None:
    Record(tmp_path / "out.json", ["first", "second"])
    assert read(tmp_path / "out.json") == {
        "ok": False,
        "version": __version__,
        "checks": {
            "first": {"ok": False, "seconds": 0.0, "detail": "not reached"},
            "second": {"ok": False, "seconds": 0.0, "detail": "not reached"},
        },
    }


def test_a_check_that_takes_the_program_down_is_named(tmp_path: Path) -> None:
    record = Record(tmp_path / "out.json", ["first", "second", "third"])
    record.begin("first")
    record.end("first", WELL)
    record.begin("second")
    checks = read(tmp_path / "out.json")["checks"]
    assert [outcome["detail"] for outcome in checks.values()] == [
        "3 of 3",
        "did not finish",
        "not reached",
    ]


def test_all_is_well_once_every_check_is(tmp_path: Path) -> None:
    record = Record(tmp_path / "out.json", ["first", "second"])
    verdicts = []
    for name in ("first", "second"):
        record.end(name, WELL)
        verdicts.append((record.ok, read(tmp_path / "out.json")["ok"]))
    assert verdicts == [(False, False), (True, True)]


def test_other_alphabets_stay_readable(tmp_path: Path) -> None:
    record = Record(tmp_path / "out.json", ["first"])
    record.end("first", Outcome(ok=True, detail="Übermut"))
    assert "Übermut" in (tmp_path / "out.json").read_text(encoding="utf-8")
