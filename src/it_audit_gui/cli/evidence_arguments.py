"""What can be typed after the commands on a question's evidence and on coming back to it."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

AddCommand = Callable[[str, str, str], argparse.ArgumentParser]


def add_attach(
    add: AddCommand,
    on_file: Callable[[argparse.ArgumentParser], None],
    day: Callable[[str], date],
) -> None:
    """Add ``attach``."""
    command = add(
        "attach",
        "Keep a photo or document in the audit, as evidence of an answer.",
        "attach firm.itaudit bak-offsite photo.jpg --pointer 'The disk in the safe'",
    )
    on_file(command)
    command.add_argument("question", metavar="QUESTION", help="id of a question with an answer")
    command.add_argument(
        "path", type=Path, metavar="PATH", help="JPEG, PNG, WebP, PDF, TXT, CSV, DOCX or XLSX"
    )
    command.add_argument("--pointer", metavar="T", help="what it shows (default: its name)")
    command.add_argument(
        "--date", type=day, metavar="YYYY-MM-DD", help="of which day it is (default: today)"
    )


def add_later(add: AddCommand, on_file: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``later``."""
    command = add("later", "Mark a question to come back to.", "later firm.itaudit bak-offsite")
    on_file(command)
    command.add_argument("question", metavar="QUESTION", help="id of the question")
    command.add_argument("--done", action="store_true", help="take the mark away")
