"""Adding one piece of evidence: what it is, where it is, of which day."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.assessment import POINTER_LIMIT, Evidence, EvidenceKind
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, LineEdit
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.wizard import written_dates
from it_audit_gui.gui.wizard.evidence_words import kind_name
from it_audit_gui.gui.wizard.file_evidence import about
from it_audit_gui.gui.wizard.side_by_side import Pair
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import Attached

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".heic"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in the form, as it was written."""

    kind: EvidenceKind = EvidenceKind.DOCUMENT
    pointer: str = ""
    day: str = ""
    file: Attached | None = None


class EvidenceForm(Card):
    """``added`` with evidence that can be kept; ``dropped`` when the user thinks better of it."""

    added = Signal(object)  # Evidence
    dropped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.S, parent=parent)
        self._today = date.min
        self._begun = Draft()
        self.kind = ComboBox()
        for kind in EvidenceKind:
            self.kind.addItem(kind_name(kind), kind)
        self.pointer = LineEdit()
        self.day = LineEdit()
        self._file: Attached | None = None
        self._path: Path | None = None
        self._file_words = Label(role=Role.SMALL)
        self.point_only = LinkButton(self.tr("Only point to it"), small=True)
        self.add_button = SecondaryButton(self.tr("Add"), small=True)
        self.cancel_button = LinkButton(self.tr("Cancel"), small=True)
        self._pointer_field = LabelledField(
            self.tr("What or where"),
            self.pointer,
            hint=self.tr("For example: folder IT, tab 3."),
        )
        self._day_field = LabelledField(self.tr("Date of it"), self.day)
        self._lay_out()
        self.add_button.clicked.connect(self._on_add)
        self.cancel_button.clicked.connect(self.dropped)
        self.point_only.clicked.connect(self._on_point_only)
        for field in (self.pointer, self.day):
            field.returnPressed.connect(self._on_add)

    def begin(self, today: date, kind: EvidenceKind = EvidenceKind.DOCUMENT) -> None:
        """Start with an empty form, dated today."""
        self._today = today
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.pointer.clear()
        self.day.setText(written_dates.written(today))
        self._pointer_field.set_error("")
        self._day_field.set_error("")
        self._show_file(None)
        self._begun = self.draft

    @property
    def draft(self) -> Draft:
        """What is filled in, whether or not it can be kept."""
        kind = EvidenceKind(self.kind.currentData())
        pointer, day = self.pointer.text(), self.day.text()
        return Draft(kind=kind, pointer=pointer, day=day, file=self._file)

    @property
    def is_begun(self) -> bool:
        """Whether anything was filled in."""
        return self.draft != self._begun

    def take_up(self, draft: Draft) -> None:
        """Go on with what was filled in before."""
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.pointer.setText(draft.pointer)
        self.day.setText(draft.day)
        self._show_file(draft.file)

    @property
    def file(self) -> Attached | None:
        """The file that is copied into the audit with what is filled in."""
        return self._file

    def keep(self, file: Attached, path: Path | None) -> None:
        """Fill in a file to be copied into the audit."""
        self._fill_kind(picture=file.attachment.media_type.is_picture)
        self.pointer.setText(file.attachment.name)
        self.pointer.home(False)
        self._date_from(path)
        self._path = path
        self._show_file(file)
        self.point_only.setVisible(path is not None)

    def point_to(self, path: Path, why: str = "") -> None:
        """Fill in a file that stays where it is, and why that is so."""
        self._fill_kind(picture=path.suffix.lower() in _PICTURES)
        self.pointer.setText(str(path))
        self._date_from(path)
        self.say(why)

    def say(self, words: str) -> None:
        """Say something of the file that is offered."""
        self._show_file(None)
        self._file_words.setText(words)
        self._file_words.setVisible(bool(words))

    def _on_point_only(self) -> None:
        self._show_file(None)
        self.pointer.setText(str(self._path))
        self.pointer.setFocus(focus_reason(self))

    def _show_file(self, file: Attached | None) -> None:
        self._file = file
        self._file_words.setText(about(file) if file else "")
        self._file_words.setVisible(file is not None)
        self.point_only.hide()

    def _fill_kind(self, *, picture: bool) -> None:
        kind = EvidenceKind.SCREENSHOT if picture else EvidenceKind.DOCUMENT
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _date_from(self, path: Path | None) -> None:
        """The day a file was last changed; a picture without a file is of today."""
        if path is None:
            return
        changed = QFileInfo(str(path)).lastModified().date()
        if changed.isValid():
            day = date(changed.year(), changed.month(), changed.day())
            self.day.setText(written_dates.written(min(day, self._today)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up adding."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def finished(self) -> Evidence | None:
        """What can be kept; else the fields say what is missing, the first one has the keyboard."""
        pointer, day = self.pointer.text().strip(), written_dates.read(self.day.text())
        wrong_pointer, wrong_day = self._pointer_error(pointer), self._day_error(day)
        self._pointer_field.set_error(wrong_pointer)
        self._day_field.set_error(wrong_day)
        if wrong_pointer or wrong_day or day is None:
            (self.pointer if wrong_pointer else self.day).setFocus(focus_reason(self))
            return None
        kind = EvidenceKind(self.kind.currentData())
        return Evidence(kind=kind, date=day, pointer=pointer)

    def _on_add(self) -> None:
        evidence = self.finished()
        if evidence is not None:
            self.added.emit(evidence)

    def _pointer_error(self, pointer: str) -> str:
        if not pointer:
            return self.tr("Write where it can be found, in a few words.")
        if len(pointer) > POINTER_LIMIT:
            return fill(self.tr("Shorten this: at most %1 characters are kept."), POINTER_LIMIT)
        return ""

    def _day_error(self, day: date | None) -> str:
        if day is None:
            example = written_dates.written(self._today)
            return fill(self.tr("Write a date like %1."), example)
        if day > self._today:
            return self.tr("This day is still to come. Write the date it was made or seen.")
        return ""

    def _lay_out(self) -> None:
        digits = self.day.fontMetrics().horizontalAdvance("00/00/0000")
        self.day.setMinimumWidth(digits + theme.px(Space.XL))
        self.add(self._file_words)
        self.body.addWidget(self.point_only, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._pointer_field)
        kind = LabelledField(self.tr("Kind"), self.kind)
        self.add(Pair(kind, self._day_field, least=self.kind))
        buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=buttons)
        flow.addWidget(self.add_button)
        flow.addWidget(self.cancel_button)
        self.add(buttons)
