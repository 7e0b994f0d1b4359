"""ANSWERS.json: read completely or not at all, and every mistake named by its place."""

import json
from pathlib import Path

import pytest

from it_audit_gui.domain.assessment import EvidenceKind, Source
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.answers_document import AnswersDocument, parse_answers, read_answers
from it_audit_gui.session.replies import Reply
from tests.builders import DAY, evidence


def parsed(answer: object) -> Reply:
    (reply,) = parse_answers({"answers": {"mfa": answer}}, DAY).replies
    return reply


def error_of(path: Path) -> AuditError:
    with pytest.raises(AuditError) as caught:
        read_answers(path, DAY)
    return caught.value


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
    ],
)
def test_a_document_of_another_shape_is_refused(document: object, place: str) -> None:
    with pytest.raises(AuditError, match="document-wrong") as caught:
        parse_answers(document, DAY)
    assert caught.value.params["place"] == place


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    document = {"organisation": {"name": "Caf\u00e9"}}
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_text(json.dumps(document, ensure_ascii=False), encoding=encoding)
        assert read_answers(path, DAY).facts == {"name": "Caf\u00e9"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ('{"answers": {\n"mfa": ', 2),
        ("[" * 100_000, 1),
        ('{"organisation": {"people": ' + "9" * 5000 + "}}", 1),
        ('{"answers": {"mfa": {"option": ' + "1" * 5000 + "}}}", 1),
    ],
    ids=["empty", "cut-off", "deep", "huge-number", "huge-option"],
)
def test_broken_json_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "answers.json"
    path.write_text(text, encoding="utf-8")

    error = error_of(path)

    assert (error.error_id, error.params["line"]) == ("document-broken", line)


@pytest.mark.parametrize(
    "text",
    ['{"answers": {"mfa": {"option": 1}, "mfa": {"option": 2}}}', '{"a": 1, "b": 2, "a": 3}'],
)
def test_a_key_that_stands_twice_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.json"
    path.write_text(text, encoding="utf-8")

    assert error_of(path).error_id == "document-wrong"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    assert error_of(path).error_id == "file-not-found"
    assert error_of(tmp_path).error_id == "file-is-folder"
    assert error_of(tmp_path / ("n" * 300)).error_id == "document-not-readable"
    path.write_bytes("{}".encode("utf-16"))
    assert error_of(path).error_id == "document-not-readable"
    path.write_bytes(b" " * (16 * 1024 * 1024 + 1))
    assert error_of(path).error_id == "document-too-large"
