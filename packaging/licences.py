"""Collects the licences of everything shipped; build.spec asks, docs/licences.md explains.

The result is a folder with the texts and one file, licences.txt, to read them all in.
"""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from components import ROOT, Component

ALL = "licences.txt"
_LINE = "=" * 78


def collect(components: Sequence[Component], folder: Path) -> None:
    """Make the folder anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "it-audit.txt")
    parts = [overview(components), part("it-audit", [folder / "it-audit.txt"])]
    told: dict[bytes, str] = {}
    for component in components:
        copies = _copies(component, folder)
        new = [
            path for path in copies if told.setdefault(path.read_bytes(), path.name) == path.name
        ]
        if new:
            parts.append(part(component.name, new))
    (folder / ALL).write_text("\n".join(parts), encoding="utf-8", newline="\n")


def overview(components: Sequence[Component]) -> str:
    """A line for each component."""
    lines = [f"{item.name} {item.version}".strip() + f": {item.licence}" for item in components]
    return "\n".join(
        ["IT self-audit is made with the work of others. Their licences:", "", *lines, ""]
    )


def part(name: str, texts: Sequence[Path]) -> str:
    """The texts of a component under its name."""
    words = [text.read_text("utf-8", errors="replace").strip() for text in texts]
    return "\n".join([_LINE, name, _LINE, "", "\n\n".join(words), ""])


def _copies(component: Component, folder: Path) -> list[Path]:
    copies = []
    for number, text in enumerate(component.texts):
        stem = re.sub(r"[^A-Za-z0-9.+-]+", "-", component.name)
        copy = folder / f"{stem}{f'-{number + 1}' if number else ''}.txt"
        shutil.copyfile(text, copy)
        copies.append(copy)
    return copies
