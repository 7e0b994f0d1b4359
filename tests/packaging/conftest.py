"""The scripts of packaging are no package; each test asks for the one it tries."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Loads a script by its name, with those beside it in reach."""
    for folder in (PACKAGING, PACKAGING / "windows", PACKAGING / "linux"):
        monkeypatch.syspath_prepend(str(folder))
    return importlib.import_module


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder that looks like a bundle."""
    folder = tmp_path / "bundle"
    (folder / "_internal" / "words").mkdir(parents=True)
    (folder / "it-audit.exe").write_bytes(b"version 1")
    (folder / "_internal" / "words" / "nl.toml").write_text("een", encoding="utf-8")
    return folder
