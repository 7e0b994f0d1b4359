import ast
from functools import cache
from pathlib import Path

import pytest

import it_audit_gui
from it_audit_gui.domain.errors import AuditError, Entry
from it_audit_gui.wording import explain, languages, load, without_shared_unit
from tests.storage.crafting import TABLES

SOURCE = Path(it_audit_gui.__file__).parent


@cache
def source() -> tuple[ast.AST, ...]:
    """Everything the program's source consists of."""
    files = SOURCE.rglob("*.py")
    return tuple(node for file in files for node in ast.walk(ast.parse(file.read_bytes())))


@cache
def raised_ids() -> frozenset[str]:
    """Every error id the program can raise, read from its source."""
    calls = (node for node in source() if isinstance(node, ast.Call))
    raised = (call.args[0] for call in calls if getattr(call.func, "id", "") == "AuditError")
    return frozenset(str(first.value) for first in raised if isinstance(first, ast.Constant))


@cache
def named_ids() -> frozenset[str]:
    """Every text in the source that could be an error id."""
    return frozenset(str(node.value) for node in source() if isinstance(node, ast.Constant))


@pytest.mark.parametrize("language", languages())
def test_every_error_has_words_and_every_word_an_error(language: str) -> None:
    words = set(load("errors", language))
    assert raised_ids() <= words <= named_ids()


@pytest.mark.parametrize("language", languages())
def test_an_error_reads_as_three_sentences(language: str) -> None:
    explanation = explain(AuditError("unknown-question", question="x-y"), language)
    assert "x-y" in explanation.what
    assert str(explanation) == " ".join((explanation.what, explanation.safe, explanation.do))


def test_a_language_we_do_not_speak_falls_back_for_errors_only() -> None:
    error = AuditError("unknown-question", question="x")
    assert explain(error, "xx") == explain(error, "en")
    with pytest.raises(AuditError, match="unknown-language"):
        load("errors", "xx")


def test_several_things_are_listed_as_far_as_one_can_take_in() -> None:
    few = explain(AuditError("damaged-rows", path="x", rows=("answer a", "fact b")), "en")
    many = explain(AuditError("damaged-rows", path="x", rows=("y" * 500,) * 1000), "en")
    assert "answer a, fact b." in few.what
    assert "y, …." not in few.what
    assert many.what.endswith("…, ….")
    assert len(many.what) < 4000


def test_what_a_stranger_wrote_stays_short_and_on_one_line() -> None:
    error = AuditError("unknown-question", question="a\nb\u202e" + "x" * 1000)
    told = str(explain(error, "en"))
    assert "\n" not in told
    assert "\u202e" not in told
    assert len(told) < 400


def test_a_space_that_does_not_break_is_kept() -> None:
    error = AuditError(
        "cost-too-large", field="Part", value="604\u00a0%", limit="1\u202f000\u00a0%"
    )
    assert "604\u00a0% is more than is possible (1\u202f000\u00a0%)" in explain(error, "en").what


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("500\u00a0€", "900\u00a0€", "500"),
        ("1\u202f500\u00a0€", "2\u202f500\u00a0€", "1\u202f500"),
        ("209 Tage", "231 Tage", "209"),
        ("1 jour", "3 jours", "1 jour"),
        ("€\u00a0500", "€\u00a0900", "€\u00a0500"),
        ("€500", "€900", "€500"),
        ("3", "9", "3"),
    ],
)
def test_a_unit_behind_both_ends_is_said_once(low: str, high: str, shown: str) -> None:
    assert without_shared_unit(low, high) == shown


@pytest.mark.parametrize("language", languages())
def test_every_entry_of_a_file_has_words(language: str) -> None:
    entries = tuple(Entry(table=table.name, key="x-y") for table in TABLES)
    told = explain(AuditError("damaged-rows", path="x", rows=entries), language).what
    assert len(set(load("entries", language).values())) == len(TABLES)
    assert "_" not in told
    assert "x-y" in told


def test_an_entry_is_told_in_the_language_of_the_error() -> None:
    error = AuditError("damaged-rows", path="x", rows=(Entry(table="answer", key="x-y"),))
    told = {language: explain(error, language).what for language in languages()}
    assert "antwoord x-y." in told["nl"]
    assert "Antwort x-y." in told["de"]
    assert "answer x-y." in explain(error, "xx").what
