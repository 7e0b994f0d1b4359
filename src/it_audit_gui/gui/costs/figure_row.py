"""One figure: its name and unit, a field for the likely value, where it comes from."""

from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.costs.inputs import Estimate
from it_audit_gui.domain.costs.sheet import Entry
from it_audit_gui.domain.dated_facts import Fact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.costs.ends_editor import EndsEditor
from it_audit_gui.gui.costs.field_error import FieldError
from it_audit_gui.gui.costs.figure import Asked
from it_audit_gui.gui.costs.figure_line import FigureLine
from it_audit_gui.gui.costs.origin_chip import OriginWords
from it_audit_gui.gui.costs.steps_of import beyond, steps_of
from it_audit_gui.gui.costs.typed_number import number_in, written
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.chip import Chip
from it_audit_gui.gui.widgets.fields import LineEdit
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.words.cost_words import CostWords

_FIELD = 96
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class FigureRow(QWidget):
    """``typed`` with each change by the user, ``left`` when a field is left."""

    typed = Signal(str)
    left = Signal(str)
    unfolded_first = Signal()

    def __init__(
        self, asked: Asked, *, note: str = "", narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.asked = asked
        self._words, self._origins = CostWords(self), OriginWords(self)
        self._kept: Entry | None = None
        self._estimate: Estimate | None = None
        self._state: tuple[Entry | None, Estimate | None, Fact | None] | None = None
        self._shown = ""
        self._touched = False
        self._note, self._narrow = note, narrow
        self._name = Label(role=Role.BODY)
        self.field = LineEdit()
        self.chip = Chip("")
        self.unfold = IconButton("chevron-down", "")
        self.ends: EndsEditor | None = None
        self.below = FieldError(self.field)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    def show_figure(
        self, entry: Entry | None, estimate: Estimate | None, stale: Fact | None
    ) -> None:
        """Show what is kept, and what is taken without it; what is being typed stays."""
        state = (entry, estimate, stale)
        if state == self._state and not self._touched:
            return
        self._state = state
        news = entry != self._kept
        self._kept, self._estimate = entry, estimate
        value = entry.likely if entry else (estimate.span.likely if estimate else None)
        shown = "" if value is None else self._written(value)
        if news or not self._touched:
            if not (self.field.hasFocus() and self._touched):
                self.field.setText(shown)
            self._touched = self._touched and self.field.text() != shown
        self._shown = shown
        self._origins.dress(self.chip, estimate, stale, entered=entry is not None)
        self._show_ends()
        self._show_name(estimate)
        self.below.show_hint(self._origins.warning(stale) or self._note, caution=stale is not None)

    def show_trial(self, estimate: Estimate | None) -> None:
        """Show the range of what is being typed; a figure that is not keeps its own."""
        if not self._touched or estimate == self._estimate:
            return
        self._estimate = estimate
        self._show_name(estimate)
        if self.ends is not None:
            self.ends.show_derived(estimate)

    def show_error(self, error: AuditError | None, language: str) -> None:
        """Say what cannot be meant, and how to write it; nothing for ``None``."""
        self.below.show_error(error, language, share=self.asked.share)
        if error is not None and error.error_id == "cost-order" and not self.unfolded:
            self._on_unfold()

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether nothing can be changed."""
        self.field.setReadOnly(read_only)
        if self.ends is not None:
            self.ends.set_read_only(read_only=read_only)

    @property
    def unfolded(self) -> bool:
        """Whether low and high are shown."""
        return self.ends is not None and not self.ends.isHidden()

    @property
    def changed(self) -> bool:
        """Whether the user typed something since it was last shown."""
        return self._touched

    def unfold_ends(self) -> None:
        """Show low and high."""
        if not self.unfolded:
            self._on_unfold()

    def write(self, text: str) -> None:
        """Write as the user would."""
        self.field.setText(text)
        self._on_edited()

    def reading(self) -> Entry | None:
        """What is written here; ``None`` when nothing is, so that an assumption may hold again.

        Raises ``AuditError`` for what is no number or cannot be meant.
        """
        if not self.field.text().strip():
            return None
        likely = self._number(self.field)
        low, high = self._typed_ends()
        if self.asked.rule is not None:
            self.asked.rule.span(likely, low, high)
        else:
            self.asked.number.checked(likely)
        return Entry(likely=likely, low=low, high=high)

    def keep(self) -> None:
        """What is written here is on its way to the file."""
        self._touched = False

    def restore(self) -> None:
        """What is written here changes nothing: show again what holds."""
        self._touched = False
        self.field.setText(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the line where it is narrow."""
        super().resizeEvent(event)
        if self._line.turn(self.width()):
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys up and down go to the next round figure, as the slider does."""
        step = _STEPS.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        plain = isinstance(event, QKeyEvent) and not event.modifiers()
        if step and plain and event.type() == QEvent.Type.KeyPress:
            self._step(step)
            return True
        return super().eventFilter(watched, event)

    def _typed_ends(self) -> tuple[float | None, float | None]:
        """The ends as typed; as they are kept while they are folded."""
        if self.ends is None:
            return (self._kept.low, self._kept.high) if self._kept else (None, None)
        low, high = (
            self._number(field) if field.text().strip() else None
            for field in (self.ends.low, self.ends.high)
        )
        return low, high

    def _step(self, towards: int) -> None:
        if self.field.isReadOnly():
            return
        found = number_in(self.field.text())
        value = 0.0 if found is None else (found / 100 if self.asked.share else found)
        number = self.asked.number
        steps = steps_of(number.most, whole=number.whole, share=self.asked.share)
        self._on_pushed(beyond(steps, value, towards))

    def _number(self, field: LineEdit) -> float:
        text = field.text().strip()
        found = number_in(text)
        if found is None:
            self._refuse(text)
        return found / 100 if self.asked.share else found

    def _refuse(self, text: str) -> NoReturn:
        raise AuditError("cost-not-a-number", field=self.asked.number.label, value=text)

    def _written(self, value: float) -> str:
        asked = self.asked
        return written(100 * value if asked.share else value, cents=asked.money)

    def _show_name(self, estimate: Estimate | None) -> None:
        unit = self._words.unit(self.asked.unit)
        if estimate is not None and estimate.span.low != estimate.span.high:
            low, high = (
                self._words.number(value, self.asked.unit)
                for value in (estimate.span.low, estimate.span.high)
            )
            unit = fill(self.tr("%1 · between %2 and %3"), unit, low, high)
        name = Part(f"{self.asked.number.label}\n", strong=True)
        self._name.set_parts(name, Part(unit, role=Role.LABEL, token=Token.MUTED))
        self.field.setAccessibleName(fill("%1, %2", self.asked.number.label, unit))

    def _on_edited(self) -> None:
        self._touched = True
        self._move_slider()
        self.typed.emit(self.asked.key)

    def _move_slider(self) -> None:
        found = number_in(self.field.text())
        if found is not None and self.ends is not None:
            self.ends.show_likely(found / 100 if self.asked.share else found)

    def _on_pushed(self, value: float) -> None:
        self.field.setText(self._written(value))
        self._on_edited()

    def _on_left(self) -> None:
        self.left.emit(self.asked.key)

    def _on_unfold(self) -> None:
        if self.ends is None:
            self.ends = self._made_ends()
        self.ends.setVisible(self.ends.isHidden())
        self.unfold.set_icons("chevron-up" if self.unfolded else "chevron-down")
        self._name_unfold()

    def _made_ends(self) -> EndsEditor:
        """Made when they are first asked for: most people never do."""
        ends = self.ends = EndsEditor(self.asked)
        ends.hide()
        ends.set_read_only(read_only=self.field.isReadOnly())
        ends.typed.connect(self._on_edited)
        ends.left.connect(self._on_left)
        ends.pushed.connect(self._on_pushed)
        self._column.addWidget(ends)
        self._show_ends()
        self.unfolded_first.emit()
        return ends

    def _show_ends(self) -> None:
        if self.ends is not None:
            source = self._origins.sentence(self._estimate)
            self.ends.show_entry(self._kept, self._estimate, source)
            self._move_slider()

    def _name_unfold(self) -> None:
        words = self.tr("Low and high of ‘%1’") if self.asked.ranged else self.tr("More on ‘%1’")
        name = fill(words, self.asked.number.label)
        self.unfold.setAccessibleName(name)
        self.unfold.setToolTip(name)
        folded = self.tr("folded") if not self.unfolded else self.tr("unfolded")
        self.unfold.setAccessibleDescription(folded)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_edited)
        self.field.editingFinished.connect(self._on_left)
        self.field.installEventFilter(self)
        self.unfold.clicked.connect(self._on_unfold)

    def _lay_out(self) -> None:
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(theme.px(_FIELD))
        self._name_unfold()
        self._line = FigureLine(self._name, self.field, self.chip, self.unfold, folded=self._narrow)
        self._column.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        self._column.setSpacing(theme.px(Space.XXS))
        self._column.addLayout(self._line)
        self._column.addWidget(self.below)
