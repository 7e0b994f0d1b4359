"""Every dialog of the program: found, not listed, so that none is forgotten."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

from PySide6.QtWidgets import QDialog

import it_audit_gui.gui


def kinds() -> list[type[QDialog]]:
    """The classes of the program's dialogs that somebody can meet, by name."""
    package = it_audit_gui.gui
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)
    found = {kind for kind in _below(QDialog) if kind.__module__.startswith(package.__name__)}
    # What others are made of is met as those others.
    return sorted((kind for kind in found if not kind.__subclasses__()), key=lambda it: it.__name__)


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)
