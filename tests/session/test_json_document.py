"""Documents from people and scripts: read whole, and every mistake told with its place."""

import json
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.doubled_keys import doubled_key
from it_audit_gui.session.json_document import number_in, read_json


def error_of(path: Path) -> AuditError:
    with pytest.raises(AuditError) as caught:
        read_json(path)
    return caught.value


def written(folder: Path, text: str) -> Path:
    path = folder / "document.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    document = {"organisation": {"name": "Caf\u00e9"}}
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_text(json.dumps(document, ensure_ascii=False), encoding=encoding)
        assert read_json(path) == document


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ('{"answers": {\n"mfa": ', 2),
        ("[" * 100_000, 1),
        ('{"organisation": {"people": ' + "9" * 5000 + "}}", 1),
        ('{"answers": {"mfa": {"option": ' + "1" * 5000 + "}}}", 1),
    ],
    ids=["empty", "cut-off", "deep", "huge-number", "huge-option"],
)
def test_broken_json_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    error = error_of(written(tmp_path, text))

    assert (error.error_id, error.params["line"]) == ("document-broken", line)


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ('{"answers": {"mfa": {"option": 1}, "mfa": {"option": 2}}}', "mfa", 1),
        ('{"a": 1,\n "b": 2,\n "a": 3}', "a", 3),
        ('{"b": "a: \\": {",\n "a": [{"a": 1}, {"a": 2}],\n "a" : 3}', "a", 3),
        ('{"mfa": 1,\n "mf\\u0061": 2}', "mfa", 2),
    ],
    ids=["within", "three-lines", "signs-in-texts", "escaped"],
)
def test_a_key_that_stands_twice_is_told_with_its_line(
    tmp_path: Path, text: str, key: str, line: int
) -> None:
    error = error_of(written(tmp_path, text))

    assert error.error_id == "document-key-twice"
    assert (error.params["key"], error.params["line"]) == (key, line)


def test_the_same_key_in_two_tables_is_no_mistake(tmp_path: Path) -> None:
    text = '{"a": [{"a": 1}, {"a": 2}], "b": "a"}'

    assert read_json(written(tmp_path, text)) == json.loads(text)
    with pytest.raises(ValueError, match="stands once"):
        doubled_key(text)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    assert error_of(path).error_id == "file-not-found"
    assert error_of(tmp_path).error_id == "file-is-folder"
    assert error_of(tmp_path / ("n" * 300)).error_id == "document-not-readable"
    path.write_bytes("{}".encode("utf-16"))
    assert error_of(path).error_id == "document-not-readable"
    path.write_bytes(b" " * (16 * 1024 * 1024 + 1))
    assert error_of(path).error_id == "document-too-large"


@pytest.mark.parametrize("value", [None, True, "4", [4]])
def test_what_is_no_number_is_told_with_its_place(value: object) -> None:
    with pytest.raises(AuditError) as caught:
        number_in(value, "inputs.outages")
    assert caught.value.params == {"place": "inputs.outages", "expected": "number"}
