"""``it-audit``: a command when one is named, the program's window otherwise."""

import sys
from pathlib import Path


def main() -> int:
    """Entry point of the installed program; returns the exit code."""
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    from it_audit_gui.cli.names import COMMANDS  # noqa: PLC0415 - the window needs no commands

    if first in COMMANDS or first.startswith("-") or len(arguments) > 1:
        from it_audit_gui.cli.commands import run  # noqa: PLC0415

        return run(arguments)
    from it_audit_gui.gui.application import start  # noqa: PLC0415 - commands need no window

    return start(Path(first) if first else None)


if __name__ == "__main__":
    sys.exit(main())
