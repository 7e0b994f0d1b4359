"""How far the printed rule stays behind the best choice, on banks small enough to try all.

The figures stand in ``docs/methodology.md``; a rule that owners can be told is worth a little.
"""

import random
from itertools import combinations
from pathlib import Path
from statistics import mean

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.rules import Window
from it_audit_gui.domain.what_if import what_if
from tests.builders import DAY, a_question, a_questionnaire, an_answer, an_assessment
from tests.domain.planned import a_capacity
from tests.proof_figures import FIGURE, Record, long_proof
from tests.rule_builders import OWNER, a_span, a_step

BANKS, MANY, QUESTIONS, SHARE = 60, 1_000, 7, 0.4
MONTH = (Window(id="month", months=1),)
METHOD = Path(__file__).resolve().parents[2] / "docs" / "methodology.md"


def a_firm(chance: random.Random) -> tuple[Questionnaire, dict[str, int], dict[StepId, float]]:
    """Seven gaps of different weight and effort; one in three needs an earlier one."""
    questions, days = [], {}
    for number in range(QUESTIONS):
        step = StepId(f"q{number}-start")
        days[step] = chance.choice([0.75, 1, 1.5, 2, 3])
        needs = [f"q{chance.randrange(number)}-start"] if number and chance.random() < 1 / 3 else []
        only = a_step(step, effort={OWNER: a_span(days[step])}, needs=needs)
        questions.append(a_question(f"q{number}", weight=chance.randint(1, 5), steps=[only]))
    choices = {question.id: chance.choice([0, 1]) for question in questions}
    bank = a_questionnaire(*questions, windows=MONTH, effort_floor_days=0.75)
    return bank, {str(key): choice for key, choice in choices.items()}, days


def share_of_the_best(chance: random.Random) -> float:
    """What the first window brings, as a share of the most that fits in as many days."""
    bank, choices, days = a_firm(chance)
    room = SHARE * sum(days.values())
    answers = [an_answer(key, choice) for key, choice in choices.items()]
    assessment = an_assessment(*answers, capacity=a_capacity(days=room))
    found = evaluate(bank, assessment, DAY)
    present = found.overall.raw or 0.0

    def brought(steps: tuple[StepId, ...]) -> float:
        return (what_if(bank, assessment, steps, DAY).evaluation.overall.raw or 0.0) - present

    best = 0.0
    for size in range(1, QUESTIONS + 1):
        for steps in combinations(days, size):
            together = all(need in steps for key in steps for need in bank.steps[key][1].needs)
            if together and sum(days[key] for key in steps) <= room:
                best = max(best, brought(steps))
    return brought(tuple(item.step.id for item in found.plan.windows[0].steps)) / best


def shares_of(banks: int) -> list[float]:
    """The share of the best that each of so many banks reaches."""
    chance = random.Random(2026)  # noqa: S311 - repeatable, not secret
    return [share_of_the_best(chance) for _ in range(banks)]


def test_the_printed_rule_is_close_to_the_best_choice() -> None:
    shares = shares_of(BANKS)

    average, worst = round(100 * mean(shares)), round(100 * min(shares))
    best = round(100 * mean(share > 0.999 for share in shares))
    told = " ".join(METHOD.read_text(encoding="utf-8").split())
    assert f"on average **{average} %** of the best, in **{best} %** of the banks the best" in told
    assert f"at worst **{worst} %**" in told
    assert average >= 90


@long_proof
def test_the_printed_rule_is_as_close_on_many_more_banks(record_property: Record) -> None:
    shares = sorted(shares_of(MANY))

    best = mean(share > 0.999 for share in shares)
    record_property(
        FIGURE,
        f"{MANY} banks: {mean(shares):.1%} of the best on average, the best itself in {best:.1%},"
        f" one in twenty below {shares[MANY // 20]:.0%}, at worst {shares[0]:.0%}",
    )
    assert mean(shares) >= 0.9
