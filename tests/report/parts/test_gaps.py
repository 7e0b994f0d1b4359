import pytest

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.report.parts.gaps import gaps
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
    evidence,
)
from tests.report.sample import material_of

BANK = a_questionnaire(
    a_question("alerts", weight=1),
    a_question("offsite", weight=4),
    a_question("scope", weight=4),
    a_question("restore", weight=3, knock_out=True),
    a_question("mfa", section="access", may_not_apply=True),
)
NO_MFA = an_answer("mfa", NOT_APPLICABLE)


def test_the_most_serious_comes_first_then_the_weightiest_then_bank_order() -> None:
    material = material_of(BANK, *answered(alerts=0, offsite=1, scope=1, restore=0))
    found = gaps(material).groups[0].findings
    assert [item.id for item in found] == ["restore", "offsite", "scope", "alerts"]
    assert [item.severity.id for item in found] == ["critical", "medium", "medium", "low"]


def test_a_finding_shows_what_it_rests_on() -> None:
    answer = an_answer("restore", 0, evidence(), note="Jan said so.\nTwice.")
    found = gaps(material_of(BANK, answer)).groups[0].findings[0]
    assert found.title == "Nothing is done"
    assert found.knock_out == "Stumbling block: with this, the section cannot rise above 39"
    assert (found.answer, found.proof) == ("Nothing", "with evidence")
    assert found.note == "Jan said so.\nTwice."
    assert found.why == "It matters."
    assert (found.step.rank, found.step.text) == (1, "1. Do restore-start")


def test_a_gap_that_does_not_cap_says_nothing_of_a_cap() -> None:
    assert gaps(material_of(BANK, an_answer("alerts", 0))).groups[0].findings[0].knock_out == ""


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ([], "There are no findings yet, because there are no answers yet"),
        (answered(alerts=3), "No answer lies below its target"),
        (answered(alerts=0), "One finding needs attention"),
        (answered(alerts=0, offsite=0), "Two findings need attention"),
        (answered(restore=DONT_KNOW), "One finding needs attention, one of them critical"),
    ],
)
def test_the_title_counts(answers: list[Answer], title: str) -> None:
    assert gaps(material_of(BANK, *answers)).heading.title == title


def test_a_section_without_findings_says_why() -> None:
    found, left_out = gaps(material_of(BANK, *answered(alerts=0), NO_MFA)).groups
    assert (found.empty, left_out.empty) == ("", "This section does not apply to you.")
    assert gaps(material_of(BANK, *answered(alerts=0))).groups[1].empty == (
        "No answers in this section yet."
    )
    assert gaps(material_of(BANK, *answered(mfa=0, alerts=3))).groups[0].empty == (
        "No findings in this section."
    )


@pytest.mark.parametrize("answers", [[], answered(alerts=3)])
def test_where_nothing_was_found_the_title_alone_says_so(answers: list[Answer]) -> None:
    assert gaps(material_of(BANK, *answers)).groups == ()
