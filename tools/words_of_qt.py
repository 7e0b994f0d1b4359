"""Texts of Qt's own dialogs that Qt has not in all our languages: our translations hold them too.

Not run: tools/translations.py reads it. What we translate goes before what Qt has. They show in
Qt's own dialog for files, which a portable program uses.
"""

from PySide6.QtCore import QCoreApplication

WORDS = (
    QCoreApplication.translate("QAbstractFileIconProvider", "Drive"),
    QCoreApplication.translate("QAbstractFileIconProvider", "File"),
    QCoreApplication.translate("QAbstractFileIconProvider", "Unknown"),
    QCoreApplication.translate(
        "QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"
    ),
    QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QCoreApplication.translate("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    QCoreApplication.translate("QFileSystemModel", "Invalid filename"),
    QCoreApplication.translate(
        "QFileSystemModel",
        '<b>The name "%1" cannot be used.</b><p>Try using another name, with fewer characters '
        "or no punctuation marks.",
    ),
)
