"""Names and numbers as every explanation says them."""

from PySide6.QtCore import QLocale

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View


def name_of(view: View, key: str) -> str:
    """The name of a question, section or theme."""
    bank = view.questionnaire
    question = bank.by_id.get(QuestionId(key))
    if question is not None:
        return question.texts.short
    sections = {str(section.id): section.name for section in bank.sections}
    themes = {str(theme.id): theme.name for theme in bank.themes}
    return (themes | sections).get(key, key)


def number(value: float) -> str:
    """A figure with at most two decimals."""
    return QLocale().toString(float(round(value, 2)), "g", 6)
