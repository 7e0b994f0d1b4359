"""Small rooms: a module that grows past these figures wants to be two."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES = 300
FUNCTION_LINES = 40
MODULES = sorted(
    path for folder in ("src", "tests", "tools") for path in (ROOT / folder).rglob("*.py")
)


def functions(module: Path) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function and method."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_there_are_modules_to_measure() -> None:
    assert any("domain" in module.parts for module in MODULES)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_module_and_its_functions_are_small(module: Path) -> None:
    lines = len(module.read_text("utf-8").splitlines())
    assert lines <= MODULE_LINES

    too_long = {name: length for name, length in functions(module) if length > FUNCTION_LINES}
    assert not too_long
