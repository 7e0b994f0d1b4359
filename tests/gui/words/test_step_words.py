from dataclasses import replace

import pytest

from it_audit_gui.domain.advice import NOTHING, Span
from it_audit_gui.domain.ids import RoleId
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.gui.words.step_words import StepWords
from tests.builders import DONT_KNOW, an_answer, the_small_bank
from tests.gui.factories import a_view

BANK = the_small_bank()


def a_step() -> NextStep:
    return a_view(BANK, an_answer("restore", 0)).evaluation.steps[0]


def span(low: float, high: float) -> Span:
    return Span(low=low, likely=(low + high) / 2, high=high)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.1, 0.5, "half a working day at most"),
        (0.1, 1, "1 working day(s) at most"),
        (2, 2, "2 working day(s) at most"),
        (0.5, 1, "0.5 to 1 working day(s)"),
        (0.5, 2.5, "0.5 to 2.5 working day(s)"),
        (1.1, 4, "1 to 4 working day(s)"),
    ],
)
def test_effort_in_half_days(low: float, high: float, words: str) -> None:
    assert StepWords().effort(span(low, high)) == words


@pytest.mark.parametrize(
    ("once", "month", "words"),
    [
        (NOTHING, NOTHING, "no other cost"),
        (span(0, 250), NOTHING, "€0 to €250 once"),
        (NOTHING, span(10, 40), "€10 to €40 per month"),
        (span(100, 100), span(5, 5), "€100 once and €5 per month"),
    ],
)
def test_costs(once: Span, month: Span, words: str) -> None:
    assert StepWords().cost(replace(a_step(), cost_once=once, cost_month=month)) == words


@pytest.mark.parametrize(
    ("gain", "words"), [(0.0, "no points yet"), (0.4, "less than 1 point"), (6.6, "+7 point(s)")]
)
def test_a_gain_is_said_as_in_the_report(gain: float, words: str) -> None:
    assert StepWords().gain(replace(a_step(), gain=gain)) == words


def test_finding_out_brings_certainty() -> None:
    step = a_view(BANK, an_answer("restore", DONT_KNOW)).evaluation.steps[0]
    assert StepWords().gain(step) == "more certainty"


def test_several_people_are_a_list_in_a_sentence(british: None) -> None:
    assert british is None
    step = replace(a_step(), who=(RoleId("it-partner"), RoleId("owner")))
    assert StepWords().who(step, BANK) == "IT partner and owner"


def test_nouns_keep_their_capital_in_german(german: None) -> None:
    assert german is None
    step = replace(a_step(), who=(RoleId("it-partner"), RoleId("owner")))
    assert StepWords().who(step, BANK) == "IT partner und Owner"


def test_the_summary_names_who_does_it() -> None:
    assert StepWords().who(a_step(), BANK) == "Owner"
