"""What stands above the pages about the file: damage, cloud folders, copies elsewhere."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.gui.bridge.deeds import Settling
from it_audit_gui.gui.files import surroundings
from it_audit_gui.gui.files.damage_dialog import DamageDialog
from it_audit_gui.gui.files.damage_words import DamageWords
from it_audit_gui.gui.files.surroundings import Around, Surroundings
from it_audit_gui.gui.files.synced import conflict_copies, service_of, services
from it_audit_gui.session.ports import Damage, Why
from tests.builders import MOMENT, the_bank
from tests.gui.factories import texts_in
from tests.gui.files.conftest import PATIENCE, Office
from tests.storage.crafting import TABLES, loosely_changed


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("C:/Users/An/OneDrive/Audits", "OneDrive"),
        ("C:/Users/An/OneDrive - Claes BV/Documenten", "OneDrive"),
        ("/home/an/Dropbox (Personal)", "Dropbox"),
        ("G:/Mijn Drive/klanten", "Google Drive"),
        ("/Users/an/Library/CloudStorage/GoogleDrive-an@claes.be/My Drive", "Google Drive"),
        ("/Users/an/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("/home/an/Documents", None),
        ("E:/Audits", None),
        ("/home/an/dropboxes of paper", None),
    ],
)
def test_cloud_folders_are_known_by_name(folder: str, service: str | None) -> None:
    found = service_of(Path(folder) / "x.itaudit")
    assert (found.name if found else None) == service


@pytest.mark.parametrize(
    ("service", "other"),
    [
        ("OneDrive", "claes-BALIE-PC.itaudit"),
        ("Dropbox", "claes (An's conflicted copy 2026-11-02).itaudit"),
        ("Dropbox", "Claes (conflicterende kopie van An 2026-11-02).itaudit"),
        ("Google Drive", "claes (1).itaudit"),
        ("iCloud Drive", "claes 2.itaudit"),
    ],
)
def test_a_second_version_is_known_by_its_name(tmp_path: Path, service: str, other: str) -> None:
    path = tmp_path / "claes.itaudit"
    for name in (path.name, other, "claes 2026-11-02.itaudit", "claessens.itaudit"):
        (tmp_path / name).touch()
    which = next(item for item in services() if item.name == service)

    assert [item.name for item in conflict_copies(path, which)] == [other]


def test_a_folder_that_is_gone_has_no_second_versions(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "gone" / "x.itaudit", services()[0]) == ()


def test_a_cloud_folder_is_said_once_and_another_place_offered(
    plain: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "service_of", lambda _path: services()[0])
    plain.open()
    plain.qtbot.waitUntil(lambda: "folder of OneDrive" in plain.said, timeout=PATIENCE)
    assert "Go on in another place…" in plain.said
    banner = plain.workspace.notices.banner
    assert banner is not None
    banner.hide()
    banner.dismissed.emit()
    assert plain.said == ""
    plain.leave()

    looked: list[tuple[Surroundings, Path]] = []
    monkeypatch.setattr(Surroundings, "look", lambda self, path: looked.append((self, path)))
    plain.open()
    (seen,) = looked
    seen[0].found.emit(Around(path=seen[1], service=services()[0]))
    assert plain.said == ""


def test_a_second_version_is_said(plain: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "service_of", lambda _path: services()[0])
    (plain.folder / "claes-PC2.itaudit").touch()
    plain.open()
    plain.qtbot.waitUntil(lambda: "claes-PC2.itaudit" in plain.said, timeout=PATIENCE)
    assert "second version" in plain.said


def test_damage_is_said_calmly_with_what_is_safe_and_what_to_do(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    plain.answer(1)
    plain.leave()
    loosely_changed(
        plain.path,
        "UPDATE answer SET option = 0 WHERE question IN (SELECT min(question) FROM answer)",
    )
    plain.open()
    assert len(plain.workspace.view.damage) == 1
    for said in ("damaged", "Everything else is sound", "Restore a safety copy…"):
        assert said in plain.said

    plain.room.asking.show_damage()
    dialog = plain.dialog(DamageDialog)
    assert "Answer to ‘" in texts_in(dialog)
    assert "is not what was saved" in texts_in(dialog)
    dialog.reject()


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_no_damaged_entry_is_told_in_the_words_of_the_file(qtbot: QtBot, table: str) -> None:
    assert qtbot is not None  # the application
    bank = the_bank("en")
    damage = Damage(table=table, key=str(bank.questions[0].id), why=Why.CHANGED)
    words = DamageWords()
    (line,) = words.lines((damage,), bank)

    assert line.endswith(": is not what was saved")
    assert not line.startswith(table)


def test_a_copy_on_another_medium_is_asked_for_and_remembered(
    plain: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain.open()
    plain.answer(0)
    identity = plain.workspace.view.assessments[0].id
    plain.leave()
    plain.later = timedelta(days=8)
    plain.open()
    assert "no copy of this audit on another disk" in plain.said

    monkeypatch.setattr(surroundings, "on_another_medium", lambda _one, _other: True)
    plain.files.answer = plain.folder / "stick.itaudit"
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        plain.room.asking.ask_copy()
    assert plain.settings.copied_on(identity) == (MOMENT + plain.later).date()
    plain.leave()
    plain.open()
    assert plain.said == ""

    plain.leave()
    plain.later = timedelta(days=50)
    plain.open()
    assert "Your last copy on another disk or stick is from" in plain.said


def test_a_copy_beside_the_file_does_not_count(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    plain.files.answer = plain.folder / "beside.itaudit"
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        plain.room.asking.ask_copy()

    assert plain.settings.copied_on(plain.workspace.view.assessments[0].id) is None


def test_a_safety_copy_that_fails_is_said_and_the_audit_stays_open(
    plain: Office, qtbot: QtBot
) -> None:
    assert qtbot is not None
    plain.copies.parent.mkdir(exist_ok=True)
    plain.copies.write_text("no folder")
    plain.open()
    plain.qtbot.waitUntil(lambda: "No safety copy" in plain.said, timeout=PATIENCE)
    plain.answer(0)

    assert plain.window.bridge.waiting == 0


def test_the_day_an_audit_is_kept_until_comes_before_the_copy_and_both_are_told(
    plain: Office,
) -> None:
    plain.open()
    plain.answer(0)
    plain.leave()
    plain.later = timedelta(days=8)
    plain.open()
    assert "no copy of this audit on another disk" in plain.said
    kept = AuditSettings(keep_until=MOMENT.date(), processor_note="")
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        plain.window.bridge.carry_out(Settling(settings=kept))
    plain.workspace.notices.step_on()
    assert "You keep this audit until" in plain.said

    banner = plain.workspace.notices.banner
    assert banner is not None
    banner.dismissed.emit()
    assert "no copy of this audit on another disk" in plain.said
    plain.leave()
    plain.open()
    assert "You keep this audit until" in plain.said
