"""What became of each question, to be filtered by what became of it."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.comparison import ChangeKind, Comparison, QuestionChange
from it_audit_gui.gui.compare.change_row import ChangeRow
from it_audit_gui.gui.compare.change_words import ORDER, ChangeWords
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.filter_chip import FilterChip
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.rows import Rows

_FIRST = 8


class ChangesCard(Card):
    """``question_picked`` with a question of the open audit; ``unfolded`` when rows changed."""

    question_picked = Signal(str)
    unfolded = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What changed"), parent=parent)
        self._words = ChangeWords(self)
        self._found: Comparison | None = None
        self._kind: ChangeKind | None = None
        self._all = False
        self.chips: dict[ChangeKind | None, FilterChip] = {}
        self.rows: list[ChangeRow] = []
        self._chips = QWidget()
        self._flow = FlowLayout(gap=Space.XS, parent=self._chips)
        self._same = Label(role=Role.SMALL, token=Token.MUTED, wrap=False)
        self._none = Label(role=Role.SMALL, token=Token.MUTED)
        self._list = Rows()
        self.more = LinkButton("", small=True)
        self.header.addWidget(self._same)
        for widget in (self._chips, self._none, self._list, self.more):
            self.add(widget)
        self.more.clicked.connect(self._on_more)

    @property
    def filtered(self) -> tuple[ChangeKind | None, bool]:
        """The kind of changes that is listed, ``None`` for all, and whether all of them are."""
        return self._kind, self._all

    def filter(self, kind: ChangeKind | None, *, every: bool) -> None:
        """List changes of a kind, all of them or the first, also of what is shown next."""
        self._kind, self._all = kind, every
        if self._found is not None:
            self.show_comparison(self._found)

    def show_comparison(self, found: Comparison) -> None:
        """Show what changed between two audits."""
        self._found = found
        count = len(found.of_kind(ChangeKind.UNCHANGED))
        self._same.setText(self.tr("%n answer(s) unchanged", "", count) if count else "")
        counts = Counter(item.kind for item in self._changed())
        if self._kind is not None and not counts[self._kind]:
            self._kind = None
        self._make_chips(counts)
        self._show_rows()

    def _changed(self) -> list[QuestionChange]:
        """What moved, what asks for attention first."""
        if self._found is None:
            return []
        found = [item for item in self._found.questions if item.kind in ORDER]
        return sorted(found, key=lambda item: ORDER.index(item.kind))

    def _make_chips(self, counts: Counter[ChangeKind]) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        every = self.tr("All", "changes")
        self.chips = {None: FilterChip(f"{every} {counts.total()}")}
        for kind in ORDER:
            if counts[kind]:
                self.chips[kind] = FilterChip(f"{self._words.kind(kind)} {counts[kind]}")
        for chosen, chip in self.chips.items():
            self._flow.addWidget(chip)
            chip.setChecked(chosen is self._kind)
            chip.clicked.connect(lambda _=False, chosen=chosen: self._on_filter(chosen))
        self._chips.setVisible(len(self.chips) > 2)

    def _on_filter(self, kind: ChangeKind | None) -> None:
        self._kind, self._all = kind, False
        for chosen, chip in self.chips.items():
            chip.setChecked(chosen is kind)
        self._show_rows()
        self.unfolded.emit()

    def _on_more(self) -> None:
        self._all = True
        self._show_rows()
        self.unfolded.emit()

    def _show_rows(self) -> None:
        if self._found is None:
            return
        changes = [item for item in self._changed() if self._kind in {None, item.kind}]
        shown = changes if self._all else changes[:_FIRST]
        bank = self._found.after.questionnaire
        self.rows = [ChangeRow(item, bank, self._words) for item in shown]
        for row in self.rows:
            row.picked.connect(self.question_picked)
        self._list.show_rows(self.rows)
        self._none.setText(self.tr("Every answer that can be compared stayed the same."))
        self._none.setVisible(not changes)
        left = len(changes) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n more", "", left))
