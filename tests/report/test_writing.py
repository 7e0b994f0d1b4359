import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from it_audit_gui import wording
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.writing import Format, write_report
from tests.report.sample import rendered


@pytest.mark.parametrize(
    ("fmt", "start"),
    [
        (Format.HTML, "<!DOCTYPE html>"),
        (Format.MARKDOWN, "*IT-doorlichting*"),
        (Format.JSON, '{\n  "organisation"'),
        (Format.CSV, '\ufeff"Onderdeel";'),
    ],
)
def test_each_format_is_rendered(fmt: Format, start: str) -> None:
    made = rendered(fmt)
    assert made.startswith(start)
    assert made.endswith("\n")


def test_json_is_json() -> None:
    made = json.loads(rendered("json"))
    assert made["organisation"] == "Schrijnwerkerij Eikenhof bv"


def test_a_report_is_written_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    write_report(path, "\ufeffé\r\n€\n")
    assert path.read_bytes() == "\ufeffé\r\n€\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_an_earlier_report_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")
    write_report(path, "new")
    assert path.read_text(encoding="utf-8") == "new"


def test_a_folder_is_not_a_report(tmp_path: Path) -> None:
    with pytest.raises(AuditError) as raised:
        write_report(tmp_path, "text")
    assert (raised.value.error_id, raised.value.params) == (
        "report-path-is-folder",
        {"path": tmp_path},
    )


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "no" / "report.md"
    with pytest.raises(AuditError) as raised:
        write_report(path, "text")
    assert (raised.value.error_id, raised.value.params) == ("report-folder-missing", {"path": path})
    assert not path.parent.exists()


def test_a_name_the_disk_does_not_take_is_said(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="report-not-written"):
        write_report(tmp_path / ("x" * 300), "text")
    assert not list(tmp_path.iterdir())


def refuse(*_: object) -> None:
    raise PermissionError("in use")


def forget(_: Path) -> bytes:
    return b""


@pytest.mark.parametrize(("step", "fault"), [("replace", refuse), ("read_bytes", forget)])
def test_when_writing_fails_the_earlier_report_stays(
    step: str, fault: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In use by another program, and a disk that does not give back what it took."""
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(Path, step, fault)
    with pytest.raises(AuditError) as raised:
        write_report(path, "new")
    monkeypatch.undo()
    assert (raised.value.error_id, raised.value.params) == ("report-not-written", {"path": path})
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def closed(*_: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize(
    ("module", "step", "fault", "error_id"),
    [
        (os, "fsync", full, "report-disk-full"),
        (Path, "open", closed, "report-folder-closed"),
        (Path, "replace", closed, "report-not-written"),
    ],
)
def test_the_right_cause_is_said(
    module: object,
    step: str,
    fault: object,
    error_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A refusal to replace comes from who holds the earlier report, not from the folder."""
    monkeypatch.setattr(module, step, fault)
    with pytest.raises(AuditError) as raised:
        write_report(tmp_path / "report.md", "new")
    monkeypatch.undo()
    assert raised.value.error_id == error_id
    assert not list(tmp_path.iterdir())
    for language in wording.languages():
        assert str(tmp_path) in str(wording.explain(raised.value, language))


def test_the_engines_are_loaded_only_when_a_report_is_made() -> None:
    code = (
        "import sys, it_audit_gui.bootstrap; "
        "sys.exit(bool({'jinja2', 'babel', 'csv'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
