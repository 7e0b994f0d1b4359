"""One piece of evidence that is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import Evidence
from it_audit_gui.gui import formats, theme
from it_audit_gui.gui.text import fill
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.evidence_words import kind_name


class EvidenceRow(QFrame):
    """What it is and of which day; ``removed`` when the user takes it away."""

    removed = Signal(object)  # Evidence

    def __init__(
        self,
        evidence: Evidence,
        *,
        proves: bool,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(_breakable(evidence.pointer), role=Role.SMALL))
        about = Label(role=Role.LABEL, token=Token.MUTED)
        about.set_parts(*self._about(evidence, proves=proves))
        words.addWidget(about)
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
