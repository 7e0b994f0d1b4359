"""The list of audits as rows: what each cell says, also to a reader that hears it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from it_audit_gui.gui import formats
from it_audit_gui.gui.recent import RecentAudit
from it_audit_gui.gui.start.audit_words import AuditWords

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Band, Questionnaire

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    ORGANISATION = 0
    PROGRESS = 1
    SCORE = 2
    OPENED = 3
    MENU = 4


class RecentModel(QAbstractTableModel):
    """Audits with what is known of them without opening a file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audits: tuple[RecentAudit, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._of_firm: dict[str, list[Path]] = {}
        self._bank: Questionnaire | None = None
        self._today = date.min
        self._words = AuditWords(self)

    def show_audits(
        self, audits: Sequence[RecentAudit], missing: Collection[Path], today: date
    ) -> None:
        """Show these audits, some of which have lost their file."""
        self.beginResetModel()
        self._audits, self._missing, self._today = tuple(audits), frozenset(missing), today
        # Asked at every painted row: a long list must not be searched each time.
        self._of_firm = {}
        for audit in audits:
            self._of_firm.setdefault(audit.organisation, []).append(audit.path)
        self.endResetModel()

    def audit(self, row: int) -> RecentAudit:
        """The audit in a row."""
        return self._audits[row]

    def told_apart(self, row: int) -> str:
        """What tells an audit from another of the same firm: its file, with its folder if need be.

        Empty for the only audit of a firm.
        """
        audit = self._audits[row]
        others = [path for path in self._of_firm[audit.organisation] if path != audit.path]
        if not others:
            return ""
        alike = any(path.name == audit.path.name for path in others)
        return str(audit.path) if alike else audit.path.name

    def is_missing(self, row: int) -> bool:
        """Whether the file of a row was not found."""
        return self._audits[row].path in self._missing

    def is_locked(self, row: int) -> bool:
        """Whether a password hides how far the audit of a row is."""
        return self._audits[row].protected

    def show_words(self, questionnaire: "Questionnaire") -> None:
        """Name the bands of the scores."""
        self.beginResetModel()
        self._bank = questionnaire
        self.endResetModel()

    def band(self, row: int) -> "Band | None":
        """The band of a complete audit, once its name is known."""
        audit = self._audits[row]
        if self._bank is None or audit.low is None or audit.high is None:
            return None
        low, high = self._bank.band(audit.low), self._bank.band(audit.high)
        return low if low == high and audit.complete else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of audits."""
        return 0 if parent is not None and parent.isValid() else len(self._audits)

    def columnCount(self, parent: Index | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heading(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Words of a cell."""
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.ORGANISATION:
            audit = self._audits[index.row()]
            return f"{audit.organisation}\n{audit.path}"
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self._text(self._audits[index.row()], Column(index.column()))
        file = self.told_apart(index.row()) if index.column() == Column.ORGANISATION else ""
        return f"{text}, {file}" if file and role == Qt.ItemDataRole.AccessibleTextRole else text

    def _heading(self, column: Column) -> str:
        headings: Mapping[Column, str] = {
            Column.ORGANISATION: self.tr("Firm"),
            Column.PROGRESS: self.tr("Progress"),
            Column.SCORE: self.tr("Score"),
            Column.OPENED: self.tr("Last opened"),
        }
        return headings.get(column, "")

    def _text(self, audit: RecentAudit, column: Column) -> str:
        missing = audit.path in self._missing
        match column:
            case Column.ORGANISATION:
                return audit.organisation
            case Column.PROGRESS:
                return self._progress(audit, missing=missing)
            case Column.SCORE:
                known = audit.answered and not missing
                return formats.score_text(audit.low, audit.high) if known else ""
            case Column.OPENED:
                return self._words.when(audit.opened_at, self._today)
            case Column.MENU:
                return self.tr("Look again") if missing else self.tr("More")

    def _progress(self, audit: RecentAudit, *, missing: bool) -> str:
        if audit.protected and not missing:
            return self.tr("Protected with a password. You see the score after opening.")
        if missing:
            return self.tr("File not found. Plug in the stick and choose ‘Look again’.")
        return self.tr("Complete") if audit.complete else self._words.answered(audit)
