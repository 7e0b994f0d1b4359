"""Where a question stands among those of its section, and how each of them stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.question_strip import StripItem, StripState


def siblings(view: View, question: QuestionId) -> tuple[Question, ...]:
    """All questions of the same section, in bank order."""
    bank = view.questionnaire
    return bank.by_section[bank.by_id[question].section]


def place(view: View, question: QuestionId) -> int:
    """Index of the question among those of its section."""
    return [item.id for item in siblings(view, question)].index(question)


def strip_items(view: View, question: QuestionId) -> Sequence[StripItem]:
    """One number for each question of the section."""
    return [
        _item(number, view.evaluation.standings[item.id], later=item.id in view.assessment.later)
        for number, item in enumerate(siblings(view, question), start=1)
    ]


def _item(number: int, standing: Standing, *, later: bool) -> StripItem:
    state = _state(standing)
    name = fill(_name(state), number, standing.question.texts.short)
    if later:
        name = fill(QCoreApplication.translate("places", "%1. Come back later"), name)
    return StripItem(state=state, name=name, label=str(number), later=later)


def _state(standing: Standing) -> StripState:
    if not standing.applies:
        return StripState.NOT_APPLICABLE
    if standing.answer is None:
        return StripState.OPEN
    if standing.answer.state is State.DONT_KNOW:
        return StripState.DONT_KNOW
    return StripState.ANSWERED


def _name(state: StripState) -> str:
    match state:
        case StripState.OPEN:
            return QCoreApplication.translate("places", "Question %1, not answered yet: %2")
        case StripState.ANSWERED:
            return QCoreApplication.translate("places", "Question %1, answered: %2")
        case StripState.DONT_KNOW:
            return QCoreApplication.translate("places", "Question %1, don’t know: %2")
        case StripState.NOT_APPLICABLE:
            return QCoreApplication.translate("places", "Question %1, does not apply: %2")
