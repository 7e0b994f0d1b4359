"""The shipped help is sound, and each fault an editor can make is named."""

from pathlib import Path

import pytest

from it_audit_gui.assets import resource
from it_audit_gui.question_bank.help_checks import help_faults
from it_audit_gui.wording import languages

ROW = """[[help]]
id = "incident"
kind = "emergency"
source = "ccb.belgium.be"
as_of = 2026-01-01
valid_until = 2027-06-30
""" + "".join(
    f'{language} = {{ name = "Attack", text = "Call, in {language}." }}\n'
    for language in languages()
)


def faults(folder: Path, text: str) -> list[str]:
    (folder / "be.toml").write_text(text, encoding="utf-8")
    return list(help_faults(folder))


def test_the_shipped_help_has_no_faults() -> None:
    assert list(help_faults(resource("facts", "help"))) == []


def test_a_sound_entry_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, ROW) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "incident"\n', "", "1: no id"),
        ("ccb.belgium.be", " ", "incident: no source"),
        ("emergency", "advice", "incident: no kind advice"),
        ("valid_until = 2027-06-30", "", "incident: no as_of or valid_until"),
        ("2027-06-30", "2026-01-01", "incident: valid_until is not after as_of"),
        (', text = "Call, in en."', "", "incident: no text in language en"),
        ('nl = { name = "Attack", ', "nl = { ", "incident: no name in language nl"),
    ],
)
def test_each_fault_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in ROW
    assert faults(tmp_path, ROW.replace(old, new)) == [f"help be: {told}"]


def test_an_id_that_stands_twice_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path, ROW + ROW) == ["help be: id incident stands twice"]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, "[[help")
    assert found.startswith("help be: ")
