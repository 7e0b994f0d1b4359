"""ANSWERS.json: read completely or not at all, and every mistake named by its place."""

from pathlib import Path

import pytest

from it_audit_gui.domain.assessment import EvidenceKind, Source
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.answers_document import (
    AnswersDocument,
    joined_capacity,
    parse_answers,
    read_answers,
)
from it_audit_gui.session.replies import Reply
from tests.builders import DAY, evidence


def parsed(answer: object) -> Reply:
    (reply,) = parse_answers({"answers": {"mfa": answer}}, DAY).replies
    return reply


def test_everything_a_document_can_say() -> None:
    found = parse_answers(
        {
            "organisation": {"name": "Garage Peeters", "people": 4},
            "answers": {
                "mfa": {
                    "option": "2",
                    "note": "All but one",
                    "source": "adviser",
                    "evidence": [
                        {"kind": "document", "date": "2026-10-01", "pointer": "Map IT, tab 3"},
                        {"pointer": "Seen on the screen", "kind": "seen"},
                        "Told",
                    ],
                },
                "targets": {"option": "not-applicable", "reason": "None"},
            },
        },
        DAY,
    )

    assert found.facts == {"name": "Garage Peeters", "people": 4}
    mfa, targets = found.replies
    assert (mfa.question, mfa.choice, mfa.note, mfa.source, mfa.reason) == (
        "mfa",
        "2",
        "All but one",
        Source.ADVISER,
        None,
    )
    assert mfa.evidence == (
        evidence(),
        evidence(DAY, "Seen on the screen", EvidenceKind.SEEN),
        evidence(DAY, "Told", EvidenceKind.OTHER),
    )
    assert (targets.choice, targets.reason, targets.evidence) == ("not-applicable", "None", None)


def test_a_document_may_be_empty() -> None:
    assert parse_answers({}, DAY) == AnswersDocument(facts={}, replies=())


@pytest.mark.parametrize(("option", "choice"), [(2, "2"), (-1, "-1"), ("dont-know", "dont-know")])
def test_an_option_may_be_a_number(option: object, choice: str) -> None:
    assert parsed({"option": option}).choice == choice


def test_plain_text_is_evidence_of_the_day_of_the_answer() -> None:
    found = parsed({"option": 1, "evidence": "Invoice 12"}).evidence

    assert found == (evidence(DAY, "Invoice 12", EvidenceKind.OTHER),)


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        (None, "answers.mfa"),
        ("2", "answers.mfa"),
        ({}, "answers.mfa.option"),
        ({"option": True}, "answers.mfa.option"),
        ({"option": 2.0}, "answers.mfa.option"),
        ({"option": None}, "answers.mfa.option"),
        ({"option": "1", "notes": "x"}, "answers.mfa.notes"),
        ({"option": "1", "note": 5}, "answers.mfa.note"),
        ({"option": "1", "reason": None}, "answers.mfa.reason"),
        ({"option": "1", "source": "me"}, "answers.mfa.source"),
        ({"option": "1", "source": ["owner"]}, "answers.mfa.source"),
        ({"option": "1", "evidence": {}}, "answers.mfa.evidence"),
        ({"option": "1", "evidence": [7]}, "answers.mfa.evidence[0]"),
        ({"option": "1", "evidence": ["x", {}]}, "answers.mfa.evidence[1].pointer"),
        (
            {"option": "1", "evidence": [{"pointer": "x", "kind": "x"}]},
            "answers.mfa.evidence[0].kind",
        ),
        (
            {"option": "1", "evidence": [{"pointer": "x", "date": "1/10"}]},
            "answers.mfa.evidence[0].date",
        ),
        ({"option": "1", "evidence": [{"pointer": "x", "day": ""}]}, "answers.mfa.evidence[0].day"),
    ],
)
def test_a_mistake_is_named_by_its_place(answer: object, place: str) -> None:
    with pytest.raises(AuditError, match="document-wrong") as caught:
        parsed(answer)
    assert caught.value.params["place"] == place


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ([], "document"),
        (None, "document"),
        ({"answer": {}}, "document.answer"),
        ({"answers": []}, "answers"),
        ({"organisation": "Garage"}, "organisation"),
        ({"costs": []}, "costs"),
        ({"capacity": 2}, "capacity"),
        ({"capacity": {"days": 2}}, "capacity.days"),
    ],
)
def test_a_document_of_another_shape_is_refused(document: object, place: str) -> None:
    with pytest.raises(AuditError, match="document-wrong") as caught:
        parse_answers(document, DAY)
    assert caught.value.params["place"] == place


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text('{"organisation": {"name": "Caf\u00e9"}}', encoding="utf-8")
    assert read_answers(path, DAY).facts == {"name": "Caf\u00e9"}


def test_costs_and_capacity_stay_as_written() -> None:
    found = parse_answers({"costs": {"people": 4}, "capacity": {"budget_year": 500}}, DAY)

    assert (found.costs, found.capacity) == ({"people": 4}, {"budget_year": 500})


def test_capacity_is_joined_with_what_there_was() -> None:
    before = CapacityEntry(days_per_month=3, budget_year=900)

    assert joined_capacity({}, before) == before
    assert joined_capacity({"budget_year": 500}, before) == CapacityEntry(
        days_per_month=3, budget_year=500
    )
    assert joined_capacity({"days_per_month": None}, before) == CapacityEntry(budget_year=900)


@pytest.mark.parametrize("value", ["2", True, {}])
def test_a_capacity_that_is_no_number_is_named_by_its_place(value: object) -> None:
    with pytest.raises(AuditError, match="document-wrong") as caught:
        joined_capacity({"days_per_month": value}, NOT_ENTERED)
    assert caught.value.params["place"] == "capacity.days_per_month"
