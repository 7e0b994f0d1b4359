"""Rules of the house that no linter knows."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import it_audit_gui
from it_audit_gui.assets import resource
from it_audit_gui.question_bank.bank_files import BankFiles

SOURCE = Path(it_audit_gui.__file__).parent
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver"}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "handler", "common", "misc"}


@cache
def modules() -> tuple[tuple[Path, ast.Module], ...]:
    paths = sorted(SOURCE.rglob("*.py"))
    return tuple((path.relative_to(SOURCE), ast.parse(path.read_bytes())) for path in paths)


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{node.module}"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def texts(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_question_or_step_stands_in_code() -> None:
    bank = BankFiles().latest("en")
    known = {*bank.by_id, *bank.steps}
    found = [(str(path), text) for path, tree in modules() for text in texts(tree) if text in known]
    assert found == []


def test_nothing_can_open_a_connection() -> None:
    found = [
        (str(path), name)
        for path, tree in modules()
        for name in imported(tree)
        if name.split(".")[0] in NETWORK or name.endswith(("QtNetwork", "QtWebEngineWidgets"))
    ]
    assert found == []


def test_names_say_what_a_module_is_for() -> None:
    found = [str(path) for path, _ in modules() if VAGUE & set(re.split(r"[_.]", path.stem))]
    assert found == []


def test_dataclasses_are_those_that_are_quickly_made() -> None:
    """Python's own take ten times as long, at every start of the program."""
    found = [
        str(path)
        for path, tree in modules()
        if "dataclasses.dataclass" in imported(tree) and path.name != "records.py"
    ]
    assert found == []


def test_public_docstrings_end_as_sentences() -> None:
    """A docstring that trails off was written for nobody."""
    found = [
        f"{path}:{node.lineno}"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and (words := ast.get_docstring(node)) is not None
        and not words.split("\n\n")[0].rstrip().endswith((".", ":", "?"))
    ]
    assert found == []


def test_every_icon_that_is_shipped_is_shown_somewhere() -> None:
    named = {text for _, tree in modules() for text in texts(tree)}
    icons = {path.stem for path in resource("icons").glob("*.svg")}
    assert len(icons) > 20
    assert icons - named == set()
