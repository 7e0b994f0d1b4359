from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.arranging import Order, arranged
from tests.builders import MOMENT
from tests.gui.windows import a_recent


def named(name: str, at: datetime = MOMENT, **more: object) -> RecentAudit:
    return a_recent(Path(f"/audits/{name}.itaudit"), at, organisation=name, **more)


FIRMS = [
    named("Zélé", low=10.0, answered=1, rung=3, step="a", due=date(2026, 12, 1)),
    named("Claes", low=90.0, answered=6, rung=2, step="b"),
    named("ÉCRIN Bois", low=None, answered=0, rung=0, at=MOMENT + timedelta(days=1)),
]


def names(audits: tuple[RecentAudit, ...]) -> list[str]:
    return [audit.organisation for audit in audits]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zele", ["Zélé"]),
        ("ecrin", ["ÉCRIN Bois"]),
        ("BOIS écr", ["ÉCRIN Bois"]),
        ("claes.ita", ["Claes"]),
        ("nobody", []),
        ("  ", ["ÉCRIN Bois", "Zélé", "Claes"]),
    ],
)
def test_words_are_found_without_accents_or_case(typed: str, found: list[str]) -> None:
    assert names(arranged(FIRMS, typed, Order.OPENED)) == found


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (Order.NAME, ["Claes", "ÉCRIN Bois", "Zélé"]),
        (Order.PROGRESS, ["ÉCRIN Bois", "Zélé", "Claes"]),
        (Order.SCORE, ["Zélé", "Claes", "ÉCRIN Bois"]),
        (Order.STAGE, ["Claes", "Zélé", "ÉCRIN Bois"]),
        (Order.STEP, ["Zélé", "Claes", "ÉCRIN Bois"]),
    ],
)
def test_what_is_least_or_soonest_comes_first(order: Order, found: list[str]) -> None:
    assert names(arranged(FIRMS, "", order)) == found
