"""A program on a stick goes on without it: what it may need is read while the stick is there.

Python reads a module when it is first used. Once the stick is out that fails, and a frozen program
ends there and then, with everything that waits to be saved.
"""

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from PySide6.QtWidgets import QWidget

import it_audit_gui
from it_audit_gui import wording
from it_audit_gui.gui.idle.quiet_work import QuietWork
from it_audit_gui.gui.widgets import icons

_QUIET_MS, _BREATH_MS = 300, 5
# What no window asks for.
_LEFT_OUT = frozenset({"__main__", "cli", "proving", "self_test"})


class Staying(QuietWork):
    """Reads a slice at a time while nobody types or clicks; ``done`` once nothing is left."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home, quiet=_QUIET_MS, breath=_BREATH_MS)

    def begin(self, program: Path) -> None:
        """Read from now on, and have no import end a program that is out of reach."""
        sys.meta_path.insert(0, _Gone(program))
        self.do(_everything())


class _Gone(MetaPathFinder):
    """Fails an import as Python does when the program's own file is gone."""

    def __init__(self, program: Path) -> None:
        self._program = program

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Leave a module to others as long as there is something to read it from."""
        if not self._program.exists():
            raise ModuleNotFoundError(fullname, name=fullname)
        return None


def _everything() -> Iterator[None]:
    for language in wording.languages():
        wording.load("errors", language)
        yield
    for name in icons.names():
        icons.read(name)
    yield
    yield from _modules(it_audit_gui)
    # Some of Python's own stand for themselves until something of them is used.
    for module in list(sys.modules.values()):
        getattr(module, "__file__", None)


def _modules(package: ModuleType) -> Iterator[None]:
    """Import all modules below a package, one by one."""
    for found in iter_modules(package.__path__):
        if found.name not in _LEFT_OUT:
            module = import_module(f"{package.__name__}.{found.name}")
            yield
            if found.ispkg:
                yield from _modules(module)
