"""One piece of evidence that is kept."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import Evidence
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.evidence_words import kind_name
from it_audit_gui.gui.wizard.file_evidence import size_of


class EvidenceRow(QFrame):
    """What it is and of which day; ``removed`` when the user takes it away."""

    removed = Signal(object)  # Evidence
    look_asked = Signal(object)  # Attachment
    copy_asked = Signal(object)  # Attachment

    def __init__(
        self,
        evidence: Evidence,
        *,
        file: Attachment | None,
        proves: bool,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidence, self._file = evidence, file
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(_breakable(evidence.pointer), role=Role.SMALL))
        about = Label(role=Role.LABEL, token=Token.MUTED)
        about.set_parts(*self._about(evidence, proves=proves))
        words.addWidget(about)
        if file is not None:
            words.addWidget(Label(self._kept(file), role=Role.LABEL, token=Token.MUTED))
            words.addWidget(self._file_links(file))
        self.remove = IconButton("trash-2", self.tr("Take this evidence away"))
        self.remove.setVisible(not read_only)
        self.remove.clicked.connect(self._on_remove)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(Space.XS))
        icon = IconLabel("badge-check" if proves else "paperclip", token=Token.TEXT)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _file_links(self, file: Attachment) -> QWidget:
        """What can be done with the file that is kept."""
        look = LinkButton(self.tr("Look at it"), small=True)
        look.setVisible(file.media_type.is_picture)
        copy = LinkButton(self.tr("Save a copy…"), small=True)
        line = QWidget()
        flow = FlowLayout(gap=0, parent=line)
        for link, signal in ((look, self.look_asked), (copy, self.copy_asked)):
            link.setAccessibleDescription(file.name)
            link.clicked.connect(partial(signal.emit, file))
            flow.addWidget(link)
        return line

    def _kept(self, file: Attachment) -> str:
        kept = fill(self.tr("Kept in this audit, %1"), size_of(file.size))
        if file.name == self._evidence.pointer:
            return kept
        return fill(self.tr("%1: %2"), kept, _breakable(file.name))

    def _on_remove(self) -> None:
        self.removed.emit(self._evidence)

    def _about(self, evidence: Evidence, *, proves: bool) -> tuple[Part, ...]:
        day = formats.date_of(evidence.date)
        kind = kind_name(evidence.kind)
        known = Part(fill(self.tr("%1, %2"), kind, day))
        if proves:
            return (known,)
        return (known, Part(" · "), Part(self.tr("too old to prove it"), token=Token.CAUTION))


def _breakable(pointer: str) -> str:
    """Paths have no spaces to break a line at."""
    zero_width = "\N{ZERO WIDTH SPACE}"
    for mark in ("/", "\\", "_", "-", "."):
        pointer = pointer.replace(mark, mark + zero_width)
    return pointer
