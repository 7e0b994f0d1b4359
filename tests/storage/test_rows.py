"""Values of rows: what they stand for, and what is not ours."""

from collections.abc import Callable

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage import rows
from it_audit_gui.storage.digests import Value
from tests.builders import DONT_KNOW, MOMENT, an_answer, evidence

FIRST = AssessmentId("first")
NOT_OURS: tuple[tuple[Callable[[Value], object], Value], ...] = (
    (rows.text, b"blob"),
    (rows.text, 7),
    (rows.text, None),
    (rows.number, "7"),
    (rows.number, 7.0),
    (rows.number, None),
    (rows.amount, 7),
    (rows.amount, "7"),
    (rows.amount, float("inf")),
    (rows.amount, float("nan")),
    (rows.moment, "2026-11-02T09:30:00"),
    (rows.moment, "yesterday"),
    (rows.moment, b"2026-11-02T09:30:00+00:00"),
)


@pytest.mark.parametrize(("read", "value"), NOT_OURS)
def test_a_value_of_another_kind_is_refused(read: Callable[[Value], object], value: Value) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read(value)


def test_an_answer_becomes_rows_and_an_answer_again() -> None:
    answer = an_answer("restore", 2, evidence(), note="Note", to_confirm=True)

    assessment, *row = rows.answer_row(FIRST, answer)
    pieces = [rows.evidence_of(piece[1:])[-1] for piece in rows.evidence_rows(FIRST, answer)]

    assert assessment == FIRST
    assert rows.answer_of(row, pieces) == answer


def test_evidence_keeps_its_order() -> None:
    answer = an_answer("restore", 2, evidence(pointer="b"), evidence(pointer="a"))

    assert [(row[2], row[5]) for row in rows.evidence_rows(FIRST, answer)] == [(0, "b"), (1, "a")]


def test_an_answer_that_contradicts_itself_is_refused() -> None:
    _, *row = rows.answer_row(FIRST, an_answer("restore", DONT_KNOW))
    row[2] = 1

    with pytest.raises(AuditError, match="answer-without-option"):
        rows.answer_of(row, ())


@pytest.mark.parametrize("value", ["text", "", 0, 12])
def test_a_fact_is_text_or_a_number(value: str | int) -> None:
    assert rows.fact_of(rows.fact_row(FIRST, "people", value)[1:]) == ("people", value)


@pytest.mark.parametrize("row", [(None, None), (b"x", None), (None, "12"), (None, 1.5)])
def test_a_fact_of_another_kind_is_refused(row: tuple[Value, Value]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        rows.fact_of(("people", *row))


def test_the_log_remembers_choice_and_moment() -> None:
    assert rows.log_row(FIRST, an_answer("restore", 2), MOMENT) == (
        FIRST,
        "restore",
        "option",
        2,
        MOMENT.isoformat(),
    )


@pytest.mark.parametrize(("value", "kept"), [(3, "3.0"), (-0.0, "0.0"), (0.1, "0.1")])
def test_an_amount_is_kept_as_the_file_gives_it_back(value: float, kept: str) -> None:
    assert repr(rows.as_amount(value)) == kept
