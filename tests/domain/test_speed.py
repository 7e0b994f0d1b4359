"""An evaluation with its plan is quick enough to run at every answer.

A generous guard: a slow computer passes it. ``benchmarks/evaluate.py`` has the real figures.
"""

from statistics import median
from time import process_time

from it_audit_gui.domain.evaluation import evaluate
from tests.builders import DAY, DONT_KNOW, an_answer, an_assessment
from tests.domain.random_audits import BANK

SECONDS = 0.04


def test_an_evaluation_takes_a_few_hundredths_of_a_second_at_most() -> None:
    replies = (0, 1, 0, 2, DONT_KNOW)
    answers = [
        an_answer(question.id, replies[place % len(replies)])
        for place, question in enumerate(BANK.questions)
    ]
    assessment = an_assessment(*answers, bank=BANK)

    taken = []
    for _ in range(9):
        started = process_time()
        evaluate(BANK, assessment, DAY)
        taken.append(process_time() - started)

    assert median(taken) < SECONDS
