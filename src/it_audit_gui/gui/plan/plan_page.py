"""The plan board: what to do when, who does it, and what it leads to."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.plan import Projection
from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import PROJECTED, FigureKind, FigureName
from it_audit_gui.gui.explaining.plan_figures import PlanFigures
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.undo_links import UndoLinks
from it_audit_gui.gui.plan.board import Board
from it_audit_gui.gui.plan.capacity_card import CapacityCard
from it_audit_gui.gui.plan.dropped_card import DroppedCard
from it_audit_gui.gui.plan.projection_card import ProjectionCard
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.widgets.settling import resting, settle
from it_audit_gui.gui.words.plan_words import PlanWords

_PAINTED_MS = 50


class PlanPage(Page, RoomPage):
    """``tried`` when ticks change: ``show_trial`` then shows what the steps left would lead to."""

    has_charts = True

    tracked = Signal(str, object)  # StepId, StepTracking
    entered = Signal(object)  # CapacityEntry
    answered = Signal(object)  # Reply
    tried = Signal(object)  # frozenset[StepId] that is left out
    question_picked = Signal(str)
    questions_asked = Signal()
    print_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    went_on = Signal()
    went_back = Signal()

    def __init__(self, charts: Charts | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(main_width=None, footer=True, parent=parent)
        self._view: View | None = None
        self._words = PlanWords(self)
        self.print = SecondaryButton(self.tr("Print the plan"), icon_before="printer")
        self.projection = ProjectionCard(charts or Charts(parent=self))
        self.board = Board()
        self._explained = PlanFigures(self)
        self.explanation = ExplanationPanel(self._told)
        self._projections: tuple[Projection, ...] = ()
        self.dropped = DroppedCard()
        self.capacity = CapacityCard()
        self.empty = Card()
        self._empty_words = Label()
        self.begin = PrimaryButton(self.tr("To the first open question"), icon_after="arrow-right")
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.on = PrimaryButton(self.tr("Next"), icon_after="arrow-right")
        self.saved = SavedLabel()
        self.links = UndoLinks(self)
        # The tab order goes through all parts of the page: painting them comes first.
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.setInterval(_PAINTED_MS)
        self._place_parts()
        self._connect()

    @property
    def order_due(self) -> bool:
        """Whether the tab order waits for the page to be painted."""
        return self._order.isActive()

    def show_view(self, view: View) -> None:
        """Show the plan as the file has it."""
        before, self._view = self._view, view
        plan = view.evaluation.plan
        self.links.show_view(view)
        self.capacity.show_view(view)
        if before is not None and _same(before, view):
            return
        watched, bar = self._focus_in_view(), self.scroll_area.verticalScrollBar()
        scrolled = bar.value()
        # The page rests, or whatever appears on it would lay out all of it by itself.
        with resting(*filter(None, (self.main.parentWidget(), self.dropped))):
            self._show_parts(view)
        if self.board.left_out:
            # What was tried last stays on show until it is tried on the new plan.
            self.tried.emit(self.board.left_out)
        else:
            self._show_projections(tuple(window.projection for window in plan.windows))
        self._order.start()
        if self.isVisible():
            settle(*self.board.standing, self.dropped.rows)
            # Qt scrolls to whatever has the keyboard for the moment in which a card moves.
            bar.setValue(scrolled)
            if watched:
                self.show_focus()

    def _focus_in_view(self) -> bool:
        """Whether a card has the keyboard where it can be seen: it may move out of sight."""
        focus = QApplication.focusWidget()
        if focus is None or not self.board.isAncestorOf(focus):
            return False
        return not focus.visibleRegion().isEmpty()

    def _show_parts(self, view: View) -> None:
        plan = view.evaluation.plan
        self._say_why_empty(view)
        self.projection.setVisible(bool(plan.steps))
        self.board.setVisible(bool(plan.steps or plan.waiting))
        self.print.setVisible(bool(plan.steps))
        self.capacity.setVisible(bool(view.evaluation.answered))
        self.dropped.show_view(view)
        self.board.show_view(view)

    def show_trial(self, projections: tuple[Projection, ...]) -> None:
        """Show what the ticked steps would lead to."""
        if self.board.left_out:
            self._show_projections(projections)

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved."""
        self.saved.show_saved(fill(self.tr("Saved at %1"), formats.time_of(at)))

    def show_save_failed(self, change: Change, waiting: int) -> None:
        """Say that changes are not saved yet."""
        del change
        self.saved.show_waiting(self.tr("%n change(s) not saved yet", "", waiting))

    def finish_writing(self) -> bool:
        """Settle what is being typed; what cannot be settled stays as it was."""
        self.capacity.finish_writing()
        self.board.finish_writing()
        return True

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the first step, or on the way to a plan."""
        plan = self._view.evaluation.plan if self._view else None
        if plan is not None and plan.steps:
            self.board.cards[plan.steps[0].step.id].box.setFocus(reason)
        elif self.board.standing:
            self.board.standing[0].entry.setFocus(reason)
        else:
            (self.back if self.begin.isHidden() else self.begin).setFocus(reason)

    def show_why(self) -> bool:
        """Tell what the step that has the keyboard brings, or else where the plan leads to."""
        card = self.board.focused()
        gain = FigureName(kind=FigureKind.GAIN, of=card.step) if card else PROJECTED
        self.explanation.explain(gain)
        return not self.explanation.isHidden()

    @property
    def parts(self) -> Mapping[str, str]:
        """What is open on the board, and the figure that is explained."""
        return {**self.board.parts, **self.explanation.parts}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Open the same on the board."""
        self.board.take_up(parts)
        self.explanation.take_up(parts)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes by the cards as they stand now, however soon it comes."""
        if self.order_due:
            self._on_shape()
        return super().focusNextPrevChild(next)

    def _show_projections(self, projections: tuple[Projection, ...]) -> None:
        if self._view is None:
            return
        title = self._words.headline(self._view, projections)
        has_steps = bool(self._view.evaluation.plan.steps)
        about = self.tr("Tick a step or untick it and see at once what it brings.")
        self.set_title(title, about if has_steps else "")
        if has_steps:
            self.projection.show_projections(self._view, projections)
        self._projections = projections
        if not self.explanation.isHidden():
            self.explanation.refresh()

    def _say_why_empty(self, view: View) -> None:
        plan, answered = view.evaluation.plan, view.evaluation.answered
        self.empty.setVisible(not plan.steps)
        first = self.tr(
            "As soon as you answer questions, the steps that help you most appear here."
        )
        settled = self.tr("Every step is done or dropped. New answers may bring new ones.")
        none = self.tr("Every answer so far reaches its target.")
        done = settled if plan.waiting or plan.dropped else none
        self._empty_words.setText(done if answered else first)
        self.begin.setVisible(bool(view.evaluation.open_questions))

    def _told(self, figure: FigureName) -> Told | None:
        if self._view is None:
            return None
        left_out = self.board.left_out
        return self._explained.told(self._view, figure, self._projections, left_out)

    @Slot()
    def _on_explained(self) -> None:
        self._on_shape()
        self.show_widget_soon(self.explanation)
        # Of one that is higher than the window the beginning.
        self.show_widget_soon(self.explanation.close_button)

    def _on_ticked(self) -> None:
        if self._view is None:
            return
        if self.board.left_out:
            self.tried.emit(self.board.left_out)
        else:
            plan = self._view.evaluation.plan
            self._show_projections(tuple(window.projection for window in plan.windows))

    def _on_entered(self, entry: CapacityEntry) -> None:
        self.entered.emit(entry)

    @Slot()
    def _on_unfolded(self) -> None:
        self._on_shape()
        # What is to be filled in may have unfolded below what is in view.
        settle(*self.board.cards.values())
        self.show_focus()

    @Slot()
    def _on_shape(self) -> None:
        self._order.stop()
        follow_layout(self)

    def _place_parts(self) -> None:
        self.title_end.addWidget(self.print, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.add(self._empty_words)
        self.empty.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        projection, said = self.projection, self.explanation
        for card in (self.empty, projection, said, self.board, self.dropped):
            self.main.addWidget(card)
            card.hide()
        self.main.addSpacing(theme.px(Space.XXS))
        self.main.addWidget(self.capacity)
        footer = self.footer
        if footer is not None:
            footer.start.addWidget(self.back)
            footer.start.addWidget(self.saved)
            footer.end.addWidget(self.links.undo)
            footer.end.addWidget(self.links.redo)
            footer.end.addWidget(self.on)

    def _connect(self) -> None:
        self.board.tracked.connect(self.tracked)
        self.board.answered.connect(self.answered)
        self.board.ticked.connect(self._on_ticked)
        self.board.question_picked.connect(self.question_picked)
        self.board.changed_shape.connect(self._on_unfolded)
        for part in (self.projection, self.board, self.capacity):
            part.explained.connect(self.explanation.explain)
        self.explanation.opened.connect(self._on_explained)
        self.explanation.closed.connect(self._on_shape)
        self._order.timeout.connect(self._on_shape)
        self.dropped.tracked.connect(self.tracked)
        self.capacity.entered.connect(self._on_entered)
        self.begin.clicked.connect(self.questions_asked)
        self.print.clicked.connect(self.print_asked)
        self.back.clicked.connect(self.went_back)
        self.on.clicked.connect(self.went_on)
        self.links.undo_asked.connect(self.undo_asked)
        self.links.redo_asked.connect(self.redo_asked)
        alt = Qt.KeyboardModifier.AltModifier
        for key, steps in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
            shortcut = QShortcut(QKeySequence(alt | key), self)
            shortcut.activated.connect(lambda by=steps: self.board.move_focused(by))
        WayKeys(self, on=self.on.click, back=self.went_back.emit)


def _same(before: View, view: View) -> bool:
    """Whether nothing the board shows differs."""
    return (
        before.evaluation == view.evaluation
        and before.assessment.tracking == view.assessment.tracking
        and before.read_only == view.read_only
    )
