"""Which of the files that PyInstaller collects go into the bundle; build.spec asks.

An entry is PyInstaller's own: its place in the bundle, the file it comes from, and its kind.
Places are written as the building system does; libraries are compared by their plain names.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

Entry = tuple[str, str, str]

_LIBRARIES = ("BINARY", "EXTENSION")

# Qt's plug-ins by folder; what is not here is left out. The input contexts bring dead keys.
PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
}
# A system with printers has the library they are reached by; one without has no use for it.
OF_THE_SYSTEM = {"libcups.so.2"}
_CJK = re.compile(r"_codecs_(cn|hk|iso2022|jp|kr|tw)|_multibytecodec")


def trimmed(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """The entries without plug-ins, translations, locales and codecs that nobody asks for."""
    choice = "|".join(languages)
    qt_texts = re.compile(rf"qtbase_({choice})\.qm")
    locale = re.compile(rf"(root|({choice})(_[a-z]{{2}}|_001|_150)?)\.dat")

    def is_wanted(entry: Entry) -> bool:
        path = _path(entry[0])
        if "__pycache__" in path.parts:  # of the checkout it is built in
            return False
        if "pyside6" in path.parts and "plugins" in path.parts:
            return _plain(path) in PLUGINS.get(path.parent.name, ())
        if "pyside6" in path.parts and path.suffix == ".qm":
            return qt_texts.fullmatch(path.name) is not None
        if "locale-data" in path.parts:
            return locale.fullmatch(path.name) is not None
        return _CJK.match(path.name) is None

    return [entry for entry in entries if is_wanted(entry)]


def linked(entries: Sequence[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without libraries that nothing in the bundle is linked with any more.

    PyInstaller collected those, GTK for one, for what ``trimmed`` left out. ``needs`` tells the
    names of the libraries that a file is linked with, and of those that these are linked with in
    turn. What stays with the system leaves its own needs there too.
    """
    files = {_path(source).name: source for _, source, kind in entries if kind in _LIBRARIES}
    found = {_path(entry[1]).name for entry in entries if _is_loaded_by_name(entry)}

    def needs_of(name: str) -> set[str]:
        return {_path(needed).name for needed in needs(files[name])}

    of_the_system = OF_THE_SYSTEM & files.keys()
    to_do = sorted(found)
    while to_do:
        needed = needs_of(to_do.pop())
        for name in of_the_system & needed:
            needed -= needs_of(name) | {name}
        new = (needed & files.keys()) - found
        found |= new
        to_do += sorted(new)
    return [entry for entry in entries if entry[2] == "DATA" or _path(entry[1]).name in found]


def _is_loaded_by_name(entry: Entry) -> bool:
    """Python loads its extensions, Qt its plug-ins, and the programs load Python."""
    path = _path(entry[0])
    is_python = _plain(path).startswith("python")
    is_plugin = "plugins" in path.parts
    return entry[2] == "EXTENSION" or (entry[2] == "BINARY" and (is_plugin or is_python))


def _path(name: str) -> PurePosixPath:
    return PurePosixPath(name.replace("\\", "/").lower())


def _plain(path: PurePosixPath) -> str:
    """A library's name as on every system: libqxcb.so gives qxcb, qwindows.dll qwindows."""
    return path.name.split(".")[0].removeprefix("lib")
