"""Views for pages, made by hand from a bank and answers, as the bridge would send them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.session.history import Touched
from it_audit_gui.session.ports import AssessmentSummary
from tests.builders import DAY, an_answer, an_assessment

PATH = Path("Bakkerij Claes.itaudit")


def a_view(
    bank: Questionnaire,
    *answers: Answer,
    facts: Mapping[str, str | int] | None = None,
    read_only: bool = False,
    undoable: str | Touched | None = None,
    redoable: Touched | None = None,
    on: date = DAY,
    place: str = "",
    tracking: Mapping[str, StepTracking] | None = None,
    capacity: CapacityEntry = NOT_ENTERED,
    costs: CostSheet = EMPTY_SHEET,
) -> View:
    """An open audit with these answers."""
    assessment = an_assessment(
        *answers, facts=facts, bank=bank, tracking=tracking, capacity=capacity, costs=costs
    )
    return View(
        path=PATH,
        read_only=read_only,
        questionnaire=bank,
        assessment=assessment,
        evaluation=evaluate(bank, assessment, on),
        costs=evaluate_costs(bank, assessment, on),
        assessments=(summary_of(assessment),),
        undoable=about(undoable) if isinstance(undoable, str) else undoable,
        redoable=redoable,
        place=place,
    )


def summary_of(assessment: Assessment) -> AssessmentSummary:
    """An assessment as the file lists it."""
    return AssessmentSummary(
        id=assessment.id,
        bank=assessment.bank,
        version=assessment.version,
        started_at=assessment.started_at,
        answered=len(assessment.answers),
    )


def about(question: str) -> Touched:
    """What a change of an answer is about."""
    return Touched(question=QuestionId(question))


def all_answered(bank: Questionnaire, choice: int | str) -> list[Answer]:
    """The same answer to every question."""
    return [an_answer(question.id, choice) for question in bank.questions]


def texts_in(widget: QWidget) -> str:
    """All words a reader sees in a widget, in the order they were made."""
    QApplication.processEvents()  # shows what was just added
    words: list[QLabel | QAbstractButton] = [
        *widget.findChildren(QLabel),
        *widget.findChildren(QAbstractButton),
    ]
    return "\n".join(item.text() for item in words if item.isVisible())


def button(widget: QWidget, name: str) -> QAbstractButton:
    """The first visible button with these words."""
    QApplication.processEvents()
    found = widget.findChildren(QAbstractButton)
    return next(item for item in found if item.isVisible() and item.accessibleName() == name)
