"""The zip for a stick: what is in it, and what unpacking a newer one leaves alone."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

LANGUAGES = ("NEDERLANDS", "ENGLISH", "FRANÇAIS", "DEUTSCH")


@pytest.fixture
def portable(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("portable")


def unpacked(portable: ModuleType, bundle: Path, version: str, place: Path) -> Path:
    """What comes of packing a bundle and unpacking the zip in a place."""
    out = place.parent / f"{version}.zip"
    portable.pack(bundle, version, out)
    with zipfile.ZipFile(out) as archive:
        archive.extractall(place)
    return place / "IT self-audit"


def test_one_folder_with_mark_text_and_a_place_for_audits(
    portable: ModuleType, bundle: Path, tmp_path: Path
) -> None:
    folder = unpacked(portable, bundle, "1.0.0", tmp_path / "stick")
    assert [path.name for path in folder.parent.iterdir()] == ["IT self-audit"]
    assert (folder / "it-audit.exe").read_bytes() == b"version 1"
    assert (folder / "portable.flag").is_file()
    assert list((folder / "Audits").iterdir()) == []
    text = (folder / "LEES MIJ - READ ME - LISEZ-MOI - LIES MICH.txt").read_bytes().decode("utf-8")
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}IT self-audit 1.0.0\r\n")
    assert all(f"\r\n{language} ---" in text for language in LANGUAGES)


def test_a_newer_zip_over_the_old_keeps_data_and_audits(
    portable: ModuleType, bundle: Path, tmp_path: Path
) -> None:
    folder = unpacked(portable, bundle, "1.0.0", tmp_path / "stick")
    kept = {
        folder / "Audits" / "firm.itaudit": b"an audit",
        folder / "Audits" / "2026" / "report.html": b"a report",
        folder / "Data" / "settings.ini": b"settings",
    }
    for path, content in kept.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (bundle / "it-audit.exe").write_bytes(b"version 2")
    unpacked(portable, bundle, "2.0.0", tmp_path / "stick")
    assert (folder / "it-audit.exe").read_bytes() == b"version 2"
    assert {path: path.read_bytes() for path in kept} == kept


def test_the_zip_holds_no_file_that_could_lie_over_the_users_own(
    portable: ModuleType, bundle: Path, tmp_path: Path
) -> None:
    portable.pack(bundle, "1.0.0", tmp_path / "out.zip")
    names = zipfile.ZipFile(tmp_path / "out.zip").namelist()
    users = [name for name in names if name.split("/")[1] in {"Data", "Audits"}]
    assert users == ["IT self-audit/Audits/"]
