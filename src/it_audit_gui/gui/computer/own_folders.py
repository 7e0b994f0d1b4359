"""The folders of the user's that the program keeps its own things in, as the system has them.

Beside a portable program everything of these lies with it: ``paths`` tells.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from it_audit_gui import paths

_NAME = "it-audit"
_Place = QStandardPaths.StandardLocation
# Linux and its kin keep settings, data and logs apart; the others have one place for them.
_APART = sys.platform not in {"win32", "darwin"}


def settings_folder() -> Path:
    """Where settings and the list of recent files are kept; not made here."""
    place = _Place.GenericConfigLocation if _APART else _Place.GenericDataLocation
    return paths.beside("") or _own(place)


def copies_folder() -> Path:
    """Where safety copies are kept; not made here."""
    return paths.beside("Copies") or _own(_Place.GenericDataLocation) / "copies"


def log_folder() -> Path:
    """Where the log of an unexpected error goes; not made here."""
    return paths.beside("Log") or _log_of_user()


def documents_folder() -> Path:
    """Where a new audit is proposed.

    The user's documents, or the home folder without one; the audits beside a portable program.
    """
    portable = paths.portable_folder()
    if portable is not None:
        audits = portable / paths.AUDITS
        return audits if audits.is_dir() else portable
    documents = Path(QStandardPaths.writableLocation(_Place.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _own(place: _Place) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / _NAME


def _log_of_user() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / _NAME
    return _own(_Place.GenericStateLocation) / ("log" if _APART else "Logs")
