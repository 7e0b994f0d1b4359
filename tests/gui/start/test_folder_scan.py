"""Audits in a folder of clients, looked into beside the window."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap, sample_firm
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.folder_scan import FolderScan, LookInto
from it_audit_gui.gui.start.summaries import Summaries, forget
from it_audit_gui.looking import Look

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    """A filled audit, a locked one in a folder of its own, and what is no audit."""
    folder = tmp_path / "clients"
    sample_firm.make(folder, "Garage", "en", NOW)
    (folder / "Printers").mkdir()
    locked = folder / "Printers" / "printers.itaudit"
    bootstrap.create(locked, {NAME: "Hidden name"}, "en", NOW, "secret words").close()
    (folder / "stranger.itaudit").write_text("no audit at all")
    (folder / "letter.txt").write_text("a letter")
    (folder / ".hidden.itaudit").write_text("hidden")
    return folder


def scanned(
    qtbot: QtBot, folder: Path, summaries: Summaries | None = None, look: LookInto | None = None
) -> dict[str, RecentAudit]:
    """What is known in the end, by file."""
    told: list[tuple[RecentAudit, ...]] = []
    scan = FolderScan(summaries, look)
    scan.found.connect(told.append)
    scan.begin(folder, "en", TODAY)
    qtbot.waitUntil(lambda: len(told) > 1, timeout=20_000)
    assert len(told[0]) == len(told[-1])
    return {audit.path.name: audit for audit in told[-1]}


def never(path: Path, language: str, on: date) -> Look:
    raise AssertionError(path, language, on)


def test_each_file_tells_what_it_may(qtbot: QtBot, clients: Path) -> None:
    found = scanned(qtbot, clients)

    assert set(found) == {"sample.itaudit", "printers.itaudit", "stranger.itaudit"}
    assert all(audit.of_folder for audit in found.values())
    whole = found["sample.itaudit"]
    assert (whole.organisation, whole.complete, whole.stage) == ("Garage", True, "reactive")
    locked = found["printers.itaudit"]
    assert (locked.organisation, locked.protected, locked.low) == ("printers", True, None)
    assert found["stranger.itaudit"].damaged


def test_what_did_not_change_is_not_read_again(qtbot: QtBot, clients: Path, tmp_path: Path) -> None:
    kept = tmp_path / "own"
    scanned(qtbot, clients, Summaries(kept))
    qtbot.waitUntil((kept / "seen.json").is_file)
    for name in ("stranger.itaudit", "Printers/printers.itaudit"):
        (clients / name).unlink()
    again = scanned(qtbot, clients, Summaries(kept), never)

    assert again["sample.itaudit"].organisation == "Garage"


def test_nothing_of_a_locked_file_is_kept(qtbot: QtBot, clients: Path, tmp_path: Path) -> None:
    scanned(qtbot, clients, Summaries(tmp_path))
    qtbot.waitUntil((tmp_path / "seen.json").is_file)
    text = (tmp_path / "seen.json").read_text(encoding="utf-8")

    assert "Garage" in text
    assert "printers" not in text
    assert "Hidden" not in text
    forget(tmp_path)
    assert not (tmp_path / "seen.json").exists()


def test_a_file_that_changed_is_read_again(qtbot: QtBot, clients: Path, tmp_path: Path) -> None:
    scanned(qtbot, clients, Summaries(tmp_path))
    qtbot.waitUntil((tmp_path / "seen.json").is_file)
    sample_firm.make(clients, "Another name", "en", NOW)

    assert scanned(qtbot, clients, Summaries(tmp_path))["sample.itaudit"].organisation == (
        "Another name"
    )


@pytest.mark.parametrize("text", ["", "{}", '[{"path": 3}]', "[3]"])
def test_a_broken_memory_is_as_none(qtbot: QtBot, clients: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "seen.json").write_text(text, encoding="utf-8")

    assert scanned(qtbot, clients, Summaries(tmp_path))["sample.itaudit"].complete


def test_a_file_in_use_stays_unread(qtbot: QtBot, clients: Path) -> None:
    def busy(path: Path, _language: str, _on: date) -> Look:
        raise AuditError("file-in-use", path=path)

    found = scanned(qtbot, clients, None, busy)
    assert all(audit.unread and not audit.damaged for audit in found.values())


def test_a_folder_that_is_gone_has_no_audits(qtbot: QtBot, tmp_path: Path) -> None:
    assert scanned(qtbot, tmp_path / "gone") == {}


def test_nothing_is_told_after_the_end(qtbot: QtBot, clients: Path) -> None:
    scan = FolderScan(None, never)
    scan.stop()
    with qtbot.assertNotEmitted(scan.found, wait=200):
        scan.begin(clients, "en", TODAY)
