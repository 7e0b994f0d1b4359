"""The compiled form of content says what the file says, and only while it is the same file."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from it_audit_gui.assets import resource
from it_audit_gui.content_files import compiled_form, read_toml

PLAIN = b'name = "caf\xc3\xa9"\nday = 2026-11-23\n[[rows]]\nweight = 1.5\nfits = true\n'
CONTENT = {"name": "café", "day": date(2026, 11, 23), "rows": [{"weight": 1.5, "fits": True}]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bank.toml"
    path.write_bytes(PLAIN)
    path.with_suffix(".json").write_text(compiled_form(PLAIN), encoding="utf-8")
    return path


def with_another_name(path: Path) -> None:
    """Change what the compiled form says, so that one sees which of the two was read."""
    compiled = path.with_suffix(".json")
    made = json.loads(compiled.read_text("utf-8"))
    made["content"]["name"] = "compiled"
    compiled.write_text(json.dumps(made), encoding="utf-8")


def test_it_says_the_same(file: Path) -> None:
    assert read_toml(file) == CONTENT


def test_it_is_read_instead_of_the_file(file: Path) -> None:
    with_another_name(file)
    assert read_toml(file)["name"] == "compiled"


def test_a_file_that_was_changed_since_is_read_itself(file: Path) -> None:
    with_another_name(file)
    file.write_bytes(PLAIN + b"more = 1\n")
    assert read_toml(file) == {**CONTENT, "rows": [{"weight": 1.5, "fits": True, "more": 1}]}


@pytest.mark.parametrize("broken", [b"", b"\xff", b"{", b"[]", b"{}"])
def test_a_broken_form_does_no_harm(file: Path, broken: bytes) -> None:
    file.with_suffix(".json").write_bytes(broken)
    assert read_toml(file) == CONTENT


def test_what_has_no_such_form_is_refused() -> None:
    with pytest.raises(TypeError, match=str(datetime(2026, 1, 1).date().year)):  # noqa: DTZ001
        compiled_form(b"at = 2026-01-01T10:00:00\n")


def test_every_file_a_start_reads_has_one(tmp_path: Path) -> None:
    files = [*resource("question_bank").glob("*/*.toml"), *resource("words").glob("*/*.toml")]
    files += [*resource("folders").glob("*.toml"), *resource("facts").glob("*.toml")]
    for number, file in enumerate(files):
        copy = tmp_path / f"{number}.toml"
        copy.write_bytes(file.read_bytes())
        copy.with_suffix(".json").write_text(compiled_form(file.read_bytes()), encoding="utf-8")
        assert read_toml(copy) == read_toml(file)
