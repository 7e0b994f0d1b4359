"""The questionnaire: finding things in it, bands and credits."""

import pytest

from it_audit_gui.domain.ids import QuestionId, SectionId, StepId
from tests.builders import a_question, the_bank, the_small_bank


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (0, "weak"),
        (39, "weak"),
        (39.49, "weak"),
        (39.5, "vulnerable"),
        (40, "vulnerable"),
        (59.4, "vulnerable"),
        (60, "fair"),
        (79.49, "fair"),
        (80, "strong"),
        (100, "strong"),
    ],
)
def test_the_band_is_that_of_the_points_a_reader_sees(score: float, band: str) -> None:
    assert the_small_bank().band(score).id == band


def test_the_cap_of_the_shipped_bank_lies_in_its_lowest_band() -> None:
    bank = the_bank()

    assert bank.band(bank.scoring.cap) is bank.bands[0]


def test_options_are_worth_even_steps_from_worst_to_best() -> None:
    question = a_question()

    assert [question.credit(option) for option in range(question.best + 1)] == pytest.approx(
        [0, 1 / 3, 2 / 3, 1]
    )


def test_a_step_is_found_by_the_option_it_leads_on_from() -> None:
    question = a_question("restore")

    found = [question.step_from(option) for option in range(4)]

    assert [step and step.id for step in found] == [
        "restore-start",
        "restore-start",
        "restore-advance",
        None,
    ]


def test_things_are_found_by_id_and_kept_in_bank_order() -> None:
    bank = the_small_bank()

    assert list(bank.by_id) == ["restore", "offsite", "targets", "mfa", "leavers", "joiners"]
    assert [question.id for question in bank.by_section[SectionId("access")]] == [
        "mfa",
        "leavers",
        "joiners",
    ]
    assert bank.section(SectionId("access")).name == "access"
    question, step = bank.steps[StepId("mfa-advance")]
    assert (question.id, step.to) == (QuestionId("mfa"), 3)
