"""The tarball for Linux, unpacked and put into a user's menu and out again."""

import os
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux")


@pytest.fixture
def folder(script: Callable[[str], ModuleType], bundle: Path, tmp_path: Path) -> Path:
    """The tarball, unpacked in a folder with a blank and what a desktop file must escape."""
    (bundle / "it-audit").write_bytes(b"")
    script("tarball").pack(bundle, "1.0.0", tmp_path / "out.tar.gz")
    place = tmp_path / "my $tools & more"
    with tarfile.open(tmp_path / "out.tar.gz") as archive:
        archive.extractall(place, filter="data")
    return place / "it-audit-1.0.0"


def run_install(folder: Path, home: Path, *arguments: str) -> list[Path]:
    """The files under the user's share after a run of install.sh."""
    share = home / ".local" / "share"
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_DATA_HOME": str(share)}
    script = str(folder / "install.sh")
    subprocess.run(["/bin/sh", script, *arguments], env=environment, check=True)
    return sorted(path for path in share.rglob("*it-audit*") if path.is_file())


def test_what_is_in_it(folder: Path) -> None:
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found >= {
        "README.txt",
        "_internal/words/nl.toml",
        "desktop/it-audit.desktop",
        "desktop/it-audit.png",
        "desktop/it-audit.xml",
        "install.sh",
        "it-audit",
        "man/man1/it-audit.1",
    }


def test_into_the_menu_and_out_again(folder: Path, tmp_path: Path) -> None:
    installed = run_install(folder, tmp_path / "home")
    assert len({path.suffix for path in installed} & {".desktop", ".xml", ".png", ".1"}) == 4
    entry = next(path for path in installed if path.suffix == ".desktop")
    escaped = str(folder).replace("$", "\\\\$")
    assert f'Exec="{escaped}/it-audit" %f' in entry.read_text("utf-8").splitlines()
    left = run_install(folder, tmp_path / "home", "remove")
    assert [path for path in left if path.suffix in {".desktop", ".png", ".1"}] == []
