"""The documents of ``docs/cli.md``: schemas, examples and what the program really prints."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest
from jsonschema import Draft202012Validator

from it_audit_gui.cli.commands import EXPECTED_ERROR, run
from tests.builders import LANGUAGES
from tests.contract.conftest import (
    ROOT,
    SCHEMAS,
    Evaluated,
    Printed,
    closed,
    document,
    faults,
    schema,
)

COMPLETE = ROOT / "examples" / "complete.json"
HALF_FILLED = ROOT / "examples" / "half-filled.json"
EXAMPLES = SCHEMAS / "examples"


def test_a_document_of_each_kind_has_a_schema_and_an_example() -> None:
    kinds = {"answers", "costs", "evaluation", "bank", "comparison", "whatif"}
    assert {path.name for path in SCHEMAS.glob("*.json")} == {f"{k}.schema.json" for k in kinds}
    assert {path.stem for path in EXAMPLES.glob("*.json")} == kinds


@pytest.mark.parametrize("kind", ["answers", "costs", "evaluation", "bank", "comparison", "whatif"])
def test_the_schemas_are_schemas_and_the_examples_fit_them(kind: str) -> None:
    Draft202012Validator.check_schema(schema(kind))
    assert faults(schema(kind), document(EXAMPLES / f"{kind}.json")) == []


@pytest.mark.parametrize("answers", [COMPLETE, HALF_FILLED, EXAMPLES / "answers.json"])
def test_an_example_of_answers_fits_its_schema_and_is_taken_over(
    answers: Path, evaluated: Evaluated
) -> None:
    assert faults(schema("answers"), document(answers)) == []

    evaluation = evaluated(answers)

    given = document(answers)
    assert evaluation["organisation"] == given["organisation"]["name"]
    replies = [answer["option"] for answer in given["answers"].values()]
    assert evaluation["counts"]["answered"] == len(replies) - replies.count("not-applicable")


@pytest.mark.parametrize("answers", [COMPLETE, HALF_FILLED, EXAMPLES / "answers.json"])
def test_an_evaluation_holds_every_key_the_schema_names_and_no_other(
    answers: Path, evaluated: Evaluated
) -> None:
    assert faults(closed(schema("evaluation")), evaluated(answers)) == []


def test_an_evaluation_without_answers_fits_too(printed: Printed, tmp_path: Path) -> None:
    file = tmp_path / "firm.itaudit"
    printed("new", file, "--organisation", "Any firm")
    evaluation = json.loads(printed("evaluate", file, "--json"))
    assert faults(closed(schema("evaluation")), evaluation) == []
    assert (evaluation["findings"], evaluation["steps"], evaluation["plan"]) == ([], [], [])
    assert evaluation["stage"]["answers_first"]


def test_a_reader_of_evaluations_must_allow_keys_of_later_versions() -> None:
    later = document(EXAMPLES / "evaluation.json")
    later["costs"]["vat"] = 21
    later["stage"]["reached"] = "2026-11-23"
    later["sections"]["backup"]["trend"] = 3
    assert faults(schema("evaluation"), later) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_holds_every_key_the_schema_names_and_no_other(
    language: str, printed: Printed
) -> None:
    bank = json.loads(printed("bank", "--json", "--language", language))
    assert faults(closed(schema("bank")), bank) == []
    assert bank["language"] == language


def test_the_bank_example_is_what_the_program_prints(printed: Printed) -> None:
    """Stale? ``python tools/examples.py``."""
    example = (EXAMPLES / "bank.json").read_text(encoding="utf-8")
    assert example == printed("bank", "--json", "--language", "en")


def test_the_evaluation_example_is_what_the_program_prints(evaluated: Evaluated) -> None:
    """Stale? ``python tools/examples.py``. Only the id of the assessment is new each time."""
    example = document(EXAMPLES / "evaluation.json")
    assert evaluated(COMPLETE) == {**example, "assessment": ANY}


def test_the_complete_example_answers_everything_in_every_way() -> None:
    answers = document(COMPLETE)["answers"]
    bank = document(EXAMPLES / "bank.json")
    evidence = [piece for answer in answers.values() for piece in answer.get("evidence", ())]
    assert set(answers) == {question["id"] for question in bank["questions"]}
    assert {answer["option"] for answer in answers.values()} == {
        *"0123", "dont-know", "not-applicable"
    }  # fmt: skip
    assert {answer["source"] for answer in answers.values()} == {"owner", "it-partner", "adviser"}
    assert {piece["kind"] for piece in evidence} >= {"document", "screenshot", "seen"}
    assert {piece["date"][:4] for piece in evidence} == {"2026"}


def test_the_answers_schema_knows_the_facts_of_the_bank() -> None:
    facts = {fact["id"]: fact for fact in document(EXAMPLES / "bank.json")["context"]}
    described = schema("answers")["properties"]["organisation"]["properties"]
    assert list(described) == list(facts)
    for key, fact in facts.items():
        if fact["kind"] == "choice":
            assert described[key]["enum"] == list(fact["options"])
        if fact["kind"] == "number":
            assert (described[key]["minimum"], described[key]["maximum"]) == (
                fact["low"],
                fact["high"],
            )


def with_answer(**answer: object) -> dict[str, Any]:
    return {"answers": {"acc-mfa": {"option": "2", **answer}}}


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        {"answer": {}},
        {"answers": []},
        {"answers": {"acc-mfa": "2"}},
        {"answers": {"acc-mfa": {"note": "no option"}}},
        with_answer(option="4"),
        with_answer(option=True),
        with_answer(option="yes"),
        with_answer(nota="a slip of the pen"),
        with_answer(note=5),
        with_answer(note="x" * 20_001),
        with_answer(source="neighbour"),
        with_answer(evidence={"pointer": "not in a list"}),
        with_answer(evidence=[{"date": "2026-10-01"}]),
        with_answer(evidence=[{"pointer": "list", "date": "1 October"}]),
        with_answer(evidence=[{"pointer": "list", "kind": "rumour"}]),
        with_answer(evidence=["x"] * 51),
        {"answers": {"sec-training": {"option": "not-applicable"}}},
        {"answers": {"sec-training": {"option": "not-applicable", "reason": "  "}}},
        {"organisation": {"name": "   "}},
        {"organisation": {"name": "x" * 201}},
        {"organisation": {"people": "12"}},
        {"organisation": {"people": 0}},
        {"organisation": {"country": "Belgium"}},
        {"organisation": {"owner": "somebody"}},
    ],
    ids=lambda wrong: json.dumps(wrong)[:60],
)
def test_what_the_answers_schema_refuses_the_program_refuses_too(
    wrong: object, tmp_path: Path, printed: Printed, capsys: pytest.CaptureFixture[str]
) -> None:
    file, answers = tmp_path / "firm.itaudit", tmp_path / "answers.json"
    printed("new", file, "--organisation", "Any firm")
    answers.write_text(json.dumps(wrong), encoding="utf-8")

    assert faults(schema("answers"), wrong)
    assert run(["import", str(file), str(answers)]) == EXPECTED_ERROR
    assert capsys.readouterr().err.startswith("it-audit: ")
