"""A file of a newer version on the command line: read where it allows that, never written."""

from pathlib import Path

import pytest

from tests.cli.outcomes import Command, assert_refused
from tests.files.make_files import first_assessment
from tests.storage.crafting import unchanged
from tests.storage.newer_files import a_newer_file

NOTE = "was made with a newer version of the program"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return a_newer_file(tmp_path / "files" / "newer.itaudit", first_assessment())


READING = {
    "evaluate": (),
    "whatif": ("acc-mfa-start",),
    "report": ("--output", "report.html"),
}


@pytest.mark.parametrize("name", READING)
def test_what_only_reads_works_and_says_that_something_may_lack(
    newer: Path, command: Command, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with unchanged(newer.parent):
        outcome = command(name, newer, *READING[name])
    assert outcome.code == 0
    assert outcome.err.startswith("it-audit: newer.itaudit ")
    assert NOTE in outcome.err


def test_a_check_tells_what_is_known_to_be_sound(newer: Path, command: Command) -> None:
    with unchanged(newer.parent):
        outcome = command("check", newer)
    assert outcome.code == 0
    assert outcome.err.startswith("it-audit: newer.itaudit ")
    assert "the rest was not checked" in outcome.err


WRITING = {
    "answer": ("acc-mfa", "2"),
    "later": ("acc-mfa",),
    "again": (),
    "step": ("acc-mfa-start", "--status", "done"),
    "copy": ("copy.itaudit",),
    "password": ("--remove",),
}


@pytest.mark.parametrize("name", WRITING)
def test_what_writes_is_refused_with_both_ways_out(
    newer: Path, command: Command, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with unchanged(newer.parent):
        outcome = command(name, newer, *WRITING[name])
    assert_refused(outcome, "open it with the newer version")
    assert "save a copy for an older version" in outcome.err
    assert not (tmp_path / "copy.itaudit").exists()


def test_one_that_does_not_allow_it_is_refused_by_all(tmp_path: Path, command: Command) -> None:
    path = a_newer_file(tmp_path / "newer.itaudit", first_assessment(), declared="4")
    with unchanged(tmp_path):
        for name in ("evaluate", "check"):
            assert_refused(command(name, path), "save a copy for an older version")
