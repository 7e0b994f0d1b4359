"""Spares the start of the program what PySide6 loads for others.

On its first import PySide6 unpacks, compiles and runs a dozen modules that describe Qt's functions
in Python's words, and from then on reads the source of every module that is imported: a third of
what an empty window takes. It looks for those modules in a folder ``files.dir`` beside its own
package first, and finds ours, which load Qt's when they are needed. docs/decisions tell more.
"""

import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec

from it_audit_gui.assets import resource

_LIBRARY = "shiboken6"

# Ours answers what these ask for, and was tried with them; any other finds Qt's own, as ever.
_TRIED = ("6.11", "6.12")


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
        spec.loader.exec_module(package)
    finally:
        package.__file__ = real_file


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
