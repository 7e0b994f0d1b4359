"""How long one evaluation takes, plan included, in milliseconds of processor time.

``python -m benchmarks evaluate`` prints it for many firms and runs.
"""

import random
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.rows import Row
from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import AssessmentId, FactId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.question_bank.bank_files import BankFiles

DAY, MOMENT = date(2026, 11, 23), datetime(2026, 11, 2, tzinfo=UTC)
FIRMS, RUNS = 60, 20
# How often a firm gives each option, and how often it does not know.
HABITS = ((5, 3, 2, 1, 2), (1, 4, 4, 2, 1), (0, 1, 5, 3, 0))


def firms(questionnaire: Questionnaire) -> Iterator[Assessment]:
    """Complete assessments of firms in a bad, a middling and a good state."""
    chance = random.Random(2026)
    for number in range(FIRMS):
        habit = HABITS[number % len(HABITS)]
        picks = chance.choices([0, 1, 2, 3, None], habit, k=len(questionnaire.questions))
        pairs = zip(questionnaire.questions, picks, strict=True)
        yield Assessment(
            id=AssessmentId(str(number)),
            bank=questionnaire.bank,
            version=questionnaire.version,
            started_at=MOMENT,
            facts={FactId("people"): 12, FactId("computer-users"): 8},
            answers={question.id: answer(question, pick) for question, pick in pairs},
        )


def answer(question: Question, pick: int | None) -> Answer:
    state = State.DONT_KNOW if pick is None else State.OPTION
    return Answer(question=question.id, state=state, option=pick, answered_at=MOMENT)


def milliseconds(questionnaire: Questionnaire, assessment: Assessment) -> float:
    """The median of several evaluations of one firm."""
    taken = []
    for _ in range(RUNS):
        started = time.process_time()
        evaluate(questionnaire, assessment, DAY)
        taken.append(time.process_time() - started)
    return 1000 * statistics.median(taken)


def rows(folder: Path) -> Iterator[Row]:
    """The middle firm and the slowest; nothing is written to ``folder``."""
    del folder
    questionnaire = BankFiles().latest("en")
    found = sorted(milliseconds(questionnaire, firm) for firm in firms(questionnaire))
    for what, ours in (("median", statistics.median(found)), ("slowest", found[-1])):
        yield Row(
            what=f"Evaluation with plan, {what} of {FIRMS} firms", unit="ms", ours=ours, goal=5
        )
