"""Passwords for the commands: from a file or a prompt, never from the command line itself."""

import getpass
import sys
from argparse import Namespace
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.errors import AuditError

STANDARD_INPUT = Path("-")

# Longer than any password can be.
_LONGEST_LINE = 10_000


def password_for(file: Path, options: Namespace, language: str) -> str | None:
    """The password of an audit file: given, asked for when a terminal is there, or none."""
    if options.password_file is not None:
        return first_line(options.password_file)
    if not sys.stdin.isatty() or not bootstrap.is_protected(file):
        return None
    return getpass.getpass(words_in(language)["password_of"].format(file=file.name)) or None


def passwords_for_two(options: Namespace, language: str) -> tuple[str | None, str | None]:
    """The passwords of ``file`` and ``newer``: one for both where only one is given.

    Where both come from standard input, each has a line there.
    """
    older = password_for(options.file, options, language)
    if options.newer is None:
        return older, None
    if options.newer_password_file is not None:
        return older, first_line(options.newer_password_file)
    if options.password_file is not None:
        return older, older
    return older, password_for(options.newer, options, language)


def first_line(path: Path) -> str:
    """The first line of a file, or of standard input for ``-``."""
    try:
        if path == STANDARD_INPUT:
            line = sys.stdin.readline(_LONGEST_LINE)
        else:
            with path.open(encoding="utf-8-sig") as file:
                line = file.readline(_LONGEST_LINE)
    except (OSError, UnicodeDecodeError):
        raise AuditError("password-file-unreadable", path=path) from None
    return line.rstrip("\r\n")
