"""The program's own folders are where the system's users and tools look for them."""

import sys
from pathlib import Path

import pytest

from it_audit_gui.gui.computer import own_folders

FOLDERS = (own_folders.settings_folder, own_folders.copies_folder, own_folders.log_folder)


def test_all_are_the_programs_alone_and_none_is_made() -> None:
    for folder in FOLDERS:
        assert folder().is_absolute()
        assert "it-audit" in folder().parts


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the rule of other systems")
@pytest.mark.parametrize("moved", [True, False])
def test_linux_has_a_place_for_each_that_its_user_may_move(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, moved: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, place in (("CONFIG", "c"), ("DATA", "d"), ("STATE", "s")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / place) if moved else "")

    config, data, state = (
        tmp_path / place
        for place in (("c", "d", "s") if moved else (".config", ".local/share", ".local/state"))
    )
    assert own_folders.settings_folder() == config / "it-audit"
    assert own_folders.copies_folder() == data / "it-audit" / "copies"
    assert own_folders.log_folder() == state / "it-audit" / "log"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the rule of other systems")
def test_audits_are_proposed_in_the_documents_or_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    assert own_folders.documents_folder() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert own_folders.documents_folder() == tmp_path / "Documents"
