"""``it-audit``: a command when one is named, the program's window otherwise."""

import gc
import os
import sys
from pathlib import Path


def main() -> int:
    """Entry point of the installed program; returns the exit code."""
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    if first == "--self-test":
        from it_audit_gui.self_test.run import run as test_itself  # noqa: PLC0415 - rarely needed

        if not _has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return test_itself(arguments[1:])
    if len(arguments) > 1 or (first and not _is_file_name(first)):
        from it_audit_gui.cli.commands import run  # noqa: PLC0415 - the window needs no commands

        return run(arguments)
    if not _has_display():
        from it_audit_gui.cli.commands import refuse_window  # noqa: PLC0415 - as above

        return refuse_window()
    from it_audit_gui.gui.program import light_enums, light_qt  # noqa: PLC0415 - commands need no window

    # Next to nothing that is made at the start is thrown away: looking for it would take a tenth.
    gc.disable()
    light_enums.prepare()
    light_qt.prepare()
    from it_audit_gui.gui.program.application import start  # noqa: PLC0415 - needs what is prepared

    return start(Path(first) if first else None)


def _is_file_name(text: str) -> bool:
    """Whether a lone word names a file rather than a command, well or badly typed."""
    if text.startswith("-"):
        return False
    return Path(text).suffix != "" or (Path(text).exists() and not _is_command(text))


def _is_command(text: str) -> bool:
    """Whether a word is a command, also beside a folder of that name."""
    from it_audit_gui.cli.names import COMMANDS  # noqa: PLC0415 - rarely needed

    return text in COMMANDS


def _has_display() -> bool:
    """Whether a window can open; without a display Qt would abort the process."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
