"""The manual page says what the commands say, and their examples are right."""

import importlib
import shlex
from pathlib import Path
from types import ModuleType

import pytest

from it_audit_gui.cli.arguments import parse

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def manual(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    return importlib.import_module("manual_page")


def test_it_is_what_the_commands_make_of_it(manual: ModuleType) -> None:
    assert (ROOT / "docs" / "it-audit.1").read_text(encoding="utf-8") == manual.page()


def test_every_command_has_an_example_that_can_be_typed(manual: ModuleType) -> None:
    commands = manual.commands()
    assert len(commands) > 15
    for name, command in commands.items():
        words = shlex.split(command.epilog.removeprefix("Example: "))
        assert words[:2] == ["it-audit", name]
        assert parse(words[1:]).command == name
        assert f".SS it\\-audit {manual.escaped(name)}" in manual.page()


def test_every_option_says_what_it_is_for(manual: ModuleType) -> None:
    silent = [
        (name, action.dest)
        for name, command in manual.commands().items()
        for action in command._actions  # noqa: SLF001 - argparse tells it in no other way
        if not action.help
    ]
    assert silent == []
