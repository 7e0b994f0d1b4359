"""Views for pages, made by hand from a bank and answers, as the bridge would send them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.view import View
from tests.builders import DAY, an_answer, an_assessment

PATH = Path("Bakkerij Claes.itaudit")


def a_view(
    bank: Questionnaire,
    *answers: Answer,
    facts: Mapping[str, str | int] | None = None,
    read_only: bool = False,
    undoable: str | None = None,
    on: date = DAY,
    place: str = "",
) -> View:
    """An open audit with these answers."""
    assessment = an_assessment(*answers, facts=facts, bank=bank)
    return View(
        path=PATH,
        read_only=read_only,
        questionnaire=bank,
        assessment=assessment,
        evaluation=evaluate(bank, assessment, on),
        undoable=None if undoable is None else QuestionId(undoable),
        place=place,
    )


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
