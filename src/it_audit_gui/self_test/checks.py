"""The checks by name, in the order in which they run.

A check gets the folder it may write in, returns a detail worth reading and raises when something
is wrong. What it needs is imported when it runs, so that a part that does not load fails by name.
"""

import platform
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from it_audit_gui.self_test import content
from it_audit_gui.wording import languages

Check = Callable[[Path], str]


def all_checks() -> Mapping[str, Check]:
    """Every check; the window has one for each language."""
    on_audit = ("sqlite", "audit", "evaluation", "report-html", "report-md", "report-pdf")
    return {
        "system": _system,
        "resources": content.resources,
        "content": content.content,
        **{name: partial(_on_audit, name) for name in on_audit},
        "graphics": _graphics,
        **{f"window-{language}": partial(_window, language) for language in languages()},
        "tidy": _tidy,
    }


def _system(folder: Path) -> str:
    kind = "bundle" if getattr(sys, "frozen", False) else "source"
    return f"{platform.platform()}, Python {platform.python_version()}, {kind}; works in {folder}"


def _on_audit(name: str, folder: Path) -> str:
    from it_audit_gui.self_test.audit import CHECKS  # noqa: PLC0415 - may not load

    return CHECKS[name](folder)


def _graphics(_: Path) -> str:
    from it_audit_gui.gui.proving.graphics import graphics  # noqa: PLC0415 - may not load

    return graphics()


def _window(language: str, folder: Path) -> str:
    from it_audit_gui.gui.proving.window import window  # noqa: PLC0415 - may not load
    from it_audit_gui.self_test.audit import FILE  # noqa: PLC0415 - may not load

    return window(folder / FILE, folder, language)


def _tidy(folder: Path) -> str:
    """Fails on Windows while anything still holds a file."""
    shutil.rmtree(folder)
    return "every file was let go"
