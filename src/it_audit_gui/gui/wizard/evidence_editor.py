"""The evidence of an answer: pointers that are kept, one to add, files to drop."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import EVIDENCE_LIMIT, Evidence, EvidenceKind
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.evidence_form import Draft, EvidenceForm
from it_audit_gui.gui.wizard.evidence_row import EvidenceRow
from it_audit_gui.gui.wizard.evidence_zone import EvidenceZone
from it_audit_gui.gui.wizard.file_evidence import FileEvidence, Reading
from it_audit_gui.records import dataclass
from it_audit_gui.wording import explain


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A piece of evidence and whether it proves the answer today."""

    evidence: Evidence
    proves: bool
    file: Attachment | None = None


class EvidenceEditor(QWidget):
    """``changed`` with all evidence as it should become, ``attached`` with a piece that is a file.

    ``file_asked`` when the user wants to choose one, ``look_asked`` and ``copy_asked`` with one
    that is kept.
    """

    changed = Signal(object)  # tuple[Evidence, ...]
    attached = Signal(object)  # FileEvidence
    form_opened = Signal()
    file_asked = Signal()
    look_asked = Signal(object)  # Attachment
    copy_asked = Signal(object)  # Attachment

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Shown, ...] | None = None
        self._today = date.min
        self._read_only = False
        self._question, self._language = QuestionId(""), ""
        self._title = Label(role=Role.SMALL)
        self._title.set_parts(
            Part(self.tr("Evidence"), strong=True),
            Part(" "),
            Part(self.tr("(makes your answer proven)"), token=Token.MUTED),
        )
        self._rows = QVBoxLayout()
        self.zone = EvidenceZone()
        self.more = LinkButton(self.tr("Add more evidence"), icon_before="plus", small=True)
        self.more_files = LinkButton(self.tr("Add a file…"), icon_before="paperclip", small=True)
        self._fault = Label(role=Role.SMALL, token=Token.CAUTION)
        self.form = EvidenceForm()
        self._lay_out()
        self.zone.asked.connect(self._on_asked)
        self.zone.file_asked.connect(self.file_asked)
        self.more_files.clicked.connect(self.file_asked)
        self.more.clicked.connect(self._on_asked)
        self.form.added.connect(self._on_added)
        self.form.dropped.connect(self._close_form)

    def show_evidence(self, shown: Sequence[Shown], today: date, *, read_only: bool) -> None:
        """Show what is kept; a form that is being filled in stays."""
        self._today, self._read_only = today, read_only
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._fill_rows()
        self._show_parts()

    def show_new(self, question: QuestionId, language: str) -> None:
        """Give up a form that belongs to another question."""
        self._question, self._language = question, language
        self.form.hide()
        self._fault.hide()
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
            self._announce(evidence)
        self.form.hide()
        self._show_parts()
        return True

    @property
    def takes_files(self) -> bool:
        """Whether a file can be added to what is shown."""
        return self.isVisible() and not self._read_only and not self._is_full

    def offer(self, read: Reading, path: Path | None = None) -> None:
        """Fill the form in with a file; one that cannot be kept is pointed to, and it says why."""
        self._on_asked()
        try:
            self.form.keep(read(self._question), path)
        except AuditError as error:
            words = explain(error, self._language)
            if path is not None:
                self.form.point_to(path, f"{words.what} {words.do}")
            else:
                self.form.say(f"{words.what} {words.do}")

    def say(self, error: AuditError) -> None:
        """Say what went wrong with a file that is kept."""
        self._fault.setText(str(explain(error, self._language)))
        self._fault.show()
        announce(self, self._fault.text())

    @property
    def _is_full(self) -> bool:
        return len(self._shown or ()) >= EVIDENCE_LIMIT

    def _evidence(self) -> tuple[Evidence, ...]:
        return tuple(item.evidence for item in self._shown or ())

    def begin_seen(self) -> None:
        """Ask what was seen today, where evidence can be added and none is being filled in."""
        if self.isVisible() and not self._read_only and self.draft is None:
            self._open_form(EvidenceKind.SEEN)

    def _on_asked(self) -> None:
        self._open_form(EvidenceKind.DOCUMENT)

    def _open_form(self, kind: EvidenceKind) -> None:
        self._fault.hide()
        self.form.begin(self._today, kind)
        self.form.show()
        self._show_parts()
        self.form.pointer.setFocus(focus_reason(self))
        self.form_opened.emit()

    def _on_added(self, evidence: Evidence) -> None:
        self.form.hide()
        self._show_parts()
        self.more.show()
        self.more.setFocus(focus_reason(self))
        self._announce(evidence)

    def _announce(self, evidence: Evidence) -> None:
        file = self.form.file
        if file is None:
            self.changed.emit((*self._evidence(), evidence))
        else:
            self.attached.emit(FileEvidence(evidence=evidence, attached=file))

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
            row = EvidenceRow(
                shown.evidence, file=shown.file, proves=shown.proves, read_only=self._read_only
            )
            row.removed.connect(self._on_removed)
            row.look_asked.connect(self.look_asked)
            row.copy_asked.connect(self.copy_asked)
            self._rows.addWidget(row)

    def _show_parts(self) -> None:
        adding, some = not self.form.isHidden(), bool(self._shown)
        self.zone.setVisible(not adding and not some)
        self.zone.set_read_only(read_only=self._read_only)
        for link in (self.more, self.more_files):
            link.setVisible(not adding and some and not self._is_full and not self._read_only)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        self._rows.setSpacing(theme.px(Space.XXS))
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self.zone)
        column.addWidget(self.more_files, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._fault)
        column.addWidget(self.form)
        column.addStretch(1)
        self.form.hide()
        self._fault.hide()
