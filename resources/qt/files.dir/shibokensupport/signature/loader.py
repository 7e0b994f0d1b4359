"""What Qt's library asks of Python: little at the start, the whole of it when something asks.

The functions have the names under which the library fetches them. Those that describe a function
are rarely called, most often to word a TypeError; the first call loads Qt's own module.
"""

import builtins
import sys
from functools import cache
from importlib import import_module
from types import ModuleType

import signature_bootstrap  # made by Qt's library itself

from shibokensupport import signature

# As Qt's own module does.
builtins.__feature_import__ = signature_bootstrap.__feature_import__
signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name


def pyside_type_init(*arguments: object) -> object:
    """Where the library hands over how the functions of a class are called."""
    return whole().pyside_type_init(*arguments)


def create_signature(*arguments: object) -> object:
    """How a function is called."""
    return whole().create_signature(*arguments)


def seterror_argument(*arguments: object) -> object:
    """Why a function cannot be called so."""
    return whole().seterror_argument(*arguments)


def make_helptext(*arguments: object) -> object:
    """What ``help`` tells of a function."""
    return whole().make_helptext(*arguments)


def finish_import(module: ModuleType) -> None:
    """Where Qt would bring back what it has given up; we use none of it."""


def feature_import(*arguments: object) -> None:
    """Where Qt would switch to other names for its functions; we use its own."""


def feature_imported(module: ModuleType) -> None:
    """Where Qt would read the source of every module for such a switch."""


def post_init() -> None:
    """Where Qt would put its own import in the place of Python's."""


def __getattr__(name: str) -> object:
    """Whatever a later Qt may ask for besides."""
    if name.startswith("__"):
        raise AttributeError(name)
    return getattr(whole(), name)


@cache
def whole() -> ModuleType:
    """Qt's own module, out of the archive in its library; it takes the place of this one."""
    archive = signature_bootstrap.prepare_zipfile()[1]
    del sys.modules[__name__], sys.modules[MAPPING]
    sys.meta_path.insert(0, archive)
    try:
        return import_module(__name__)
    finally:
        sys.meta_path.remove(archive)
        sys.meta_path.append(archive)


def update_mapping() -> None:
    """Fill the stand-in for Qt's ``mapping`` with what Qt's own has by now."""
    whole()
    own = import_module(MAPPING)
    own.update_mapping()
    vars(stand_in).update(vars(own), update_mapping=update_mapping)


# Qt's library looks ``mapping`` up by itself before it words an error, does not expect it missing,
# and asks it to update itself before anything else. It stays with the one it met first.
MAPPING = "shibokensupport.signature.mapping"
stand_in = ModuleType(MAPPING)
stand_in.update_mapping = update_mapping  # type: ignore[attr-defined]
sys.modules[MAPPING] = stand_in
