"""The system's own dialogs for files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from it_audit_gui.gui.text import fill

SUFFIX = ".itaudit"
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
_LONGEST = 80


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
    """Asks where to keep a file and which one to open; ``None`` when the user thought better."""

    def new_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a new audit is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you keep this audit?")
        return self._save(parent, title, proposed, _audits())

    def existing_audit(self, parent: QWidget, folder: Path) -> Path | None:
        """Which audit to open."""
        title = QCoreApplication.translate("FileChoice", "Which audit do you open?")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _audits())
        return Path(chosen) if chosen else None

    def report(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where a report is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you keep this report?")
        pattern = QCoreApplication.translate("FileChoice", "Reports (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def log(self, parent: QWidget, proposed: Path) -> Path | None:
        """Where the log of an unexpected error is kept."""
        title = QCoreApplication.translate("FileChoice", "Where do you keep this log?")
        pattern = QCoreApplication.translate("FileChoice", "Texts (*%1)")
        return self._save(parent, title, proposed, fill(pattern, proposed.suffix), replace=True)

    def _save(
        self, parent: QWidget, title: str, proposed: Path, pattern: str, *, replace: bool = False
    ) -> Path | None:
        option = QFileDialog.Option
        options = option(0) if replace else option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            parent, title, str(proposed), pattern, options=options
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == proposed.suffix else Path(f"{path}{proposed.suffix}")


def _audits() -> str:
    return fill(QCoreApplication.translate("FileChoice", "Audits (*%1)"), SUFFIX)
