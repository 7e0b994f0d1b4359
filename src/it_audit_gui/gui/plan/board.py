"""The windows of the plan beside each other, with a card for each step."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import PlannedStep, PlanWindow
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.plan.done_steps import BoardCard, DoneSteps, Place
from it_audit_gui.gui.plan.moves import finished, freed, moved, place_in
from it_audit_gui.gui.plan.step_card import StepCard
from it_audit_gui.gui.plan.step_cards import StepCards
from it_audit_gui.gui.plan.step_menu import StepMenu
from it_audit_gui.gui.plan.window_column import WindowColumn
from it_audit_gui.gui.widgets.settling import resting
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink
from it_audit_gui.gui.words.plan_words import PlanWords

_BESIDE = 680


class Board(QWidget):
    """``tracked`` with changes that are kept; ``ticked`` when another set of steps is tried.

    ``answered`` with the new answer of a step that is done.
    """

    tracked = Signal(str, object)  # StepId, StepTracking
    answered = Signal(object)  # Reply
    ticked = Signal()
    question_picked = Signal(str)
    changed_shape = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._words = PlanWords(self)
        self._view: View | None = None
        self._left_out: set[StepId] = set()
        self._cards = StepCards(self._words, self)
        self._cards.ticked.connect(self._on_ticked)
        self._cards.menu_asked.connect(self._on_menu)
        self._cards.tracked.connect(self.tracked)
        self._cards.question_picked.connect(self.question_picked)
        self._cards.unfolded.connect(self.changed_shape)
        self._cards.explained.connect(self.explained)
        self.columns: list[WindowColumn] = []
        self.done = DoneSteps(self._words.steps, self)
        self.done.answered.connect(self.answered)
        self.done.tracked.connect(self.tracked)
        self.done.question_picked.connect(self.question_picked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(Space.M))
        self.later_button = WrappingLink("", icon_before="chevron-down")
        self.later_button.clicked.connect(self._on_later)
        self._later: WindowColumn | None = None
        self._later_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._outer = column

    @property
    def left_out(self) -> frozenset[StepId]:
        """Steps in the plan whose tick was taken away."""
        return frozenset(self._left_out & self.cards.keys())

    @property
    def cards(self) -> Mapping[StepId, StepCard]:
        """The cards of all steps there are to do."""
        return self._cards.by_step

    @property
    def standing(self) -> list[BoardCard]:
        """All cards on show, as they are read."""
        return [card for column in self._shown_columns for card in column.cards]

    @property
    def parts(self) -> Mapping[str, str]:
        """Later steps, steps left out, and open cards with the reason that is being written."""
        found = {"later": ""} if self._later_open else {}
        found |= {f"out:{step}": "" for step in self.left_out}
        for step, card in self.cards.items():
            if card.form is not None and not card.form.isHidden():
                found[f"open:{step}"] = card.form.reason.text()
        return found

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Show the same again."""
        self._later_open = "later" in parts
        if self._view is None:
            return
        steps = {str(item.step.id): item.step.id for item in self._view.evaluation.plan.steps}
        self._left_out = {key for name, key in steps.items() if f"out:{name}" in parts}
        self.show_view(self._view)
        for key, card in self.cards.items():
            if f"open:{key}" in parts:
                reason = parts[f"open:{key}"]
                card.unfold(reason=bool(reason))
                if card.form is not None:
                    card.form.reason.setText(reason)
        if self._left_out:
            self.ticked.emit()

    def show_view(self, view: View) -> None:
        """Show the plan; cards of steps that stay keep their place on the screen and the focus."""
        self._view = view
        windows = view.evaluation.plan.windows
        later = windows[-1]
        self._make_columns(len(windows) - 1)
        # With its step: a card that goes may serve another one.
        before = [(card.step, card) for card in self.standing]
        focused = QApplication.focusWidget()
        with resting(self, *self._shown_columns):
            self._put_away(self._cards.keep({item.step.id for item in view.evaluation.plan.steps}))
            self._put_away(self.done.show_view(view, self._places()))
            for column, window in zip(self.columns, windows, strict=False):
                column.show_window(window, self._shown(view, window, column.place))
            self.later_button.setVisible(bool(later.steps) and not self._later_open)
            more = self.tr("Show %n more step(s) for later", "", len(later.steps))
            self.later_button.setText(more)
            if self._later_open:
                self._show_later(view, later)
        if focused is not None:
            self._keep_focus(focused, before)

    def move_focused(self, steps: int) -> None:
        """Move the step that has the keyboard to the window after or before its own."""
        card = self.focused()
        if card is None or self._view is None:
            return
        plan = self._view.evaluation.plan
        here = place_in(plan, card.step)
        if here is not None and 0 <= here + steps < len(plan.windows):
            self.move_step(card.step, here + steps)

    def move_step(self, step: StepId, place: int) -> None:
        """Move a step to a window."""
        item = self._item(step)
        if item is None or self._view is None or self._view.read_only:
            return
        if place == len(self.columns) and not self._later_open:
            self._later_open = True
        self.tracked.emit(str(step), moved(self._view.evaluation.plan, item.tracking, place))

    def finish_writing(self) -> None:
        """Settle what is being typed in an open card."""
        for card in self.cards.values():
            if card.form is not None and not card.form.isHidden():
                card.form.finish_writing()

    def menu_of(self, step: StepId) -> StepMenu | None:
        """The menu of a step's card."""
        item = self._item(step)
        if item is None or self._view is None:
            return None
        card = self.cards[step]
        menu = StepMenu(self._view.evaluation.plan, item, self._words, parent=card)
        menu.moved.connect(lambda place: self.move_step(step, place))
        menu.freed.connect(lambda: self._track(step, freed(item.tracking)))
        menu.finished.connect(lambda: self._track(step, finished(item.tracking)))
        menu.details_asked.connect(card.unfold)
        menu.drop_asked.connect(lambda: card.unfold(reason=True))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setEnabled(not self._view.read_only)
        return menu

    def sizeHint(self) -> QSize:
        """As wide as it is: the page asks for its height at this width."""
        least = self.minimumSizeHint()
        return QSize(max(self.width(), least.width()), least.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest window: beside each other they would never be asked to stack."""
        width = max((each.minimumSizeHint().width() for each in self._shown_columns), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the windows under each other when narrow."""
        super().resizeEvent(event)
        towards = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._row.setDirection(towards.LeftToRight if beside else towards.TopToBottom)
        # All equally wide, or a card's words would be set anew for a pixel when it moves.
        count = len(self.columns)
        gaps = self._row.spacing() * (count - 1)
        odd = (self.width() - gaps) % count if beside and count else 0
        self._row.setContentsMargins(0, 0, odd, 0)

    @property
    def _shown_columns(self) -> list[WindowColumn]:
        later = [self._later] if self._later and self._later_open else []
        return [*self.columns, *later]

    def _places(self) -> dict[StepId, Place]:
        return {
            card.step: Place(window=column.place, above=above)
            for column in self._shown_columns
            for above, card in enumerate(column.cards)
        }

    def _shown(self, view: View, window: PlanWindow, place: int) -> list[BoardCard]:
        cards = [
            self._cards.show(view, item, ticked=item.step.id not in self._left_out)
            for item in window.steps
        ]
        return self.done.among(place, cards)

    def _on_ticked(self, card: StepCard) -> None:
        if card.box.isChecked():
            self._left_out.discard(card.step)
        else:
            self._left_out.add(card.step)
        self.ticked.emit()

    def _on_menu(self, card: StepCard) -> None:
        menu = self.menu_of(card.step)
        if menu is not None:
            below = card.menu_button.mapToGlobal(QPoint(0, card.menu_button.height()))
            menu.popup(below)

    def _track(self, step: StepId, tracking: StepTracking) -> None:
        self.tracked.emit(str(step), tracking)

    def _item(self, step: StepId) -> PlannedStep | None:
        card = self.cards.get(step)
        return card.item if card else None

    def focused(self) -> StepCard | None:
        """The card that has the keyboard."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, StepCard):
            widget = widget.parentWidget()
        return widget

    def _on_later(self) -> None:
        self._later_open = True
        if self._view is not None:
            self.show_view(self._view)
        if self._later is not None and self._later.cards:
            self._later.cards[0].entry.setFocus(focus_reason(self))
        self.changed_shape.emit()

    def _show_later(self, view: View, window: PlanWindow) -> None:
        if self._later is None:
            self._later = self._column(len(self.columns))
            self._outer.addWidget(self._later)
        self._later.show_window(window, self._shown(view, window, self._later.place))
        self._later.show()

    def _make_columns(self, count: int) -> None:
        while len(self.columns) < count:
            column = self._column(len(self.columns))
            self.columns.append(column)
            self._row.addWidget(column, 1)

    def _column(self, place: int) -> WindowColumn:
        column = WindowColumn(place, self._words)
        column.explained.connect(self.explained)
        column.dropped.connect(lambda to, step: self.move_step(StepId(step), to))
        return column

    def _put_away(self, cards: Sequence[BoardCard]) -> None:
        for card in cards:
            # The keyboard goes on once everything stands; Qt would look for the nearest now.
            inside = QApplication.focusWidget()
            if inside is not None and card.isAncestorOf(inside):
                inside.clearFocus()
            card.hide()
            for column in (*self.columns, *([self._later] if self._later else [])):
                column.remove(card)
            if not (isinstance(card, StepCard) and self._cards.spare(card)):
                card.deleteLater()

    def _keep_focus(self, focused: QWidget, before: Sequence[tuple[StepId, BoardCard]]) -> None:
        """Leave the keyboard where it was, also when that moved or gave way to something else."""
        now = {card.step: card for card in self.standing}
        holders = [at for at, (_, card) in enumerate(before) if card.isAncestorOf(focused)]
        if not holders or focused.hasFocus():
            return
        at = holders[0]
        step, card = before[at]
        if now.get(step) is card:
            focused.setFocus(focus_reason(self))
            return
        near = [step for step, _ in (before[at], *before[at + 1 :], *reversed(before[:at]))]
        heir = next((now[step].entry for step in near if step in now), self.later_button)
        heir.setFocus(focus_reason(self))
