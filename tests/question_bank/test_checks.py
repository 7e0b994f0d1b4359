"""Each kind of fault an editor can make is named; the shipped bank has none."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.question_bank.checks import bank_faults, faults_of
from tests.builders import LANGUAGES

Bank = dict[str, Any]
FILES = BankFiles()
VERSION = FILES.versions()[-1]


@pytest.fixture
def structure() -> Bank:
    return copy.deepcopy(dict(FILES.structure(VERSION)))


@pytest.fixture
def texts() -> list[tuple[str, Bank]]:
    return [
        (language, copy.deepcopy(dict(FILES.texts(VERSION, language)))) for language in LANGUAGES
    ]


def question(structure: Bank, name: str) -> Bank:
    return next(row for row in structure["questions"] if row["id"] == name)


def test_the_shipped_content_has_no_faults() -> None:
    assert list(faults_of(FILES)) == []


def test_the_shipped_bank_is_the_whole_bank(structure: Bank) -> None:
    sections = [row["section"] for row in structure["questions"]]
    counted = {name: sections.count(name) for name in dict.fromkeys(sections)}
    assert counted == {"security": 14, "backup": 10, "access": 12, "budget": 11}


def _add_reference(bank: Bank) -> None:
    question(bank, "acc-mfa")["references"].append("cis:99.9")


def _add_unknown_prefix(bank: Bank) -> None:
    question(bank, "acc-mfa")["references"].append("iso:5.1")


def _best_yields_a_step(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][1]["from"] = [3]


def _no_step(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"] = []


def _a_gap_between_steps(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][0]["from"] = [1]


def _backwards_step(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][0]["to"] = 1


def _disordered_range(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][0]["cost_once"] = [5, 4, 6]


def _nobody_does_it(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][0]["effort"] = {}


def _twice(bank: Bank) -> None:
    bank["questions"].append(copy.deepcopy(question(bank, "acc-mfa")))


def _unknown_theme(bank: Bank) -> None:
    question(bank, "acc-mfa")["theme"] = "luck"


def _unknown_need(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"][0]["needs"] = ["acc-magic"]


def _circle(bank: Bank) -> None:
    first, second = question(bank, "acc-mfa")["steps"]
    first["needs"], second["needs"] = [second["id"]], [first["id"]]


def _gate(bank: Bank, **gate: object) -> None:
    bank["stages"][-1]["gates"].append({"id": "new", **gate})


def _gate_on_nothing(bank: Bank) -> None:
    _gate(bank, kind="question", question="acc-magic", option=2)


def _gate_too_high(bank: Bank) -> None:
    question(bank, "acc-mfa")["steps"].pop()
    _gate(bank, kind="question", question="acc-mfa", option=3)


def _theme_too_high(bank: Bank) -> None:
    _gate(bank, kind="theme", theme="vision", score=101)


def _theme_beyond_its_steps(bank: Bank) -> None:
    for asked in (item for item in bank["questions"] if item["theme"] == "vision"):
        asked["steps"] = [step for step in asked["steps"] if step["to"] < 3]
    _gate(bank, kind="theme", theme="vision", score=67)


def _theme_as_far_as_its_steps(bank: Bank) -> None:
    _theme_beyond_its_steps(bank)
    bank["stages"][-1]["gates"][-1]["score"] = 66


def _theme_without_questions(bank: Bank) -> None:
    _gate(bank, kind="theme", theme="luck", score=10)


def _unknown_gate(bank: Bank) -> None:
    _gate(bank, kind="weather")


def _preset_on_nothing(bank: Bank) -> None:
    bank["presets"][0]["questions"].append("acc-magic")


def _preset_on_a_must(bank: Bank) -> None:
    bank["presets"][0]["questions"].append("acc-leavers")


def _preset_by_nothing(bank: Bank) -> None:
    bank["presets"][0]["when"]["fact"] = "weather"


@pytest.mark.parametrize(
    ("mistake", "fault"),
    [
        (_add_reference, "acc-mfa: unknown reference cis:99.9"),
        (_add_unknown_prefix, "acc-mfa: unknown reference iso:5.1"),
        (_best_yields_a_step, "acc-mfa: the best answer yields a step"),
        (_no_step, "acc-mfa: no step belongs to it"),
        (_a_gap_between_steps, "acc-mfa: no step leads on from option 0"),
        (_backwards_step, "acc-mfa-start: does not lead to a better option"),
        (_disordered_range, "acc-mfa-start: a range is not in order"),
        (_nobody_does_it, "acc-mfa-start: nobody does it"),
        (_twice, "questions: id acc-mfa stands twice"),
        (_unknown_theme, "acc-mfa: no theme luck"),
        (_unknown_need, "acc-mfa-start: no step acc-magic"),
        (_circle, "acc-mfa-start: needs itself in the end"),
        (_gate_on_nothing, "gate new: no question acc-magic"),
        (_gate_too_high, "gate new: steps lead to option 2 at most"),
        (_theme_too_high, "gate new: the theme cannot reach 101"),
        (_theme_beyond_its_steps, "gate new: the theme cannot reach 67"),
        (_theme_without_questions, "gate new: no question has theme luck"),
        (_unknown_gate, "gate new: no kind weather"),
        (_preset_on_nothing, "presets.no-staff: no question acc-magic"),
        (_preset_on_a_must, "presets.no-staff: acc-leavers always applies"),
        (_preset_by_nothing, "presets.no-staff: no fact weather"),
    ],
)
def test_a_mistake_in_the_structure_is_named(
    structure: Bank,
    texts: list[tuple[str, Bank]],
    mistake: Callable[[Bank], None],
    fault: str,
) -> None:
    mistake(structure)
    assert fault in list(bank_faults(structure, texts))


def test_a_theme_may_be_asked_for_what_its_steps_reach(
    structure: Bank, texts: list[tuple[str, Bank]]
) -> None:
    _theme_as_far_as_its_steps(structure)
    assert not [fault for fault in bank_faults(structure, texts) if "cannot reach" in fault]


def _missing(texts: Bank) -> None:
    del texts["questions"]["acc-mfa"]["why"]


def _empty(texts: Bank) -> None:
    texts["questions"]["acc-mfa"]["why"] = "  "


def _extra(texts: Bank) -> None:
    texts["questions"]["acc-mfa"]["joke"] = "Ha"


def _fifth_option(texts: Bank) -> None:
    texts["questions"]["acc-mfa"]["options"].append("E")


def _reason_where_it_must_apply(texts: Bank) -> None:
    texts["questions"]["acc-leavers"]["reasons"] = ["Niemand vertrok"]


@pytest.mark.parametrize(
    ("mistake", "faults"),
    [
        (_missing, ["nl: questions.acc-mfa.why is missing"]),
        (_empty, ["nl: questions.acc-mfa.why is empty"]),
        (_extra, ["nl: questions.acc-mfa.joke belongs to nothing"]),
        (_fifth_option, ["nl: questions.acc-mfa.options[4] belongs to nothing"]),
        (_reason_where_it_must_apply, ["nl: questions.acc-leavers.reasons[0] belongs to nothing"]),
    ],
)
def test_a_mistake_in_the_texts_is_named(
    structure: Bank,
    texts: list[tuple[str, Bank]],
    mistake: Callable[[Bank], None],
    faults: list[str],
) -> None:
    mistake(texts[0][1])
    found = list(bank_faults(structure, texts))
    assert set(faults) <= set(found)


def test_languages_with_different_keys_are_named(
    structure: Bank, texts: list[tuple[str, Bank]]
) -> None:
    (_, dutch), *_, (last, other) = texts
    hint = other["context"]["people"].pop("hint")
    missing = f"{last}: context.people.hint is missing, it is in nl"
    assert list(bank_faults(structure, texts)) == [missing]
    other["context"]["people"]["hint"] = hint
    other["context"]["country"]["hint"] = hint
    assert "hint" not in dutch["context"]["country"]
    too_much = f"{last}: context.country.hint is too much, it is not in nl"
    assert list(bank_faults(structure, texts)) == [too_much]


def test_an_example_may_be_left_out_in_all_languages_at_once(
    structure: Bank, texts: list[tuple[str, Bank]]
) -> None:
    (first, one), *others = texts
    del one["questions"]["acc-mfa"]["example"]
    too_much = "questions.acc-mfa.example is too much, it is not in"
    found = list(bank_faults(structure, texts))
    assert found == [f"{language}: {too_much} {first}" for language, _ in others]
    for _, other in others:
        del other["questions"]["acc-mfa"]["example"]
    assert list(bank_faults(structure, texts)) == []


def test_an_example_of_no_question_is_named(structure: Bank, texts: list[tuple[str, Bank]]) -> None:
    for _, table in texts:
        table["questions"]["joke"] = {"example": "Ha."}
    found = list(bank_faults(structure, texts))
    assert "nl: questions.joke.example belongs to nothing" in found
