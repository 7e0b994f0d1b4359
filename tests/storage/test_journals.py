"""Journals beside a file: those of an interrupted write, and those that mean harm."""

import os
import struct
import tracemalloc
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    error_of_opening,
    journal_of,
    raw,
    snapshot,
    unchanged,
)

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
FIRST = a_full_assessment().id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit")


def hot_journal_of(path: Path) -> bytes:
    """The journal as a crash in the middle of a write leaves it."""
    with raw(path) as connection:
        connection.execute("BEGIN IMMEDIATE; UPDATE answer SET note = 'half' || note")
        connection.cache_flush()
        content, half_written = journal_of(path).read_bytes(), path.read_bytes()
    # The header says how many pages follow only once they are safely on the disk.
    path.write_bytes(half_written)
    return content


def naming(victim: Path) -> bytes:
    """The end of a journal that names another file, which old versions of SQLite then delete."""
    name = os.fsencode(victim)
    return (
        struct.pack(">I", 0x40000001)
        + name
        + struct.pack(">II", len(name), sum(name))
        + _JOURNAL_MAGIC
    )


def test_an_interrupted_write_is_taken_back(path: Path) -> None:
    journal_of(path).write_bytes(hot_journal_of(path))

    store = FileStore.open(path)

    assert store.load(FIRST) == a_full_assessment()
    store.close()
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_a_journal_that_names_another_file_is_refused_and_the_file_lives(
    path: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "thesis.docx"
    victim.write_text("Years of work")
    journal_of(path).write_bytes(hot_journal_of(path) + naming(victim))

    with unchanged(tmp_path), pytest.raises(AuditError, match="hostile-journal") as caught:
        FileStore.open(path)

    assert victim.read_text() == "Years of work"
    assert caught.value.params["journal"] == journal_of(path)


def test_such_a_journal_beside_a_new_file_is_refused_as_well(tmp_path: Path) -> None:
    victim, new = tmp_path / "thesis.docx", tmp_path / "new.itaudit"
    victim.write_text("Years of work")
    journal_of(new).write_bytes(_JOURNAL_MAGIC + bytes(504) + naming(victim))

    with unchanged(tmp_path), pytest.raises(AuditError, match="hostile-journal"):
        FileStore.create(new)


def test_a_link_does_not_hide_the_journal_of_the_file_itself(path: Path, tmp_path: Path) -> None:
    journal_of(path).write_bytes(_JOURNAL_MAGIC + bytes(504) + naming(path))
    link = tmp_path / "elsewhere" / "link.itaudit"
    link.parent.mkdir()
    link.symlink_to(path)

    with unchanged(tmp_path):
        assert error_of_opening(link) == "hostile-journal"


def test_a_journal_of_many_gigabytes_is_not_read(path: Path) -> None:
    with journal_of(path).open("wb") as file:
        file.truncate(2**32)
        file.seek(0, os.SEEK_END)
        file.write(naming(path))
    tracemalloc.start()

    assert error_of_opening(path) == "hostile-journal"

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


@pytest.mark.parametrize("content", [b"", b"x", bytes(16), _JOURNAL_MAGIC, bytes(5000)])
def test_a_journal_that_says_nothing_does_no_harm(path: Path, content: bytes) -> None:
    before = path.read_bytes()
    journal_of(path).write_bytes(content)

    assert error_of_opening(path) == ""

    assert snapshot(path.parent) == {path.name: before}


def test_a_folder_in_place_of_the_journal_is_told(path: Path) -> None:
    journal_of(path).mkdir()

    assert error_of_opening(path) == "file-not-readable"


def test_a_journal_that_takes_back_the_whole_file_leaves_no_audit(path: Path) -> None:
    """What is left of a program that was killed while it made a new file."""
    nothing_before = struct.pack(">8sIIIII", _JOURNAL_MAGIC, 0, 0, 0, 512, 4096)
    journal_of(path).write_bytes(nothing_before.ljust(512, b"\0"))

    assert error_of_opening(path) == "not-an-audit"
    assert error_of_opening(path) == "not-an-audit"


def test_a_file_in_another_journal_format_is_refused(path: Path) -> None:
    with raw(path) as connection:
        connection.pragma("journal_mode", "wal")

    with unchanged(path.parent):
        assert error_of_opening(path) == "unexpected-structure"


def test_a_write_ahead_log_is_never_ours(path: Path) -> None:
    with raw(path) as connection:
        connection.pragma("journal_mode", "wal")
        connection.execute("UPDATE answer SET note = 'slipped in'")
        log = path.with_name(path.name + "-wal").read_bytes()
    a_file(path.with_name("sound.itaudit")).replace(path)
    path.with_name(path.name + "-wal").write_bytes(log)

    with unchanged(path.parent):
        assert error_of_opening(path) == "hostile-journal"


def test_a_refused_structure_behind_a_journal_is_refused(path: Path) -> None:
    with raw(path) as connection:
        connection.execute("CREATE TABLE extra (a)")
    journal_of(path).write_bytes(bytes(600))

    assert error_of_opening(path) == "unexpected-structure"
    apsw.Connection(str(path)).close()
