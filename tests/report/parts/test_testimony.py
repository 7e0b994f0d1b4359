from dataclasses import replace
from datetime import date

import pytest

from it_audit_gui.domain.assessment import Answer, EvidenceKind, Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.report.parts.testimony import (
    evidence_lines,
    place_of,
    proof_state,
    spoken_answer,
    state_of,
    who_said,
)
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    evidence,
)
from tests.report.sample import material_of
from tests.rule_builders import a_preset

BANK = a_questionnaire(a_question("restore", may_not_apply=True), presets=[a_preset("restore")])
COMMON = replace(
    BANK.common, dont_know="Don’t know", not_applicable="Not for us", unanswered="Open"
)
QUESTION = QuestionId("restore")


@pytest.mark.parametrize(
    ("answer", "spoken", "state", "place", "proof"),
    [
        (an_answer("restore", 1), "Something", "answered", "answer 2 of 4", "no evidence yet"),
        (
            an_answer("restore", 3, evidence()),
            "Everything",
            "answered",
            "answer 4 of 4",
            "with evidence",
        ),
        (
            an_answer("restore", 0, evidence(date(2025, 1, 1))),
            "Nothing",
            "answered",
            "answer 1 of 4",
            "there is evidence, but not from the last 12 months",
        ),
        (
            an_answer("restore", 2, evidence(), to_confirm=True),
            "Enough",
            "answered",
            "answer 3 of 4",
            "from the previous audit, still to be confirmed",
        ),
        (an_answer("restore", DONT_KNOW, evidence()), "Don’t know", "don’t know", "", ""),
        (an_answer("restore", NOT_APPLICABLE), "Not for us", "does not apply to us", "", ""),
        (None, "Open", "not yet answered", "", ""),
    ],
)
def test_every_state_has_its_own_words(
    answer: Answer | None, spoken: str, state: str, place: str, proof: str
) -> None:
    bank = replace(BANK, common=COMMON)
    material = material_of(bank, *([answer] if answer else []))
    standing = material.evaluation.standings[QUESTION]
    assert spoken_answer(material, standing) == spoken
    assert state_of(material, standing).name == state
    assert place_of(material, standing) == place
    assert proof_state(material, standing) == proof


def test_a_question_set_aside_by_a_fact_does_not_apply() -> None:
    material = material_of(replace(BANK, common=COMMON), people=1)
    standing = material.evaluation.standings[QUESTION]
    assert spoken_answer(material, standing) == "Not for us"
    assert state_of(material, standing).id == "not-applicable"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Source.OWNER, "Business owner, 02/11/2026"),
        (Source.IT_PARTNER, "IT partner, 02/11/2026"),
        (Source.ADVISER, "Seen by the adviser, 02/11/2026"),
    ],
)
def test_who_said_it_is_a_role_and_a_day(source: Source, said: str) -> None:
    assert who_said(material_of(BANK), an_answer("restore", source=source)) == said


def test_evidence_is_kind_day_and_pointer_on_one_line() -> None:
    pieces = [
        evidence(date(2026, 10, 1), "Folder IT\ntab 3"),
        evidence(date(2026, 9, 2), "the rack", EvidenceKind.SEEN),
    ]
    assert evidence_lines(material_of(BANK), pieces) == (
        "Document, 01/10/2026: Folder IT tab 3",
        "Seen on site, 02/09/2026: the rack",
    )
