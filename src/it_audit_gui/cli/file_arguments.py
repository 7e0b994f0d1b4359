"""What can be typed after the commands that care for a file as a whole."""

import argparse
from collections.abc import Callable
from pathlib import Path

# Older than these, a file has no room for plans and costs.
OLDER_VERSIONS = (2,)

AddCommand = Callable[[str, str, str], argparse.ArgumentParser]


def add_file_commands(add: AddCommand) -> None:
    """Add ``password`` and ``copy``; ``add`` takes a name, words and an example."""
    _password(add)
    _copy(add)


def add_password_file(command: argparse.ArgumentParser) -> None:
    """Say where the password of the file is; a password itself is never an argument."""
    command.add_argument(
        "--password-file",
        type=Path,
        metavar="PATH",
        help="the first line of PATH is the password of the file (-: standard input)",
    )


def add_password_of_second_file(command: argparse.ArgumentParser) -> None:
    """Say where the password of NEW is, where it has one of its own."""
    command.add_argument(
        "--newer-password-file",
        type=Path,
        metavar="PATH",
        help="the password of NEW, where it is not that of FILE",
    )


def add_new_password_file(command: argparse._ActionsContainer) -> None:
    """Say where a new password is."""
    command.add_argument(
        "--new-password-file",
        type=Path,
        metavar="PATH",
        help="the first line of PATH is the new password (-: standard input)",
    )


def _password(add: AddCommand) -> None:
    command = add(
        "password",
        "Add, change or remove the password of a file.",
        "password firm.itaudit --new-password-file new.txt",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="an .itaudit file")
    one = command.add_mutually_exclusive_group(required=True)
    add_new_password_file(one)
    one.add_argument("--remove", action="store_true", help="let the file open without a password")


def _copy(add: AddCommand) -> None:
    command = add(
        "copy",
        "Save a copy that was tried out, under the same password unless told otherwise.",
        "copy firm.itaudit for-our-partner.itaudit --anonymous --no-password",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="an .itaudit file")
    command.add_argument("target", type=Path, metavar="TARGET", help="the file to make")
    kind = command.add_mutually_exclusive_group()
    kind.add_argument(
        "--for-version",
        type=int,
        choices=OLDER_VERSIONS,
        metavar="N",
        help="for a program that knows no newer file version than N; what that has no room for is "
        "left out and told",
    )
    kind.add_argument(
        "--anonymous",
        action="store_true",
        help="leave out the name, notes, reasons, evidence and everything else that was typed in",
    )
    one = command.add_mutually_exclusive_group()
    add_new_password_file(one)
    one.add_argument("--no-password", action="store_true", help="let the copy open without one")
