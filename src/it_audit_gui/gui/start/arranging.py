"""Which audits a list shows, and in what order."""

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from it_audit_gui.gui.remembered.recent import RecentAudit

_NO_SCORE, _NO_SHARE = 101.0, -1.0


class Order(StrEnum):
    """What comes first: opened last, the first step to come, or the least of something."""

    OPENED = "opened"
    STEP = "step"
    NAME = "name"
    PROGRESS = "progress"
    SCORE = "score"
    STAGE = "stage"


def folded(text: str) -> str:
    """A text to compare with: without accents, and in one case."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def arranged(audits: Sequence[RecentAudit], sought: str, order: Order) -> tuple[RecentAudit, ...]:
    """The audits whose name or file has each sought word, in order; audits alike stay as were."""
    words = folded(sought).split()
    found = [
        audit
        for audit in audits
        if not words or _has(folded(f"{audit.organisation} {audit.path.name}"), words)
    ]
    if order is Order.OPENED:
        return tuple(sorted(found, key=lambda audit: audit.opened_at, reverse=True))
    return tuple(sorted(found, key=_KEYS[order]))


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def _score(audit: RecentAudit) -> tuple[float, str]:
    known = audit.low if audit.low is not None and audit.answered else _NO_SCORE
    return known, folded(audit.organisation)


def _progress(audit: RecentAudit) -> tuple[float, str]:
    known = audit.answered / audit.applicable if audit.applicable else _NO_SHARE
    return known, folded(audit.organisation)


def _stage(audit: RecentAudit) -> tuple[float, str]:
    return audit.rung if audit.has_stage else _NO_SCORE, folded(audit.organisation)


def _step(audit: RecentAudit) -> tuple[date, bool, str]:
    return audit.due or date.max, not audit.step, folded(audit.organisation)


def _name(audit: RecentAudit) -> str:
    return folded(audit.organisation)


_KEYS: dict[Order, Callable[[RecentAudit], "str | tuple[float, str] | tuple[date, bool, str]"]] = {
    Order.STEP: _step,
    Order.NAME: _name,
    Order.PROGRESS: _progress,
    Order.SCORE: _score,
    Order.STAGE: _stage,
}
