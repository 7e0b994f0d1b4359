"""A file dialog in which what tells of other clients is out of sight."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QFileDialog, QFileSystemModel


class OnlyFolders(QSortFilterProxyModel):
    """No files: not only audits are called after a client, reports are too."""

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether a file may be seen."""
        files = cast("QFileSystemModel", self.sourceModel())
        return files.isDir(files.index(source_row, 0, source_parent))


def hide_files(dialog: QFileDialog) -> None:
    """List no files; only Qt's own dialog can do so."""
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
    dialog.setProxyModel(OnlyFolders(dialog))
