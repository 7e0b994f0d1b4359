"""What can be typed for a consultant's work: forms, replies, and several firms together."""

import argparse
from collections.abc import Callable
from pathlib import Path

from it_audit_gui.cli.file_arguments import AddCommand
from it_audit_gui.session.partner.asked import USUALLY, Asked


def add_partner_commands(
    add: AddCommand, on_file: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Add ``ask``, ``replies`` and ``portfolio``; ``add`` takes a name, words and an example."""
    _ask(add, on_file)
    _replies(add, on_file)
    _portfolio(add)


def _ask(add: AddCommand, on_file: Callable[[argparse.ArgumentParser], None]) -> None:
    command = add(
        "ask",
        "Write a form for the IT partner with what the firm does not know.",
        "ask firm.itaudit --to form.html --language nl",
    )
    on_file(command)
    command.add_argument(
        "--to", type=Path, metavar="PATH", required=True, help="ends in .html, .pdf or .md"
    )
    usually = ",".join(kind for kind in Asked if kind in USUALLY)
    command.add_argument(
        "--about", metavar="KINDS", help=f"of {', '.join(Asked)} (default: {usually})"
    )
    command.add_argument(
        "--question", metavar="ID", action="append", help="only these; can be given again"
    )
    command.add_argument("--anonymous", action="store_true", help="leave out the name of the firm")
    command.add_argument(
        "--brand", type=Path, metavar="FILE.toml", help="name, logo, colour and contact lines"
    )


def _replies(add: AddCommand, on_file: Callable[[argparse.ArgumentParser], None]) -> None:
    command = add(
        "replies",
        "Take over what the IT partner replied; answers of your own stay unless told otherwise.",
        "replies firm.itaudit replies.json",
    )
    on_file(command)
    command.add_argument(
        "replies", type=Path, metavar="REPLIES.json", help="the form that came back"
    )
    command.add_argument(
        "--all", action="store_true", help="also in place of other answers of your own"
    )
    command.add_argument("--dry-run", action="store_true", help="only show what would be done")


def _portfolio(add: AddCommand) -> None:
    command = add(
        "portfolio",
        "Summarise the audits in a folder without naming a firm; those with a password are left.",
        "portfolio clients --to summary.html --language nl",
    )
    command.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with audit files")
    command.add_argument("--to", type=Path, metavar="PATH", help="ends in .html, .md or .csv")
