"""The licences of everything the program is made with: as a bundle brings them, or looked up."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from it_audit_gui.assets import licence_texts, resource

_PROGRAM = "it-audit-gui"
_COLLECTED = "licences.txt"
_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
_LINE = "=" * 78
_APPROVED = "License :: OSI Approved :: "


def licences() -> str:
    """All of them in one text, an overview first.

    A bundle holds what was collected when it was built. Elsewhere the packages that are installed
    tell their own.
    """
    shipped = licence_texts() / _COLLECTED
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    packages = sorted(_packages().values(), key=lambda item: item.metadata["Name"].lower())
    overview = [f"{item.metadata['Name']} {item.version}: {_licence(item)}" for item in packages]
    parts = [part for item in packages for part in _parts(item)]
    return "\n".join([*overview, "", *parts, *_of_shipped_things()])


def _packages() -> dict[str, Distribution]:
    """The program's package and everything it needs, as far as this system has it."""
    found: dict[str, Distribution] = {}
    wanted = [_PROGRAM]
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            item = distribution(name)
        except PackageNotFoundError:
            continue  # needed on another system
        found[name] = item
        needed = (_NAME.match(line) for line in item.requires or () if "extra ==" not in line)
        wanted += [hit[0].lower() for hit in needed if hit]
    return found


def _licence(item: Distribution) -> str:
    told = item.metadata
    named = [told[key] for key in ("License-Expression", "License") if key in told]
    classes = told.get_all("Classifier") or []
    named += [line.removeprefix(_APPROVED) for line in classes if line.startswith(_APPROVED)]
    told_in_a_word = (words for words in named if words and len(words) < len(_LINE))
    return next((words for words in told_in_a_word if words not in _APPROVED), "see its text")


def _parts(item: Distribution) -> Iterator[str]:
    """The texts a package brings."""
    for file in item.files or ():
        named = re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
        path = Path(str(item.locate_file(file)))
        if named and ".dist-info" in str(file) and path.is_file():
            yield _part(item.metadata["Name"], path)


def _of_shipped_things() -> Iterator[str]:
    """Fonts, icons, and what Qt and Python want told."""
    yield _part("Inter and Noto Serif", resource("fonts", "OFL.txt"))
    yield _part("Lucide icons", resource("icons", "LICENSE"))
    for path in sorted(licence_texts().glob("*.txt")):
        yield _part(path.stem, path)


def _part(name: str, path: Path) -> str:
    words = path.read_text(encoding="utf-8", errors="replace").strip()
    return "\n".join([_LINE, name, _LINE, "", words, ""])
