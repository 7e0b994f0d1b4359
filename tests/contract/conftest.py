"""The program's documents as a script sees them, and the schemas they promise to fit."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from it_audit_gui.cli.commands import run

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "docs" / "schemas"

Printed = Callable[..., str]
Evaluated = Callable[[Path], Any]


def document(path: Path) -> Any:  # noqa: ANN401 - a document can hold anything
    return json.loads(path.read_text(encoding="utf-8"))


def schema(name: str) -> dict[str, Any]:
    return dict(document(SCHEMAS / f"{name}.schema.json"))


def closed(part: Any) -> Any:  # noqa: ANN401 - a schema nests freely
    """The schema that allows only the keys it names: what today's program may print."""
    if isinstance(part, list):
        return [closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    rest = {key: closed(value) for key, value in part.items()}
    if isinstance(part.get("properties"), dict) and part.get("type") == "object":
        return {"additionalProperties": False, **rest}
    return rest


def faults(rules: dict[str, Any], content: object) -> list[str]:
    """What is wrong with a document, one line each."""
    validator = Draft202012Validator(rules, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(content)]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Printed:
    """Runs a command that must succeed and gives what it printed."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(*arguments: object) -> str:
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert (code, said.err) == (0, "")
        return said.out

    return call


@pytest.fixture
def evaluated(printed: Printed, tmp_path: Path) -> Evaluated:
    """A new audit with the answers of a document, evaluated on the day of the examples."""

    def call(answers: Path) -> Any:  # noqa: ANN401 - what the schema is to judge
        file = tmp_path / "firm.itaudit"
        printed("new", file, "--organisation", "Any firm")
        printed("import", file, answers)
        return json.loads(printed("evaluate", file, "--json", "--on", "2026-11-23"))

    return call
