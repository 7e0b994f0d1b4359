import pytest

from it_audit_gui.report.chapters import MethodPart
from it_audit_gui.report.parts.method import method
from it_audit_gui.report.pieces import Fact
from tests.builders import a_question, a_questionnaire
from tests.report.sample import material_of, sample, sample_bank
from tests.rule_builders import an_urgency


def parts(**rules: object) -> dict[str, MethodPart]:
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True, evidence_months=3),
        a_question("mfa", section="access", weight=2, evidence_months=24),
        **rules,  # type: ignore[arg-type]
    )
    return {part.title: part for part in method(material_of(bank)).parts}


def test_the_rules_name_the_numbers_of_the_bank() -> None:
    told = parts(cap=35, day_rate=1250, effort_floor_days=0.5)
    assert "from 2 to 5" in told["Score"].text
    assert "from 3 to 24 months" in told["Share proven"].text
    assert "‘Restore’" in told["Limit"].text
    assert "at 35 at most" in told["Limit"].text
    assert "high from 3, medium from 1.5" in told["Severity of a finding"].text
    assert "€1,250 per working day" in told["Order of the steps"].text
    assert "less than 0.5 working days" in told["Order of the steps"].text


def test_bands_and_urgencies_stand_in_a_table() -> None:
    told = parts(urgencies=[an_urgency("Stumbling block", 2.0), an_urgency("Loss", 1.25, "mfa")])
    assert told["Levels"].rows[0] == Fact(label="weak", value="0 to 39")
    assert told["Order of the steps"].rows == (
        Fact(label="Stumbling block", value="counts 2 times"),
        Fact(label="Loss", value="counts 1.25 times"),
    )


def test_weights_of_sections_are_said_only_where_they_differ() -> None:
    assert parts()["Score"].rows == ()
    assert parts(section_weights={"backup": 2, "access": 1.5})["Score"].rows == (
        Fact(label="backup", value="weight 2"),
        Fact(label="access", value="weight 1.5"),
    )


@pytest.mark.parametrize(
    ("language", "limits"),
    [
        ("nl", ("zelfbeoordeling", "geen certificaat", "geen juridisch advies")),
        ("en", ("self-assessment", "not a certificate", "not legal advice")),
    ],
)
def test_the_last_part_says_what_the_report_is_not(language: str, limits: tuple[str, ...]) -> None:
    _, assessment, _ = sample(language)
    facts = {str(key): value for key, value in assessment.facts.items()}
    last = method(material_of(sample_bank(language), **facts)).parts[-1]
    assert all(limit in last.text for limit in limits)
