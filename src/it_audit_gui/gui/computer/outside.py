"""Files that come from, or go to, other programs."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> None:
    """Show a file in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dropped; several, or something else, are none."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
