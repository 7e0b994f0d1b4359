"""The system's own dialogs for files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme

SUFFIX = ".itaudit"
_Part = QFileDialog.DialogLabel
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³"}
)
_LONGEST = 80
# Wide enough, in design px, for whole names beside size, kind and date.
_WIDE, _HIGH = 900, 560


def safe_name(name: str) -> str:
    """A file name every system takes, as close to the name as possible; never empty."""
    kept = "".join(" " if c in _FORBIDDEN or not c.isprintable() else c for c in name)
    words = " ".join(kept.split())[:_LONGEST].strip(". ")
    if not words or words.split(".")[0].lower() in _RESERVED:
        return f"audit {words}".strip()
    return words


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """A path in the folder that is not taken yet."""
    base = safe_name(name)
    path, number = folder / f"{base}{suffix}", 2
    while path.exists():
        path, number = folder / f"{base} {number}{suffix}", number + 1
    return path


class FileChoice:
    """Asks where to keep a file and which one to open; ``None`` when the user thought better.

    A ``portable`` program asks with dialogs of its own, which leave nothing behind. While it is
    ``discreet``, which a portable one always is, a file is kept without a look at other files,
    what is added is looked for elsewhere, and the user agrees to look at other audits: once, or to
    each look while somebody looks along.
    """

    def __init__(self, *, portable: bool = False) -> None:
        self._portable = portable
        self._presenting = False
        self._agreed = False

    @property
    def discreet(self) -> bool:
        """Whether the names of other clients stay out of sight."""
        return self._portable or self._presenting

    def present(self, *, on: bool) -> None:
        """Somebody looks along from now on, or no longer."""
        self._presenting = on
        self._agreed = False

    def agree(self) -> None:
        """The user wanted the names of other clients in sight: that is not asked again."""
        self._agreed = not self._presenting

    def new_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a new audit is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this audit?")
        return self._save(parent, title, proposed, _audits())

    def copy(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a copy of an audit is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this copy?")
        return self._save(parent, title, proposed, _audits())

    def existing_audit(self, parent: QWidget, folder: Path) -> Path | None:
        """Which audit to open."""
        if not self._may_show(parent):
            return None
        title = QCoreApplication.translate("FileChoice", "Which audit do you want to open?")
        accept = QCoreApplication.translate("FileChoice", "Open")
        return self._existing(parent, title, folder, _audits(), accept)

    def clients(self, parent: QWidget, folder: Path) -> Path | None:
        """Whose audits to list: a folder."""
        if not self._may_show(parent):
            return None
        title = QCoreApplication.translate("FileChoice", "Which folder holds your audits?")
        dialog = QFileDialog(parent, title, str(folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        _name_parts(dialog, QCoreApplication.translate("FileChoice", "List"))
        return self._chosen(dialog)

    def invoices(self, parent: QWidget, folder: Path) -> Path | None:
        """Which list of invoices to read."""
        title = QCoreApplication.translate(
            "FileChoice", "Which list of invoices do you want to read in?"
        )
        lists = QCoreApplication.translate("FileChoice", "Lists (%1)")
        accept = QCoreApplication.translate("FileChoice", "Read")
        return self._existing(
            parent, title, self._to_add_from(folder), fill(lists, "*.csv *.txt"), accept
        )

    def report(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a report is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this report?")
        pattern = QCoreApplication.translate("FileChoice", "Reports (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def picture(self, parent: QWidget, folder: Path) -> Path | None:
        """Which picture to use as a logo."""
        title = QCoreApplication.translate("FileChoice", "Which picture is your logo?")
        kinds = QCoreApplication.translate("FileChoice", "Pictures (%1)")
        accept = QCoreApplication.translate("FileChoice", "Use")
        return self._existing(parent, title, folder, fill(kinds, "*.png *.svg"), accept)

    def evidence(self, parent: QWidget, folder: Path) -> Path | None:
        """Which photo or document to add as evidence."""
        title = QCoreApplication.translate(
            "FileChoice", "Which photo or document do you want to add?"
        )
        kinds = QCoreApplication.translate("FileChoice", "Photos and documents (%1)")
        endings = "*.jpg *.jpeg *.png *.webp *.pdf *.txt *.csv *.docx *.xlsx"
        accept = QCoreApplication.translate("FileChoice", "Add")
        return self._existing(
            parent, title, self._to_add_from(folder), fill(kinds, endings), accept
        )

    def file_copy(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a copy of a photo or document is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this file?")
        pattern = QCoreApplication.translate("FileChoice", "Files (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def form(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a form for the IT partner is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this form?")
        pattern = QCoreApplication.translate("FileChoice", "Forms (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def replies(self, parent: QWidget, folder: Path) -> Path | None:
        """Which replies of the IT partner to take in."""
        title = QCoreApplication.translate("FileChoice", "Which replies do you want to take in?")
        kinds = QCoreApplication.translate("FileChoice", "Replies (%1)")
        accept = QCoreApplication.translate("FileChoice", "Read")
        return self._existing(
            parent, title, self._to_add_from(folder), fill(kinds, "*.json"), accept
        )

    def log(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where the log of an unexpected error is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you want to keep this log?")
        pattern = QCoreApplication.translate("FileChoice", "Texts (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def _existing(
        self, parent: QWidget, title: str, folder: Path, pattern: str, accept: str
    ) -> Path | None:
        dialog = QFileDialog(parent, title, str(folder), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _name_parts(dialog, accept)
        return self._chosen(dialog)

    def _save(
        self, parent: QWidget, title: str, proposed: Path, pattern: str, *, replace: bool = False
    ) -> Path | None:
        dialog = QFileDialog(parent, title, str(proposed.parent), pattern)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replace)
        _name_parts(dialog, QCoreApplication.translate("FileChoice", "Save"))
        if self.discreet:
            from it_audit_gui.gui.dialogs.other_audits import hide_files  # noqa: PLC0415 - rarely

            hide_files(dialog)
        dialog.selectFile(proposed.name)
        path = self._chosen(dialog)
        if path is None or path.suffix == proposed.suffix:
            return path
        return Path(f"{path}{proposed.suffix}")

    def _to_add_from(self, folder: Path) -> Path:
        """Where what is added is looked for: not among the files of all clients while in sight."""
        if not self.discreet:
            return folder
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        found = Path(QStandardPaths.writableLocation(downloads))
        return found if found.is_dir() else Path.home()

    def _may_show(self, parent: QWidget) -> bool:
        """Whether names of other clients may come into sight now."""
        if not self.discreet or self._agreed:
            return True
        from it_audit_gui.gui.dialogs.reveal import RevealDialog  # noqa: PLC0415 - rarely

        if RevealDialog(parent).exec() != QDialog.DialogCode.Accepted:
            return False
        self.agree()
        return True

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        if self._portable:
            from it_audit_gui.gui.computer.portable import leave_no_trace  # noqa: PLC0415 - rarely needed

            leave_no_trace(dialog)
        _widen(dialog)
        try:
            accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
            return Path(dialog.selectedFiles()[0]) if accepted else None
        finally:
            dialog.deleteLater()


def _widen(dialog: QFileDialog) -> None:
    """Make room where Qt draws the dialog itself, as far as the screen goes."""
    wished = QSize(theme.px(_WIDE), theme.px(_HIGH)).expandedTo(dialog.sizeHint())
    dialog.resize(wished.boundedTo(dialog.screen().availableSize() * 0.9))


def _name_parts(dialog: QFileDialog, accept: str) -> None:
    """Let a dialog speak our language throughout; after its modes, which name parts themselves."""
    dialog.setLabelText(_Part.LookIn, QCoreApplication.translate("FileChoice", "Look in:"))
    dialog.setLabelText(_Part.FileName, QCoreApplication.translate("FileChoice", "File name:"))
    dialog.setLabelText(_Part.FileType, QCoreApplication.translate("FileChoice", "Type of file:"))
    dialog.setLabelText(_Part.Accept, accept)
    dialog.setLabelText(_Part.Reject, QCoreApplication.translate("FileChoice", "Cancel"))


def _audits() -> str:
    return fill(QCoreApplication.translate("FileChoice", "Audits (*%1)"), SUFFIX)
