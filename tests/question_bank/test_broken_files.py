"""A file an editor broke is named in one line, and the others are still checked."""

import shutil
from pathlib import Path

import pytest

from it_audit_gui.assets import resource
from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.question_bank.checks import version_faults, word_faults

VERSION = "2026.1"


@pytest.fixture
def banks(tmp_path: Path) -> Path:
    """A copy of the shipped bank."""
    shutil.copytree(resource("question_bank", VERSION), tmp_path / "banks" / VERSION)
    return tmp_path / "banks"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A copy of the shipped words."""
    shutil.copytree(resource("words"), tmp_path / "words")
    return tmp_path / "words"


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def only_fault(found: list[str]) -> str:
    (fault,) = found
    return fault


def test_copies_of_the_shipped_files_are_sound(banks: Path, words: Path) -> None:
    assert list(version_faults(BankFiles(banks))) == []
    assert list(word_faults(words)) == []


def test_a_missing_language_file_is_named(banks: Path) -> None:
    (banks / VERSION / "nl.toml").unlink()
    assert "nl.toml" in only_fault(list(version_faults(BankFiles(banks))))


def test_a_broken_file_is_named(banks: Path) -> None:
    changed(banks / VERSION / "bank.toml", "[scoring]", "[scoring")
    fault = only_fault(list(version_faults(BankFiles(banks))))
    assert fault.startswith(f"bank {VERSION}: ")


def test_a_folder_and_its_file_name_the_same_version(banks: Path) -> None:
    (banks / VERSION).rename(banks / "2027.1")
    fault = only_fault(list(version_faults(BankFiles(banks))))
    assert fault == f"bank 2027.1: says it is version {VERSION}"


def test_a_language_of_the_bank_needs_words(banks: Path) -> None:
    changed(banks / VERSION / "bank.toml", 'languages = ["nl",', 'languages = ["xx",')
    shutil.copy(banks / VERSION / "nl.toml", banks / VERSION / "xx.toml")
    fault = only_fault(list(version_faults(BankFiles(banks))))
    assert fault == f"bank {VERSION}: no words in language xx"


def test_a_missing_words_file_is_named(words: Path) -> None:
    (words / "nl" / "report.toml").unlink()
    assert "report.toml" in only_fault(list(word_faults(words)))


def test_a_word_that_only_one_language_has_is_named(words: Path) -> None:
    with (words / "nl" / "command_line.toml").open("a", encoding="utf-8") as file:
        file.write('joke = "Ha"\n')
    fault = only_fault(list(word_faults(words)))
    assert fault == "words/nl/command_line: joke is too much, it is not in en"
