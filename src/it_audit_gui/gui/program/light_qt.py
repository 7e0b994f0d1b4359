"""Spares the start of the program what PySide6 loads for others.

On its first import PySide6 unpacks, compiles and runs a dozen modules that describe Qt's functions
in Python's words, and from then on reads the source of every module that is imported: a third of
what an empty window takes. It looks for those modules in a folder ``files.dir`` beside its own
package first, and finds ours, which load Qt's when they are needed. docs/decisions tell more.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from it_audit_gui.assets import resource

_LIBRARY = "shiboken6"

# Ours answers what these ask for, and was tried with them; any other finds Qt's own, as ever.
_TRIED = ("6.11", "6.12")

# What Qt's library imports first of all, to unpack the archive and to tell of faults in that.
_ONLY_FOR_THE_ARCHIVE = ("base64", "struct", "tempfile", "textwrap", "traceback", "zipfile")
# What describes a dataclass that has no words of its own.
_ONLY_FOR_SIGNATURES = ("inspect",)


def prepare() -> None:
    """Call this before anything of PySide6 is imported; later it does nothing."""
    if _LIBRARY in sys.modules:
        return
    spec = find_spec(_LIBRARY)
    if spec is None or spec.loader is None or not was_tried(spec):
        return
    package = module_from_spec(spec)
    real_file = package.__file__
    package.__file__ = str(resource("qt", "__init__.py"))
    sys.modules[_LIBRARY] = package
    try:
        with _spared(_ONLY_FOR_THE_ARCHIVE):
            spec.loader.exec_module(package)
    finally:
        package.__file__ = real_file
    with _spared(_ONLY_FOR_SIGNATURES):
        import_module("dataclasses")


class _Later(ModuleType):
    """Stands where a module is imported, and imports it when something of it is used."""

    def __getattr__(self, name: str) -> object:
        """Whatever the module has."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def _spared(names: Iterable[str]) -> Iterator[None]:
    """For a while, modules of these names are not loaded but stood for."""
    later = {name: _Later(name) for name in names if name not in sys.modules}
    sys.modules.update(later)
    try:
        yield
    finally:
        for name, module in later.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def was_tried(spec: ModuleSpec) -> bool:
    """Whether this version of the library is one of those tried.

    A bundle carries the version it was built and tried with, and no file to read it from.
    """
    if getattr(sys, "frozen", False):
        return True
    told = f"{(spec.origin or '').removesuffix('__init__.py')}_config.py"
    try:
        with open(told, encoding="utf-8") as file:  # noqa: PTH123 - pathlib is not needed at start
            words = file.read()
    except OSError:
        return False
    return any(f'soversion = "{version}"' in words for version in _TRIED)
