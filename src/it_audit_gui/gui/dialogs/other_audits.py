"""A file dialog in which the audits of other clients are out of sight."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QFileDialog


class WithoutAudits(QSortFilterProxyModel):
    """All files but those with a suffix."""

    def __init__(self, suffix: str, parent: QObject) -> None:
        super().__init__(parent)
        self._suffix = suffix

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether a file may be seen."""
        name = self.sourceModel().index(source_row, 0, source_parent).data()
        return not str(name).lower().endswith(self._suffix)


def hide_in(dialog: QFileDialog, suffix: str) -> None:
    """List no files with the suffix; only Qt's own dialog can do so."""
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
    dialog.setProxyModel(WithoutAudits(suffix, dialog))
