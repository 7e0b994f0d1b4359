"""Which questions are worth asking somebody who knows more, such as the IT partner."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId


class Asked(StrEnum):
    """Why a question is worth asking.

    Nobody at the firm knows; it has no answer yet; nothing shows that its answer is true.
    """

    UNKNOWN = "dont-know"
    OPEN = "open"
    UNPROVEN = "unproven"


USUALLY = frozenset({Asked.UNKNOWN, Asked.OPEN})


def askable(evaluation: Evaluation) -> Mapping[QuestionId, Asked]:
    """Every question worth asking with the reason, in bank order."""
    reasons = ((key, _reason(item)) for key, item in evaluation.standings.items())
    return {key: reason for key, reason in reasons if reason is not None}


def asked_of(evaluation: Evaluation, kinds: Collection[Asked]) -> tuple[QuestionId, ...]:
    """The questions worth asking for these reasons, in bank order."""
    return tuple(key for key, reason in askable(evaluation).items() if reason in kinds)


def kinds_of(text: str) -> frozenset[Asked]:
    """The reasons named in a list with commas; raises ``AuditError`` for one there is not."""
    named = [part.strip() for part in text.split(",") if part.strip()]
    for name in named:
        if name not in set(Asked):
            raise AuditError("asked-unknown", value=name, choices=", ".join(Asked))
    return frozenset(Asked(name) for name in named)


def _reason(standing: Standing) -> Asked | None:
    answer = standing.answer
    if not standing.applies:
        return None
    if answer is None:
        return Asked.OPEN
    if answer.state is State.DONT_KNOW:
        return Asked.UNKNOWN
    return None if standing.proven else Asked.UNPROVEN
