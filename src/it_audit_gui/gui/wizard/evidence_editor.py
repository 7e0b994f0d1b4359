"""The evidence of an answer: pointers that are kept, one to add, files to drop."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import EVIDENCE_LIMIT, Evidence
from it_audit_gui.gui import theme
from it_audit_gui.gui.last_input import focus_reason
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.evidence_form import Draft, EvidenceForm
from it_audit_gui.gui.wizard.evidence_row import EvidenceRow
from it_audit_gui.gui.wizard.evidence_zone import EvidenceZone


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A piece of evidence and whether it proves the answer today."""

    evidence: Evidence
    proves: bool


class EvidenceEditor(QWidget):
    """``changed`` with all evidence as it should become."""

    changed = Signal(object)  # tuple[Evidence, ...]
    form_opened = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Shown, ...] | None = None
        self._today = date.min
        self._read_only = False
        self._title = Label(role=Role.SMALL)
        self._title.set_parts(
            Part(self.tr("Evidence"), strong=True),
            Part(" "),
            Part(self.tr("(makes your answer proven)"), token=Token.MUTED),
        )
        self._rows = QVBoxLayout()
        self.zone = EvidenceZone()
        self.more = LinkButton(self.tr("Add more evidence"), icon_before="plus", small=True)
        self.form = EvidenceForm()
        self._lay_out()
        self.zone.asked.connect(self._on_asked)
        self.more.clicked.connect(self._on_asked)
        self.form.added.connect(self._on_added)
        self.form.dropped.connect(self._close_form)
        self.setAcceptDrops(True)

    def show_evidence(self, shown: Sequence[Shown], today: date, *, read_only: bool) -> None:
        """Show what is kept; a form that is being filled in stays."""
        self._today, self._read_only = today, read_only
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._fill_rows()
        self._show_parts()

    def show_new(self) -> None:
        """Give up a form that belongs to another question."""
        self.form.hide()
        self._shown = None

    @property
    def draft(self) -> Draft | None:
        """What is being filled in and not kept yet."""
        begun = not self.form.isHidden() and self.form.is_begun
        return self.form.draft if begun else None

    def take_up(self, draft: Draft) -> None:
        """Go on filling in what was begun before."""
        self._on_asked()
        self.form.take_up(draft)

    def finish(self) -> bool:
        """Keep what is being filled in; False when it says what is missing instead."""
        if self.draft is not None:
            evidence = self.form.finished()
            if evidence is None:
                return False
            self.changed.emit((*self._evidence(), evidence))
        self.form.hide()
        self._show_parts()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, to point at it."""
        if not self._read_only and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Fill the form in with the first file dropped."""
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self._on_asked()
        self.form.point_to(Path(path))

    def _evidence(self) -> tuple[Evidence, ...]:
        return tuple(item.evidence for item in self._shown or ())

    def _on_asked(self) -> None:
        self.form.begin(self._today)
        self.form.show()
        self._show_parts()
        self.form.pointer.setFocus(focus_reason(self))
        self.form_opened.emit()

    def _on_added(self, evidence: Evidence) -> None:
        self.form.hide()
        self._show_parts()
        self.more.show()
        self.more.setFocus(focus_reason(self))
        self.changed.emit((*self._evidence(), evidence))

    def _on_removed(self, evidence: Evidence) -> None:
        kept = list(self._evidence())
        kept.remove(evidence)
        self.changed.emit(tuple(kept))

    def _close_form(self) -> None:
        self.form.hide()
        self._show_parts()
        (self.more if self._shown else self.zone.button).setFocus(focus_reason(self))

    def _fill_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for shown in self._shown or ():
            row = EvidenceRow(shown.evidence, proves=shown.proves, read_only=self._read_only)
            row.removed.connect(self._on_removed)
            self._rows.addWidget(row)

    def _show_parts(self) -> None:
        adding, some = not self.form.isHidden(), bool(self._shown)
        full = len(self._shown or ()) >= EVIDENCE_LIMIT
        self.zone.setVisible(not adding and not some)
        self.zone.set_read_only(read_only=self._read_only)
        self.more.setVisible(not adding and some and not full and not self._read_only)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        self._rows.setSpacing(theme.px(Space.XXS))
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self.zone)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addStretch(1)
        self.form.hide()
