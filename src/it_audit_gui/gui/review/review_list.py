"""One heading of the review with its questions; the long ones fold."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.question_entry import QuestionEntry
from it_audit_gui.gui.widgets.rows import Rows

_AT_FIRST = 6

Entry = Callable[[Standing], QuestionEntry]


class ReviewList(Card):
    """A card that is there only when it has something to list."""

    picked = Signal(str)
    unfolded = Signal()

    def __init__(
        self, title: str, remark: str, entry: Entry, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._heading, self._remark, self._entry = title, remark, entry
        self._shown: tuple[Standing, ...] = ()
        self._folded = True
        self._picked_at = 0
        self._entries: list[QuestionEntry] = []
        self._title_label = Label(role=Role.CARD_TITLE)
        self._rows = Rows(gap=Space.XXS)
        self.more = LinkButton("", icon_before="chevron-down", small=True)
        self.more.clicked.connect(self._on_more)
        self.add(self._title_label)
        self.add(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def folded(self) -> bool:
        """Whether only the first are listed."""
        return self._folded

    @property
    def where_picked(self) -> QWidget | None:
        """The button of the question picked last, or of what stands in its place now."""
        if not self._shown:
            return None
        return self._entries[min(self._picked_at, len(self._entries) - 1)].button

    def unfold(self) -> None:
        """List all."""
        self._on_more()

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """List these questions; none hides the card."""
        self.setVisible(bool(standings))
        if tuple(standings) == self._shown:
            return
        self._shown = tuple(standings)
        self._show_heading()
        self._fill()

    def _show_heading(self) -> None:
        remark = f" · {self._remark}" if self._remark else ""
        count = Part(f" {len(self._shown)}{remark}", token=Token.MUTED)
        self._title_label.set_parts(Part(self._heading, strong=True), count)
        self.setAccessibleName(self._heading)

    def _fill(self) -> None:
        rows: list[QWidget] = []
        self._entries = []
        listed = self._shown[:_AT_FIRST] if self._folded else self._shown
        for place, standing in enumerate(listed):
            row = self._entry(standing)
            row.picked.connect(partial(self._on_picked, place))
            self._entries.append(row)
            rows += [Line(), row]
        self._rows.show_rows(rows)
        rest = len(self._shown) - len(listed)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more", "", rest))

    def _on_picked(self, place: int, question: str) -> None:
        self._picked_at = place
        self.picked.emit(question)

    def _on_more(self) -> None:
        self._folded = False
        self._fill()
        self.unfolded.emit()
