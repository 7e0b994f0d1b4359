from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.gui.dialogs.file_choice import SUFFIX, free_path, safe_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Schrijnwerkerij Eikenhof", "Schrijnwerkerij Eikenhof"),
        ("A/B: <C>?", "A B C"),
        ("..", "audit"),
        ("con", "audit con"),
        ("LPT1.old", "audit LPT1.old"),
        ("COM¹", "audit COM¹"),
        ("..\\..\\x", "x"),
        ("Claes\N{RIGHT-TO-LEFT OVERRIDE}tiduati.exe", "Claes tiduati.exe"),
        ("  Café  Zuid. ", "Café Zuid"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_name_becomes_a_file_name_every_system_takes(name: str, file: str) -> None:
    assert safe_name(name) == file


@given(st.text())
def test_no_name_leads_out_of_its_folder(name: str) -> None:
    file = safe_name(name)

    assert file
    assert Path(file).name == file
    assert not file.endswith((".", " "))


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "Claes.itaudit").touch()
    (tmp_path / "Claes 2.itaudit").touch()

    assert free_path(tmp_path, "Claes", SUFFIX).name == "Claes 3.itaudit"
