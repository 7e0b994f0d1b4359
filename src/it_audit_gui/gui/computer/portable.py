"""A program on a stick: nothing of it stays behind on the computer."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

_DIALOGS = "FileDialog"


def stay_beside(data: Path) -> None:
    """Have Qt, and what it uses, keep what they remember with the program; before any window.

    What Qt's dialogs would write, as late as when they go, is written nowhere: by then the folder
    of the program may have moved, and would be made a second time where it was.
    """
    nowhere = str(Path(os.devnull) / "Qt")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)
    os.environ["XDG_CACHE_HOME"] = str(data / "Cache")
    os.environ["XDG_CONFIG_HOME"] = str(data / "Qt")


def leave_no_trace(dialog: QFileDialog) -> None:
    """Use Qt's own dialog, and forget the folders it would remember: systems list them too."""
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
    kept = _qt_settings()
    known = kept.contains(f"{_DIALOGS}/history") or kept.contains(f"{_DIALOGS}/lastVisited")
    if not known:
        dialog.destroyed.connect(_forget_dialogs)


def _forget_dialogs() -> None:
    kept = _qt_settings()
    kept.remove(_DIALOGS)
    kept.sync()


def _qt_settings() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
