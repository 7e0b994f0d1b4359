"""An evaluation with its plan is quick enough to run at every answer.

What takes the time is counted, so that a busy computer changes nothing; a generous guard on the
time itself stands beside it. ``benchmarks/evaluate.py`` has the real figures.
"""

import sys
from statistics import median
from time import process_time
from types import FrameType

from benchmarks.evaluate import firms

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import evaluate
from tests.builders import DAY
from tests.domain.random_audits import BANK

CALLS, SECONDS = 9_000, 0.04


def calls_in(firm: Assessment) -> int:
    """How many calls of functions in Python one evaluation takes; the same on every computer."""
    found, before = 0, sys.getprofile()

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event == "call"

    sys.setprofile(count)
    try:
        evaluate(BANK, firm, DAY)
    finally:
        sys.setprofile(before)
    return found


def test_an_evaluation_takes_a_limited_number_of_calls_in_any_firm() -> None:
    most = max(map(calls_in, firms(BANK)))
    assert CALLS / 2 < most < CALLS


def test_an_evaluation_takes_a_few_hundredths_of_a_second_at_most() -> None:
    firm = next(firms(BANK))
    taken = []
    for _ in range(9):
        started = process_time()
        evaluate(BANK, firm, DAY)
        taken.append(process_time() - started)

    assert median(taken) < SECONDS
