"""What the support file says: versions, computer, self-test and log.

Nothing is taken over as it stands but what is known to be free of answers, names and paths.
"""

import platform
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from it_audit_gui import __version__, bootstrap, paths

_FRAME = re.compile(r'File ".*?([\w.-]+\.py)", line (\d+), in ([\w<>]+)')
_KIND = re.compile(r"^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning))\b", re.MULTILINE)
_PLAIN = frozenset({"not reached", "did not finish"})


def support_text(language: str, scheme: str, log: str, results: Mapping[str, object] | None) -> str:
    """The file, in English for its readers; ``results`` is the document of a self-test."""
    parts = ["IT self-audit: support file", "", *_facts(language, scheme), "", "Self-test"]
    parts += list(_self_test(results)) if results is not None else ["not run"]
    parts += ["", "Log", log.strip() or "empty", ""]
    return "\n".join(parts)


def _facts(language: str, scheme: str) -> Iterator[str]:
    frozen = getattr(sys, "frozen", False)
    kind = "portable" if paths.portable_folder() else "bundle" if frozen else "source"
    version, day = bootstrap.newest_bank()
    yield f"Program: {__version__}, {kind}"
    yield f"Content: {version} of {day}"
    yield f"System: {platform.platform()}"
    yield f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}"
    yield f"Language: {language}, appearance: {scheme}"
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size, ratio = screen.size(), screen.devicePixelRatio()
        dots = round(screen.logicalDotsPerInch())
        yield f"Screen {number}: {size.width()} x {size.height()}, {ratio:g} times, {dots} dpi"


def _self_test(results: Mapping[str, object]) -> Iterator[str]:
    checks = results.get("checks")
    for name, outcome in checks.items() if isinstance(checks, dict) else ():
        if outcome.get("ok"):
            yield f"{name}: well, {outcome.get('seconds')} s"
        else:
            yield f"{name}: not well: {without_private_words(str(outcome.get('detail')))}"


def without_private_words(detail: str) -> str:
    """What kind of fault and where in the program; its message and folders may tell too much."""
    if detail in _PLAIN:
        return detail
    kinds = ", ".join(dict.fromkeys(_KIND.findall(detail)))
    frames = [f"{file}:{line} in {name}" for file, line, name in _FRAME.findall(detail)]
    return "; ".join([kinds or "unknown", *frames])


def read_log(path: Path) -> str:
    """The program's own log; empty when nothing ever went wrong."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
