"""One step on the board: what, who, when, how long, how much, what it brings."""

from dataclasses import fields
from operator import attrgetter

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.domain.tracking import StepStatus
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.plan.flowing import Flowing
from it_audit_gui.gui.plan.step_form import StepForm
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.card import paint_ground
from it_audit_gui.gui.widgets.chip import Chip, ChipLook
from it_audit_gui.gui.widgets.choice_boxes import CheckBox
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.shapes import ShapeLabel
from it_audit_gui.gui.words.plan_words import PlanWords

MIME = "application/x-it-audit-step"
# Of a gain the card tells only the words; the rest of these is about its place in the order.
_PLACE = frozenset({"rank", "gain", "benefit", "priority"})
_told = attrgetter(*(field.name for field in fields(PlannedStep) if field.name != "step"))
_told_of_step = attrgetter(*(each.name for each in fields(NextStep) if each.name not in _PLACE))


class StepCard(Flowing):
    """``ticked`` for what-if only; ``tracked`` with what is kept."""

    ticked = Signal()
    tracked = Signal(str, object)  # StepId, StepTracking
    question_picked = Signal(str)
    menu_asked = Signal()
    explained = Signal(object)  # FigureName
    unfolded = Signal()

    def __init__(self, words: PlanWords, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = StepId("")
        self._words = words
        self._item: PlannedStep | None = None
        self._view: View | None = None
        self._pressed: QPoint | None = None
        self.form: StepForm | None = None
        self.box = CheckBox("", strong=True)
        self.menu_button = IconButton("ellipsis", self.tr("What to do with this step"))
        self.who, self.due = self._small(), self._small(wrap=False)
        self.work, self.cost = self._small(), self._small()
        self.gain = Label(role=Role.SMALL, weight=QFont.Weight.DemiBold, wrap=False)
        self.stays = self._small()
        self.status = Chip("", look=ChipLook.ACCENT)
        self._calendar, self._late = IconLabel("calendar", size=14), ShapeLabel(Band.WEAK, size=14)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.box.toggled.connect(self._on_toggled)
        self.menu_button.clicked.connect(self.menu_asked)

    @property
    def entry(self) -> CheckBox:
        """What takes the keyboard when it comes to the card."""
        return self.box

    @property
    def item(self) -> PlannedStep | None:
        """The step as it was last shown."""
        return self._item

    def take_on(self, step: StepId, title: str) -> None:
        """Be the card of this step from now on."""
        self.step, self._item, self._pressed = step, None, None
        self.box.set_words(title)

    def show_item(self, view: View, item: PlannedStep, *, ticked: bool) -> None:
        """Show the step as it stands in the plan."""
        before, self._item = self._item, item
        since, self._view = self._view, view
        same_day = since is not None and since.evaluation.on == view.evaluation.on
        same = same_day and before is not None and self._reads_alike(before, item)
        if same and ticked == self.box.isChecked() and self.form is None:
            return
        bank = view.questionnaire
        with QSignalBlocker(self.box):
            self.box.setChecked(ticked)
        self.who.setText(item.tracking.who or self._words.steps.who(item.step, bank))
        self.work.setText(self._words.lasts(item.step))
        cost = self._words.costs(item.step)
        self.cost.setText(cost)
        self.cost.setVisible(bool(cost))
        self._show_due(view, item)
        self._show_status(item)
        self._show_gain()
        if self.form is not None:
            self.form.show_item(view, item)

    def unfold(self, *, reason: bool = False) -> None:
        """Show what can be changed; ``reason`` asks why the step is dropped."""
        if self._item is None or self._view is None:
            return
        if self.form is None:
            self.form = StepForm(self.step, self._words)
            self.form.folded.connect(self.fold)
            self.form.tracked.connect(self.tracked)
            self.form.question_picked.connect(self.question_picked)
            self.form.explained.connect(self.explained)
            self._column.addWidget(self.form)
        self.form.show_item(self._view, self._item)
        self.form.show()
        self.form.begin(reason=reason)
        self.unfolded.emit()

    def fold(self) -> None:
        """Put away what can be changed."""
        if self.form is not None and not self.form.isHidden():
            self.form.hide()
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.unfolded.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the words may begin a drag."""
        self._pressed = event.position().toPoint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what can be changed."""
        event.accept()
        self.unfold()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the card along."""
        far = QApplication.startDragDistance()
        start = self._pressed
        if start is None or self._view is None or self._view.read_only:
            return
        if (event.position().toPoint() - start).manhattanLength() >= far:
            self._pressed = None
            self._drag(start)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White while the step counts, the page's ground while it does not."""
        colors = theme.of(self)
        ground = Token.SURFACE if self.box.isChecked() else Token.WINDOW
        paint_ground(self, colors.color(ground), colors.color(Token.LINE))

    def _reads_alike(self, before: PlannedStep, item: PlannedStep) -> bool:
        """Whether the card would say the same: the place in the order alone changes nothing."""
        if _told(item) != _told(before) or _told_of_step(item.step) != _told_of_step(before.step):
            return False
        gains = self._words.steps.gain
        return gains(before.step) == gains(item.step)

    def _drag(self, at: QPoint) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setData(MIME, self.step.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.MoveAction)

    def _on_toggled(self) -> None:
        self._show_gain()
        self.update()
        self.ticked.emit()

    def _show_due(self, view: View, item: PlannedStep) -> None:
        said = self._words.due(item, view.evaluation.on)
        late = item.tracking.due is not None and item.tracking.due < view.evaluation.on
        self.due.setText(said)
        self.due.set_token(Token.ALARM if late else Token.MUTED)
        self.due.setVisible(bool(said))
        self._calendar.setVisible(bool(said) and not late)
        stays = self._words.stays(item)
        self.stays.setText(stays)
        self.stays.setVisible(bool(stays))
        self._late.setVisible(late)

    def _show_status(self, item: PlannedStep) -> None:
        doing = item.tracking.status is StepStatus.DOING
        held = bool(item.held_up_by)
        self.status.setText(
            self.tr("Waits for another step") if held else self._words.status(item.tracking.status)
        )
        self.status.set_look(ChipLook.OUTLINE if held else ChipLook.ACCENT)
        self.status.setVisible(doing or held)

    def _show_gain(self) -> None:
        if self._item is None:
            return
        chosen = self.box.isChecked()
        gain = self._words.steps.gain(self._item.step)
        self.gain.setText(gain if chosen else self.tr("not ticked"))
        self.gain.set_token(Token.GOOD if chosen and self._item.step.gain else Token.MUTED)
        labels = (self.who, self.due, self.stays, self.work, self.cost, self.gain)
        parts = [label.text() for label in labels]
        self.box.setAccessibleDescription(" · ".join(part for part in parts if part))
        self.menu_button.setAccessibleDescription(self.box.accessibleName())

    def _small(self, *, wrap: bool = True) -> Label:
        return Label(role=Role.SMALL, token=Token.MUTED, wrap=wrap)

    def _lay_out(self) -> None:
        side = theme.px(Space.S)
        self._column.setContentsMargins(side, theme.px(Space.XXS), theme.px(Space.XXS), side)
        # Room for the ring around the words above.
        self._column.setSpacing(theme.px(Space.XXS))
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        top.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)
        middle = Qt.AlignmentFlag.AlignVCenter
        facts = QHBoxLayout()
        facts.setSpacing(theme.px(Space.XXS))
        facts.addWidget(IconLabel("user", size=14), 0, middle)
        facts.addWidget(self.who, 1)
        for sign in (self._calendar, self._late):
            facts.addWidget(sign, 0, middle)
        facts.addWidget(self.due, 0, middle)
        grid = QGridLayout()
        grid.setContentsMargins(theme.px(30), 0, side - theme.px(Space.XXS), 0)
        grid.setHorizontalSpacing(theme.px(Space.XS))
        grid.setVerticalSpacing(theme.px(2))
        grid.addLayout(facts, 0, 0, 1, 2)
        grid.addWidget(self.work, 1, 0)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(self.gain, 1, 1, right | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.cost, 2, 0, 1, 2)
        grid.addWidget(self.stays, 3, 0, 1, 2)
        grid.addWidget(self.status, 4, 0, 1, 2, right)
        grid.setColumnStretch(0, 1)
        self._column.addLayout(grid)
