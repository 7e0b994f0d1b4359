"""Writes the manual page of the command line, docs/it-audit.1, from the commands themselves.

python tools/manual_page.py
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from it_audit_gui import __version__
from it_audit_gui.cli.arguments import parser

PAGE = Path(__file__).resolve().parent.parent / "docs" / "it-audit.1"
EXIT_CODES = (
    ("0", "Fine."),
    ("1", "The self-test found something; its file tells what."),
    ("2", "Wrong usage."),
    ("3", "An error that is explained in one line: what happened, what is safe, what to do."),
)


def escaped(text: str) -> str:
    """Words as roff takes them."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def page() -> str:
    """The whole page."""
    lines = [
        f'.TH IT\\-AUDIT 1 "" "it\\-audit {__version__}" "User commands"',
        *section("NAME", "it-audit - offline IT self-audit for small firms"),
        *section("SYNOPSIS"),
        ".B it\\-audit",
        ".RI [ FILE ]",
        ".br",
        ".B it\\-audit",
        '.IR COMMAND " ..."',
        *section("DESCRIPTION", str(parser().description)),
        "Every command works on an audit file and needs no network.",
        *section("COMMANDS"),
    ]
    for name, command in commands().items():
        lines += list(told(name, command))
    lines += section("EXIT STATUS")
    for code, words in EXIT_CODES:
        lines += [".TP", f".B {code}", escaped(words)]
    lines += section("SELF-TEST", "With --self-test FILE.json the program tries itself out.")
    return "\n".join([*lines, ""])


def section(name: str, *words: str) -> list[str]:
    return [f".SH {escaped(name)}", *map(escaped, words)]


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command by its name."""
    (found,) = (a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001 - argparse tells it in no other way
    return dict(found)


def told(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    """A command: its use, its words, its options and its example."""
    actions = [a for a in command._actions if a.dest != "help"]  # noqa: SLF001 - as above
    places = [f"\\fI{escaped(metavar(a))}\\fR" for a in actions if not a.option_strings]
    yield f".SS {escaped(' '.join(['it-audit', name]))}"
    yield " ".join([f"\\fBit\\-audit {name}\\fR", *places, "[options]"])
    yield ".PP"
    yield escaped(str(command.description))
    for action in actions:
        yield ".TP"
        if action.option_strings:
            value = f" \\fI{escaped(metavar(action))}\\fR" if action.nargs != 0 else ""
            yield f"\\fB{escaped(action.option_strings[0])}\\fR{value}"
        else:
            yield f"\\fI{escaped(metavar(action))}\\fR"
        yield escaped(words_of(action))
    example = str(command.epilog).removeprefix("Example: ")
    yield from (".PP", "Example:", ".PP", ".nf", ".RS", escaped(example), ".RE", ".fi")


def metavar(action: argparse.Action) -> str:
    """How a value is called."""
    if action.metavar is not None:
        return str(action.metavar)
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    return action.dest.upper()


def words_of(action: argparse.Action) -> str:
    """What an option is for."""
    words = str(action.help)
    return f"{words[0].upper()}{words[1:]}."


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE)
