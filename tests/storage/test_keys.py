"""How a password becomes a key: as the file format has it for ever, and slowly on purpose."""

import time
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage.assessment_store import FileStore
from tests.storage.crafting import a_file, a_full_assessment, error_of_opening

SECRET = "Sleutel van de bakkerij"  # noqa: S105 - made up


@pytest.fixture
def quick_keys() -> None:
    """Here they take the time that they take for users."""


def test_the_settings_are_those_of_the_file_format(tmp_path: Path) -> None:
    """Whatever else changes: these open each file that was ever protected."""
    path = a_file(tmp_path / "claes.itaudit", password=SECRET)
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "chacha20")
    connection.pragma("kdf_iter", 600_000)
    connection.pragma("hexkey", f"itaudit1:{SECRET}".encode().hex())

    assert connection.execute("SELECT count(*) FROM assessment").get == 1
    connection.close()


def test_a_protected_file_comes_back_whole(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", password=SECRET)
    store = FileStore.open(path, SECRET)
    assert store.load(AssessmentId("first")) == a_full_assessment()
    store.close()
    assert error_of_opening(path, SECRET.lower()) == "wrong-password"


def test_no_password_is_taken_for_a_ready_made_key(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", password="raw:" + "ab" * 32)
    began = time.process_time()

    assert error_of_opening(path, "raw:" + "cd" * 32) == "wrong-password"
    # Without the derivation it would take a few milliseconds.
    assert time.process_time() - began > 0.05
