"""The list of audits as rows: what each cell says, also to a reader that hears it."""

from collections import Counter
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

from it_audit_gui.domain.ids import StepId
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.audit_words import AuditWords
from it_audit_gui.gui.words.stage_words import StageWords

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Band, Questionnaire

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    ORGANISATION = 0
    PROGRESS = 1
    SCORE = 2
    STAGE = 3
    STEP = 4
    MENU = 5


class RecentModel(QAbstractTableModel):
    """Audits with what is known of them while their files are closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audits: tuple[RecentAudit, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._of_firm: Counter[str] = Counter()
        self._of_file: Counter[tuple[str, str]] = Counter()
        self._bank: Questionnaire | None = None
        self._today = date.min
        self._words, self._stages = AuditWords(self), StageWords(self)
        # Where stage and step have no columns of their own, they follow each other below the row.
        self.folded = False

    def show_audits(
        self, audits: Sequence[RecentAudit], missing: Collection[Path], today: date
    ) -> None:
        """Show these audits, some of which have lost their file."""
        self.beginResetModel()
        self._audits, self._missing, self._today = tuple(audits), frozenset(missing), today
        # Asked at every painted row: a long list must not be searched each time.
        self._of_firm = Counter(audit.organisation for audit in audits)
        self._of_file = Counter((audit.organisation, audit.path.name) for audit in audits)
        self.endResetModel()

    def audit(self, row: int) -> RecentAudit:
        """The audit in a row."""
        return self._audits[row]

    def below_name(self, row: int) -> str:
        """When the audit was last open, and what tells it from another of the same firm."""
        opened = self._words.when(self._audits[row].opened_at, self._today)
        file = self._told_apart(row)
        return f"{opened} · {file}" if file else opened

    def due_words(self, row: int) -> str:
        """When the next step is due; empty without a date."""
        return self._words.due(self._audits[row].due, self._today)

    def below_row(self, row: int) -> str:
        """Stage, next step and when it is due, of a folded row; empty when there is nothing."""
        audit = self._audits[row]
        if not self.folded or self.is_plain(row):
            return ""
        told = (self._stage(audit), self.below_stage(row)) if audit.has_stage else ()
        stage = ", ".join(filter(None, told))
        return " · ".join(filter(None, (stage, self._step(audit), self.due_words(row))))

    def below_stage(self, row: int) -> str:
        """That a stage is not the last word; empty where it is, or where there is none."""
        audit = self._audits[row]
        return self._stages.so_far() if audit.has_stage and not audit.complete else ""

    def is_late(self, row: int) -> bool:
        """Whether the day of the next step is past."""
        due = self._audits[row].due
        return due is not None and due < self._today

    def rungs(self) -> int:
        """Number of stages, once they are known."""
        return len(self._bank.stages) if self._bank is not None else 0

    def row_of(self, path: Path) -> int:
        """The row of a file; -1 when it is not here."""
        return next((row for row, audit in enumerate(self._audits) if audit.path == path), -1)

    def is_plain(self, row: int) -> bool:
        """Whether one sentence says all there is to say of the audit of a row."""
        return self.is_missing(row) or not self._audits[row].is_told

    def _told_apart(self, row: int) -> str:
        """The file of an audit of a firm with several, with its folder if need be."""
        audit = self._audits[row]
        if self._of_firm[audit.organisation] == 1:
            return ""
        alike = self._of_file[audit.organisation, audit.path.name] > 1
        return str(audit.path) if alike else audit.path.name

    def is_missing(self, row: int) -> bool:
        """Whether the file of a row was not found."""
        return self._audits[row].path in self._missing

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
            told = (self.text(index.row(), column) for column in (Column.STAGE, Column.STEP))
            return "\n".join([audit.organisation, *filter(None, told), str(audit.path)])
        if role == Qt.ItemDataRole.ToolTipRole:
            # A long name is cut short on the screen.
            return self.text(index.row(), Column(index.column()))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self.text(index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        below = {
            Column.ORGANISATION: self.below_name,
            Column.SCORE: self._band_name,
            Column.STAGE: self.below_stage,
            Column.STEP: self.due_words,
        }.get(Column(index.column()))
        more = below(index.row()) if below is not None else ""
        first = index.column() == Column.ORGANISATION
        last = self.below_row(index.row()) if first else ""
        return ", ".join(part for part in (text, more, last) if part)

    def _heading(self, column: Column) -> str:
        headings: Mapping[Column, str] = {
            Column.ORGANISATION: self.tr("Firm"),
            Column.PROGRESS: self.tr("Progress"),
            Column.SCORE: self.tr("Score"),
            Column.STAGE: self.tr("Stage"),
            Column.STEP: self.tr("Next step"),
        }
        return headings.get(column, "")

    def text(self, row: int, column: Column) -> str:
        """What a cell says to the eye."""
        audit = self._audits[row]
        missing = self.is_missing(row)
        match column:
            case Column.ORGANISATION:
                return audit.organisation
            case Column.PROGRESS:
                return self._progress(audit, missing=missing)
            case Column.MENU:
                return self.tr("Look again") if missing else self.tr("More")
        return "" if self.is_plain(row) else self._figure(audit, column)

    def _figure(self, audit: RecentAudit, column: Column) -> str:
        """What can be told of an audit whose file could be read."""
        if column is Column.STAGE:
            return self._stage(audit)
        if column is Column.STEP:
            return self._step(audit)
        return formats.score_text(audit.low, audit.high) if audit.answered else ""

    def _progress(self, audit: RecentAudit, *, missing: bool) -> str:
        if missing:
            return self.tr("File not found. Plug in the stick and choose ‘Look again’.")
        if audit.protected:
            return self.tr("Protected with a password. You see the score after opening.")
        if audit.damaged:
            return self.tr("This file is damaged or is no audit. Open it to see what can be done.")
        if audit.unread:
            return self.tr("Not read yet.")
        return self.tr("Complete") if audit.complete else self._words.answered(audit)

    def _stage(self, audit: RecentAudit) -> str:
        """The stage by its name, or by its number as long as that is not read yet."""
        if not audit.has_stage:
            return self._stages.none_yet()
        stages = self._bank.stages if self._bank is not None else ()
        names = (stage.name for stage in stages if stage.id == audit.stage)
        return next(names, self._stages.by_number(audit.rung))

    def _step(self, audit: RecentAudit) -> str:
        if self._bank is not None and audit.step in self._bank.steps:
            return self._bank.steps[StepId(audit.step)][1].title
        return "" if audit.complete else self.tr("Finish the questions")

    def _band_name(self, row: int) -> str:
        band = self.band(row)
        return band.name if band is not None and self._audits[row].is_told else ""
