"""What is shipped besides our own code: names, versions, licences, and where their texts are.

It looks at the environment that it runs in, which is the one that PyInstaller collects from.
"""

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from platform import python_version

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licences"
QT = {"pyside6-essentials", "shiboken6"}
QT_TEXTS = (TEXTS / "Qt.txt", TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt")
# What a package's own data do not say in a word.
LICENCES = {
    "apsw-sqlite3mc": "MIT AND blessing",
    "jinja2": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One shipped thing of somebody else; ``texts`` are files, ``kind`` is a package URL's type."""

    name: str
    version: str
    licence: str
    kind: str = "generic"
    texts: tuple[Path, ...] = ()


def components(libraries: Iterable[str]) -> list[Component]:
    """All of them, by name; ``libraries`` are files that are taken from the system."""
    loader = _package(distribution("pyinstaller"), "the loader of the programs only")
    found = [*_fixed(), *packages(), loader, *_system(libraries)]
    return sorted(found, key=lambda item: (item.name.lower(), item.version))


def _fixed() -> Iterator[Component]:
    resources = ROOT / "resources"
    yield Component(
        name="Python",
        version=python_version(),
        licence="Python-2.0",
        texts=(TEXTS / "Python.txt",),
    )
    yield Component(
        name="Inter and Noto Serif",
        version="",
        licence="OFL-1.1",
        texts=(resources / "fonts" / "OFL.txt",),
    )
    yield Component(
        name="Lucide icons",
        version="",
        licence="ISC",
        texts=(resources / "icons" / "LICENSE",),
    )


def packages() -> Iterator[Component]:
    """The locked packages that this environment holds, and what those were built from."""
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    # A package may be locked twice, for two versions of Python.
    for name in sorted(set(_NAME.findall(locked))):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # locked for another system
        yield _package(found)
        yield from _inside(found)


def _package(found: Distribution, remark: str = "") -> Component:
    told = found.metadata
    name = told["Name"].lower().replace("_", "-")
    named = [told[key] for key in ("License-Expression", "License") if key in told]
    licence = next(filter(None, [LICENCES.get(name), *named]), "see its text")
    return Component(
        name=name,
        version=found.version,
        licence=f"{licence} ({remark})" if remark else licence,
        kind="pypi",
        texts=QT_TEXTS if name in QT else tuple(_texts(found)),
    )


def _texts(found: Distribution) -> Iterator[Path]:
    for file in found.files or ():
        if ".dist-info" in file.parts[0] and re.search(
            r"licen[cs]e|copying|notice", str(file), re.IGNORECASE
        ):
            yield Path(str(found.locate_file(file)))


def _inside(found: Distribution) -> Iterator[Component]:
    """What a package was built from, where it brings a list of it."""
    for file in found.files or ():
        if file.name.endswith(".cyclonedx.json"):
            for part in json.loads(file.read_text("utf-8")).get("components", []):
                yield Component(
                    name=part["name"],
                    version=part.get("version", ""),
                    licence=" AND ".join(_licences(part)) or "not stated",
                    kind="cargo",
                )


def _licences(part: dict[str, list[dict[str, object]]]) -> Iterator[str]:
    for entry in part.get("licenses", []):
        named = entry.get("license")
        words = named.get("id") or named.get("name") if isinstance(named, dict) else None
        yield str(words or entry.get("expression", "not stated"))


def _system(libraries: Iterable[str]) -> Iterator[Component]:
    """The packages of Debian, or of what derives from it, that hold the libraries."""
    for name in sorted({_debian_package(Path(library)) for library in libraries} - {""}):
        shown = _say(["dpkg-query", "--show", "--showformat=${Version}", name])
        text = Path("/usr/share/doc") / name.partition(":")[0] / "copyright"
        yield Component(
            name=name.partition(":")[0],
            version=shown,
            licence="see its text",
            kind="deb",
            texts=(text,) if text.is_file() else (),
        )


def _debian_package(library: Path) -> str:
    """Debian may know a file by its place before /lib became a link to /usr/lib."""
    for place in dict.fromkeys((library, library.resolve())):
        for name in (str(place), str(place).removeprefix("/usr")):
            owner = _say(["dpkg-query", "--search", name]).partition(": ")[0]
            if owner:
                return owner
    return ""


def _say(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
