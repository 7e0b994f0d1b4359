"""The steps that were done between two audits, and what shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.steps_between import Shown, StepBetween
from it_audit_gui.gui.compare.change_words import ChangeWords
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.gui.words.step_words import StepWords

# More than so many are shown when they are asked for.
_SHOWN = 8
_SIGNS = {
    Shown.PROVEN: ("badge-check", Token.GOOD),
    Shown.ANSWERED: ("circle-check", Token.GOOD),
    Shown.TICKED_ONLY: ("circle-help", Token.CAUTION),
}


class StepsCard(Card):
    """Hidden where no step was done; ``unfolded`` when the rest of a long list is shown."""

    unfolded = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words, self._steps = ChangeWords(self), StepWords(self)
        self._rows = Rows(gap=Space.XXS)
        self._found: Comparison | None = None
        self._folded = True
        self.more = LinkButton("", icon_before="chevron-down", small=True)
        self.more.clicked.connect(self._on_more)
        self.add(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def folded(self) -> bool:
        """Whether only the first are listed."""
        return self._folded

    def unfold(self) -> None:
        """List all, also of what is shown next."""
        self._on_more()

    def show_comparison(self, found: Comparison) -> None:
        """Show the steps between two audits, the first of them at first."""
        self._found = found
        self.setVisible(bool(found.steps))
        self.set_title(self.tr("%n step(s) done in between", "", len(found.steps)))
        shown = _SHOWN if self._folded else len(found.steps)
        self._show(found.steps[:shown])
        rest = len(found.steps) - shown
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more step(s)", "", max(rest, 0)))

    def _on_more(self) -> None:
        self._folded = False
        if self._found is not None:
            self._show(self._found.steps)
        self.more.hide()
        self.unfolded.emit()

    def _show(self, steps: Sequence[StepBetween]) -> None:
        if self._found is not None:
            self._rows.show_rows([self._row(self._found, item) for item in steps])

    def _row(self, found: Comparison, item: StepBetween) -> QWidget:
        icon, token = _SIGNS[item.shown]
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        words = Label(role=Role.SMALL)
        shown = Part(f" · {self._words.shown(item.shown)}", token=Token.MUTED)
        words.set_parts(Part(self._named(found, item)), shown)
        row.addWidget(IconLabel(icon, size=16, token=token))
        row.addWidget(words, 1)
        return box

    def _named(self, found: Comparison, item: StepBetween) -> str:
        """A step of either bank."""
        banks = (found.after.questionnaire, found.before.questionnaire)
        titles = (self._steps.title_of(item.step, bank) for bank in banks)
        return next((title for title in titles if title), item.step)
