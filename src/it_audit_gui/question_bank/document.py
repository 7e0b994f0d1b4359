"""The bank as one document for scripts (``it-audit bank --json``)."""

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from it_audit_gui.domain.questionnaire import Question, Questionnaire


def document_of(questionnaire: Questionnaire) -> dict[str, object]:
    """Everything a script may want to know about the bank, in bank order."""
    return {
        "bank": questionnaire.bank,
        "version": questionnaire.version,
        "language": questionnaire.language,
        "scoring": plain(questionnaire.scoring),
        "plan": plain(questionnaire.plan),
        "capacity": plain(questionnaire.capacity),
        "common": plain(questionnaire.common),
        "severities": plain(questionnaire.severities),
        "roles": plain(questionnaire.roles),
        "bands": plain(questionnaire.bands),
        "sections": plain(questionnaire.sections),
        "themes": plain(questionnaire.themes),
        "stages": plain(questionnaire.stages),
        "context": plain(questionnaire.context),
        "presets": plain(questionnaire.presets),
        "urgencies": plain(questionnaire.urgencies),
        "frameworks": plain(questionnaire.frameworks),
        "questions": [_question(question) for question in questionnaire.questions],
    }


def _question(question: Question) -> dict[str, object]:
    row = plain(question)
    texts = row.pop("texts")
    options = [{"option": str(place), "text": text} for place, text in enumerate(texts["options"])]
    return {**row, **texts, "options": options}


def plain(value: Any) -> Any:  # noqa: ANN401 - mirrors what json can write
    """The value in JSON's own types; sets become sorted lists. What is worked out stays out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in fields(value) if item.init}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(plain(item) for item in value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value
