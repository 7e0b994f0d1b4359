"""What can be changed about a step, unfolded in its card: who, when, status, or why dropped."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.domain.tracking import REASON_LIMIT, WHO_LIMIT, StepStatus, StepTracking
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, LineEdit
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard import written_dates
from it_audit_gui.gui.words.plan_words import PlanWords


class StepForm(QWidget):
    """``tracked`` with what is settled, ``folded`` when the user has seen enough."""

    tracked = Signal(str, object)  # StepId, StepTracking
    question_picked = Signal(str)
    folded = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, step: StepId, words: PlanWords, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self._words = words
        self._tracking = StepTracking()
        self._question = ""
        self.about = Label(role=Role.SMALL)
        self.who, self.due, self.reason = LineEdit(), LineEdit(), LineEdit()
        self.who.setMaxLength(WHO_LIMIT)
        self.reason.setMaxLength(REASON_LIMIT)
        self.status = ComboBox()
        for status in (StepStatus.OPEN, StepStatus.PLANNED, StepStatus.DOING, StepStatus.DONE):
            self.status.addItem(self._words.status(status), status)
        self._due_field = LabelledField(self.tr("By when"), self.due)
        self._reason_field = LabelledField(
            self.tr("Why do you drop this step?"),
            self.reason,
            hint=self.tr("The reason is given in the report."),
        )
        self.drop = SecondaryButton(self.tr("Drop this step"), small=True)
        self.to_question = LinkButton(self.tr("To the question"), small=True)
        self.close_button = LinkButton(self.tr("Fold"), small=True)
        self.why_gain = LinkButton(self.tr("Why so many points?"), small=True)
        self.why_place = LinkButton(self.tr("Why this order?"), small=True)
        self.why_takes = LinkButton(self.tr("Why so much work?"), small=True)
        self._lay_out()
        self._connect()

    def show_item(self, view: View, item: PlannedStep) -> None:
        """Show what is kept; what is being typed stays."""
        self._tracking, self._question = item.tracking, str(item.step.question)
        for field, text in (
            (self.who, item.tracking.who),
            (self.due, written_dates.written(item.tracking.due) if item.tracking.due else ""),
        ):
            if not field.isModified():
                field.setText(text)
                field.setModified(False)
        self.status.setCurrentIndex(self.status.findData(item.tracking.status))
        self.who.setPlaceholderText(self._words.steps.who(item.step, view.questionnaire))
        self._explain(view, item)
        for widget in (self.status, self.drop):
            widget.setEnabled(not view.read_only)
        for field in (self.who, self.due, self.reason):
            field.setReadOnly(view.read_only)

    def begin(self, *, reason: bool) -> None:
        """Put the keyboard on the first field, or on the reason to drop the step."""
        self._reason_field.setVisible(reason)
        (self.reason if reason else self.status).setFocus(focus_reason(self))

    def finish_writing(self) -> None:
        """Settle who and when; a date that is none says so and stays in view."""
        due, error = self._read_due()
        self._due_field.set_error(error)
        who = " ".join(self.who.text().split())
        for field in (self.who, self.due):
            field.setModified(field is self.due and bool(error))
        self._settle(who=who, due=self._tracking.due if error else due)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds the form and keeps what was settled."""
        if event.key() == Qt.Key.Key_Escape:
            self.folded.emit()
        else:
            super().keyPressEvent(event)

    def _settle(self, *, who: str, due: date | None, status: StepStatus | None = None) -> None:
        chosen = status or self._tracking.status
        if chosen is StepStatus.OPEN and status is None and (who or due):
            chosen = StepStatus.PLANNED
        tracking = StepTracking(status=chosen, who=who, due=due)
        if tracking != self._tracking:
            self._tracking = tracking
            self.tracked.emit(self._step, tracking)

    def _read_due(self) -> tuple[date | None, str]:
        written = self.due.text().strip()
        if not written:
            return None, ""
        day = written_dates.read(written)
        example = written_dates.written(date(2026, 12, 31))
        return day, "" if day else fill(self.tr("Write a date like %1."), example)

    def _on_status(self) -> None:
        status = StepStatus(self.status.currentData())
        self._settle(who=self._tracking.who, due=self._tracking.due, status=status)

    def _on_drop(self) -> None:
        if self._reason_field.isHidden():
            self.begin(reason=True)
            return
        reason = " ".join(self.reason.text().split())
        if not reason:
            self._reason_field.set_error(self.tr("Write the reason in a few words."))
            self.reason.setFocus(focus_reason(self))
            return
        before = self._tracking
        dropped = StepTracking(
            status=StepStatus.DROPPED, who=before.who, due=before.due, reason=reason
        )
        self.tracked.emit(self._step, dropped)

    def _on_question(self) -> None:
        self.question_picked.emit(self._question)

    def _explain(self, view: View, item: PlannedStep) -> None:
        bank, parts = view.questionnaire, list[Part]()
        if item.step.id in bank.steps:
            step = bank.steps[item.step.id][1]
            for name, text in (
                (self.tr("Why"), step.why),
                (self.tr("How"), step.how),
                (self.tr("Today already"), step.today),
            ):
                before = "\n" if parts else ""
                parts += [Part(f"{before}{name}  ", strong=True), Part(text)]
            lasts = self._words.duration(step.elapsed_weeks)
            parts.append(Part(f"\n{lasts}", token=Token.MUTED))
        else:
            parts.append(Part(bank.by_id[item.step.question].find_out.text))
        names = [self._words.steps.title_of(key, bank) for key in item.after]
        if names:
            first = fill(self.tr("First: %1"), ", ".join(names))
            parts.append(Part(f"\n{first}", token=Token.MUTED))
        if item.required:
            said = self.tr("It lifts a stumbling block or a weak section.")
            parts.append(Part(f"\n{said}", token=Token.MUTED))
        self.about.set_parts(*parts)

    def _connect(self) -> None:
        for field in (self.who, self.due):
            field.editingFinished.connect(self.finish_writing)
        self.status.activated.connect(self._on_status)
        self.drop.clicked.connect(self._on_drop)
        self.reason.returnPressed.connect(self._on_drop)
        self.to_question.clicked.connect(self._on_question)
        self.close_button.clicked.connect(self.folded)
        for link, kind in (
            (self.why_gain, FigureKind.GAIN),
            (self.why_takes, FigureKind.TAKES),
            (self.why_place, FigureKind.STEP),
        ):
            figure = FigureName(kind=kind, of=self._step)
            link.clicked.connect(lambda _=False, of=figure: self.explained.emit(of))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(Space.XS), theme.px(Space.XS), 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self.about)
        column.addWidget(LabelledField(self.tr("Status"), self.status))
        column.addWidget(LabelledField(self.tr("Who"), self.who))
        column.addWidget(self._due_field)
        column.addWidget(self._reason_field)
        buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=buttons)
        whys = (self.why_gain, self.why_takes, self.why_place)
        for button in (self.drop, self.to_question, *whys, self.close_button):
            flow.addWidget(button)
        column.addWidget(buttons)
