"""REPLIES.json: what came back from a form that was sent to the IT partner.

A stranger made the file: it is read whole, within limits, and nothing in it is more than text.
"""

from datetime import datetime
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.texts import has_half_characters
from it_audit_gui.records import dataclass
from it_audit_gui.session.json_document import Table, read_json, table_in, text_in, wrong
from it_audit_gui.session.replies import DONT_KNOW, NOT_APPLICABLE

KIND = "it-audit-replies"
VERSION = 1
REMARK_LIMIT = 2_000
NAME_LIMIT = 200

_SIZE_LIMIT = 2 * 1024 * 1024
_KEYS = frozenset(
    {"kind", "version", "assessment", "bank", "bank_version", "made_at", "by", "replies"}
)
_REPLY_KEYS = frozenset({"question", "option", "remark"})
_YEARS = range(2000, 9000)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerReply:
    """What the partner says to one question; ``choice`` as in ``Reply``."""

    question: QuestionId
    choice: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerReplies:
    """All replies to one form; ``made_at`` is when the form was made, ``by`` who filled it in."""

    assessment: AssessmentId
    made_at: datetime
    by: str
    replies: tuple[PartnerReply, ...]


def read_replies(path: Path, questionnaire: Questionnaire) -> PartnerReplies:
    """Read and check a file with replies.

    Raises ``AuditError`` for a file that is no such file, was made from other questions, holds no
    reply at all, or says something the questions do not offer.
    """
    content = read_json(path, limit=_SIZE_LIMIT)
    if not isinstance(content, dict) or content.get("kind") != KIND:
        raise AuditError("replies-not-ours", path=path)
    document = table_in(content, "document", _KEYS)
    if document.get("version") != VERSION:
        raise AuditError("replies-newer", path=path)
    pinned = (questionnaire.bank, questionnaire.version)
    if (document.get("bank"), document.get("bank_version")) != pinned:
        raise AuditError("replies-other-questions", path=path)
    replies = _replies(document.get("replies"), questionnaire, path)
    if not replies:
        raise AuditError("replies-empty", path=path)
    return PartnerReplies(
        assessment=AssessmentId(_text(document, "assessment", "document", NAME_LIMIT)),
        made_at=_moment(text_in(document, "made_at", "document")),
        by=_text(document, "by", "document", NAME_LIMIT),
        replies=replies,
    )


def _replies(value: object, questionnaire: Questionnaire, path: Path) -> tuple[PartnerReply, ...]:
    if not isinstance(value, list):
        wrong("replies", "[…]")
    found: dict[QuestionId, PartnerReply] = {}
    for number, item in enumerate(value):
        place = f"replies[{number}]"
        reply = _reply(table_in(item, place, _REPLY_KEYS), place, questionnaire)
        if reply.question in found:
            raise AuditError("replies-question-twice", path=path)
        found[reply.question] = reply
    return tuple(found[key] for key in questionnaire.by_id if key in found)


def _reply(row: Table, place: str, questionnaire: Questionnaire) -> PartnerReply:
    question = questionnaire.by_id.get(QuestionId(text_in(row, "question", place)))
    if question is None:
        raise AuditError("unknown-question", question=row["question"])
    offered = [*(str(option) for option in range(question.best + 1)), DONT_KNOW]
    if question.may_not_apply:
        offered.append(NOT_APPLICABLE)
    choice = text_in(row, "option", place)
    if choice not in offered:
        wrong(f"{place}.option", " | ".join(offered))
    remark = _text(row, "remark", place, REMARK_LIMIT)
    if choice == NOT_APPLICABLE and not remark:
        raise AuditError("reason-missing", question=question.id)
    return PartnerReply(question=question.id, choice=choice, remark=remark)


def _text(row: Table, key: str, place: str, limit: int) -> str:
    text = text_in(row, key, place).strip()
    if len(text) > limit or has_half_characters(text):
        wrong(f"{place}.{key}", f"text, 0–{limit}")
    return text


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        wrong("document.made_at", "2026-11-23T09:30:00+00:00")
    if moment.tzinfo is None or moment.year not in _YEARS:
        wrong("document.made_at", "2026-11-23T09:30:00+00:00")
    return moment
