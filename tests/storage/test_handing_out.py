"""A file out of an audit is written whole, or what stood there stays."""

import errno
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import handing_out
from it_audit_gui.storage.handing_out import hand_out


def test_a_file_is_written_and_replaces_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    hand_out(b"first", path)
    hand_out(b"second", path)

    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="cannot-write"):
        hand_out(b"x", tmp_path / "none" / "photo.jpg")


def test_a_full_medium_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"earlier")

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(handing_out, "flush", full)
    with pytest.raises(AuditError, match="medium-full"):
        hand_out(b"x", path)

    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
