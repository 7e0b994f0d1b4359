"""Steps done between two assessments, and what shows it."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.comparison import Comparison, Dated, compare
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.steps_between import Shown
from it_audit_gui.domain.tracking import StepTracking
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    evidence,
)
from tests.domain.planned import done, dropped

BANK = a_questionnaire(a_question("restore", may_not_apply=True), a_question("mfa"))
Choice = int | str | None


def compared(
    before: Choice,
    after: Choice,
    *,
    bank: Questionnaire = BANK,
    old: dict[str, StepTracking] | None = None,
    new: dict[str, StepTracking] | None = None,
    proven: bool = False,
) -> Comparison:
    proofs = [evidence()] if proven else []
    first = [] if before is None else [an_answer("restore", before)]
    second = [] if after is None else [an_answer("restore", after, *proofs)]
    return compare(
        Dated(questionnaire=BANK, assessment=an_assessment(*first, tracking=old), on=DAY),
        Dated(questionnaire=bank, assessment=an_assessment(*second, tracking=new), on=DAY),
    )


@pytest.mark.parametrize(
    ("before", "after", "steps"),
    [
        (0, 1, ()),
        (0, 2, ("restore-start",)),
        (0, 3, ("restore-start", "restore-advance")),
        (2, 3, ("restore-advance",)),
        (2, 2, ()),
        (3, 0, ()),
        (DONT_KNOW, 0, ("restore-find-out",)),
        (DONT_KNOW, 3, ("restore-find-out",)),
        (DONT_KNOW, DONT_KNOW, ()),
        (0, DONT_KNOW, ()),
        (None, 3, ()),
        (0, None, ()),
        (0, NOT_APPLICABLE, ()),
        (NOT_APPLICABLE, 3, ()),
    ],
)
def test_a_step_on_the_way_up_was_done(
    before: Choice, after: Choice, steps: tuple[str, ...]
) -> None:
    found = compared(before, after)
    assert tuple(item.step for item in found.steps) == steps
    assert all(item.shown is Shown.ANSWERED and not item.ticked for item in found.steps)


def test_evidence_proves_it() -> None:
    (item,) = compared(0, 2, proven=True, old={"restore-start": done()}).steps
    assert (item.step, item.question, item.ticked, item.shown) == (
        "restore-start",
        "restore",
        True,
        Shown.PROVEN,
    )


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_tick_alone_shows_nothing(side: str) -> None:
    ticks = {"restore-start": done(), "restore-advance": dropped()}
    found = compared(0, 0, old=ticks) if side == "old" else compared(0, 0, new=ticks)
    assert [(item.step, item.ticked, item.shown) for item in found.steps] == [
        ("restore-start", True, Shown.TICKED_ONLY)
    ]


def test_a_question_that_means_something_else_shows_nothing() -> None:
    restore = replace(a_question("restore"), meaning=2)
    other = a_questionnaire(restore, a_question("cloud"))
    found = compared(0, 3, bank=other, old={"mfa-start": done()}, new={"cloud-start": done()})
    assert [item.step for item in found.steps] == ["cloud-start", "mfa-start"]
