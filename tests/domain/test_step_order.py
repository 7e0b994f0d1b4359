"""The order of next steps: benefit per effort, needs first, ties by weight, then bank order."""

import pytest

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import RoleId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from tests.builders import (
    DAY,
    DONT_KNOW,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)
from tests.rule_builders import a_span, a_step, start_and_advance

OWNER = RoleId("owner")


def order_of(bank: Questionnaire, **choices: int | str) -> list[str]:
    steps = evaluate(bank, an_assessment(*answered(**choices)), DAY).steps
    assert [step.rank for step in steps] == list(range(1, len(steps) + 1))
    return [step.id for step in steps]


def needing(question: str, *needs: str, weight: int = 1, target: int = 2) -> Question:
    """A question whose steps need others first."""
    start, advance = start_and_advance(question)
    steps = (
        a_step(start.id, needs=needs),
        a_step(advance.id, origin=(2,), to=3, needs=needs),
    )
    return a_question(question, weight=weight, target=target, steps=steps)


def test_the_greatest_benefit_per_effort_comes_first() -> None:
    slow = a_step("much-start", effort={OWNER: a_span(10)})
    bank = a_questionnaire(
        a_question("little", weight=1),
        a_question("much", weight=5, steps=[slow]),
        a_question("some", weight=2),
    )

    assert order_of(bank, little=0, much=0, some=0) == ["some-start", "little-start", "much-start"]


def test_ties_go_by_weight() -> None:
    # 4 x 1/3 for a day against 2 x 2/3 for a day.
    bank = a_questionnaire(a_question("light", weight=2), a_question("heavy", weight=4))

    assert order_of(bank, light=0, heavy=1) == ["heavy-start", "light-start"]


@pytest.mark.parametrize("choice", [0, 1, DONT_KNOW])
def test_ties_of_equal_weight_go_by_bank_order(choice: int | str) -> None:
    """Also where sums in another order differ in the last bit."""
    names = [f"q{number}" for number in range(12)]
    filler = [a_question(f"x{number}", weight=number % 5 + 1) for number in range(9)]
    bank = a_questionnaire(*[a_question(name, weight=3) for name in names], *filler)
    answers = [an_answer(name, choice) for name in names]
    answers += [an_answer(question.id, place % 2 + 2) for place, question in enumerate(filler)]

    steps = evaluate(bank, an_assessment(*answers), DAY).steps

    assert [step.question for step in steps] == names


def test_ties_across_sections_go_by_bank_order() -> None:
    bank = a_questionnaire(
        a_question("a", weight=3),
        a_question("b", weight=4),
        a_question("c", section="access", weight=3),
        a_question("d", section="access", weight=4),
        section_weights={"backup": 1, "access": 1},
    )

    assert order_of(bank, a=0, b=1, c=0, d=1) == ["a-start", "c-start", "b-start", "d-start"]


def test_what_is_needed_comes_before_what_needs_it() -> None:
    bank = a_questionnaire(
        needing("alerts", "automatic-start", weight=5),
        a_question("other", weight=3),
        a_question("automatic", weight=1),
    )

    assert order_of(bank, alerts=0, other=0, automatic=0) == [
        "automatic-start",
        "alerts-start",
        "other-start",
    ]


def test_needs_of_needs_come_first_too() -> None:
    bank = a_questionnaire(
        needing("third", "second-start", weight=5),
        needing("second", "first-start", weight=4),
        a_question("first", weight=1),
    )

    assert order_of(bank, third=0, second=0, first=0) == [
        "first-start",
        "second-start",
        "third-start",
    ]


def test_a_need_that_is_met_holds_nothing_up() -> None:
    bank = a_questionnaire(
        needing("alerts", "automatic-start", weight=5), a_question("automatic", target=3)
    )

    assert order_of(bank, alerts=0, automatic=3) == ["alerts-start"]
    # Advancing is not what was needed.
    assert order_of(bank, alerts=0, automatic=2) == ["alerts-start", "automatic-advance"]


def test_a_need_that_is_not_answered_yields_no_step() -> None:
    bank = a_questionnaire(needing("alerts", "automatic-start", weight=5), a_question("automatic"))

    assert order_of(bank, alerts=0) == ["alerts-start"]


def test_finding_out_comes_before_a_step_that_may_need_it_done() -> None:
    bank = a_questionnaire(
        needing("alerts", "automatic-start", weight=5), a_question("automatic", weight=1)
    )

    assert order_of(bank, alerts=0, automatic=DONT_KNOW) == [
        "automatic-find-out",
        "alerts-start",
    ]


def test_the_start_of_what_must_be_advanced_comes_first() -> None:
    bank = a_questionnaire(
        needing("alerts", "automatic-advance", weight=5), a_question("automatic", target=3)
    )

    assert order_of(bank, alerts=0, automatic=0) == ["automatic-start", "alerts-start"]
    assert order_of(bank, alerts=0, automatic=2) == ["automatic-advance", "alerts-start"]
