"""What is refused before SQLite sees it, and that nothing refused is changed."""

import io
import os
import random
import struct
import zipfile
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import SIZE_LIMIT, Header, sniff
from tests.storage.crafting import a_file, changed, error_of_opening, unchanged, with_bytes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def a_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return buffer.getvalue()


FOREIGN = {
    "png": b"\x89PNG\r\n\x1a\n" + bytes(5000),
    "zip": a_zip(),
    "html": b"<!DOCTYPE html><html><body>SQLite format 3</body></html>" * 50,
    "random": random.Random(7).randbytes(20_000),  # noqa: S311 - any bytes will do
    "zeros": bytes(8192),
    "text": "Geachte heer".encode("utf-16"),
    "one-byte": b"S",
    "another-cipher": bytes(range(200, 216)) + bytes.fromhex("1000010150402020") + bytes(4096),
}


def test_a_sound_file_shows_its_version(path: Path) -> None:
    assert sniff(a_file(path)) == Header(user_version=VERSION)


def test_a_protected_file_shows_nothing_but_that(path: Path) -> None:
    path.write_bytes(b"\xc8" * 16 + bytes.fromhex("1000010120402020") + bytes(4096))

    assert sniff(path) == Header(encrypted=True)


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_what_is_no_audit_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with unchanged(path.parent):
        assert error_of_opening(path) == "not-an-audit"


def test_an_empty_file_is_told_and_not_made_into_an_audit(path: Path) -> None:
    path.write_bytes(b"")

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-empty"


@pytest.mark.parametrize("length", [16, 17, 50, 99, 100, 4095, 4096])
def test_a_beginning_alone_is_damage(path: Path, length: int) -> None:
    path.write_bytes(a_file(path).read_bytes()[:length])

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


def test_half_a_file_is_damage(path: Path) -> None:
    content = a_file(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


def test_a_missing_last_page_is_damage(path: Path) -> None:
    path.write_bytes(a_file(path).read_bytes()[:-4096])

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


def test_a_page_of_zeros_is_damage(path: Path) -> None:
    with_bytes(a_file(path), 4096, bytes(4096))

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


def test_a_foreign_database_is_no_audit(path: Path) -> None:
    changed(path, "CREATE TABLE answer (question TEXT)", "INSERT INTO answer VALUES ('mine')")

    with unchanged(path.parent):
        assert error_of_opening(path) == "not-an-audit"


@pytest.mark.parametrize("application_id", [0, 1, 0x47504B47, 0xFFFFFFFF])
def test_a_database_of_another_program_is_no_audit(path: Path, application_id: int) -> None:
    with_bytes(a_file(path), 68, struct.pack(">I", application_id))

    with unchanged(path.parent):
        assert error_of_opening(path) == "not-an-audit"


@pytest.mark.parametrize("version", [VERSION + 1, 99, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_newer_file_version_is_told(path: Path, version: int) -> None:
    with_bytes(a_file(path), 60, struct.pack(">I", version))

    with unchanged(path.parent), pytest.raises(AuditError, match="file-newer") as caught:
        FileStore.open(path)
    assert (caught.value.params["version"], caught.value.params["known"]) == (version, VERSION)


def test_a_file_version_that_never_was_is_no_audit(path: Path) -> None:
    changed(a_file(path), "PRAGMA user_version = 0")

    with unchanged(path.parent):
        assert error_of_opening(path) == "not-an-audit"


def test_a_file_of_absurd_size_is_refused_unread(path: Path) -> None:
    os.truncate(a_file(path), SIZE_LIMIT + 1)

    with pytest.raises(AuditError, match="file-too-large"):
        FileStore.open(path)
    assert path.stat().st_size == SIZE_LIMIT + 1


def test_a_missing_file_is_told_and_not_made(path: Path) -> None:
    with unchanged(path.parent):
        assert error_of_opening(path) == "file-not-found"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_ordinary_file_is_refused_at_once(path: Path) -> None:
    os.mkfifo(path)

    assert error_of_opening(path) == "not-an-audit"


def test_a_link_that_goes_in_circles_is_refused(path: Path) -> None:
    path.symlink_to(path)

    assert error_of_opening(path) == "file-not-readable"


def test_a_link_to_a_file_is_that_file(path: Path) -> None:
    path.symlink_to(a_file(path.with_name("other.itaudit")))

    assert error_of_opening(path) == ""
