"""Facts of the organisation: what is accepted, and what follows from them."""

import pytest

from it_audit_gui.domain.context import NAME_LENGTH, Condition, FactKind
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from tests.rule_builders import a_fact, when_fact

NAME = a_fact("name")
PEOPLE = a_fact("people", FactKind.NUMBER, low=1, high=5000)
SERVER = a_fact("own-server", FactKind.CHOICE, options=("yes", "no"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Bakkerij Claes", "Bakkerij Claes"),
        ("  Bakkerij \t Claes\n", "Bakkerij Claes"),
        (
            "Caf\u00e9 \u201c't Hof\u201d & Zonen \U0001f950",
            "Caf\u00e9 \u201c't Hof\u201d & Zonen \U0001f950",
        ),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("n" * NAME_LENGTH, "n" * NAME_LENGTH),
        ("A\u00a0B", "A B"),
    ],
)
def test_a_text_is_kept_as_one_line(typed: str, kept: str) -> None:
    assert NAME.checked(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "\t\n", "a\x00b", "a\x1bb", "a\u202eb", "\ud800", "\ufeff", None, 7, True, ["x"]],
)
def test_a_text_that_is_empty_or_cannot_be_shown_is_refused(typed: object) -> None:
    with pytest.raises(AuditError, match="fact-empty fact=Name"):
        NAME.checked(typed)


def test_a_text_of_300_characters_is_too_long() -> None:
    with pytest.raises(AuditError, match="fact-too-long fact=Name limit=200"):
        NAME.checked("n" * 300)
    with pytest.raises(AuditError, match="fact-too-long"):
        NAME.checked("n" * (NAME_LENGTH + 1))


@pytest.mark.parametrize("count", [1, 12, 5000])
def test_a_number_within_its_range_is_kept(count: int) -> None:
    assert PEOPLE.checked(count) == count


@pytest.mark.parametrize("count", [0, -3, 5001, 10**30])
def test_a_number_outside_its_range_is_refused(count: int) -> None:
    with pytest.raises(AuditError, match="fact-out-of-range fact=People low=1 high=5000"):
        PEOPLE.checked(count)


@pytest.mark.parametrize("value", ["12", 12.0, True, False, None, float("nan"), [12]])
def test_only_a_whole_number_is_a_number(value: object) -> None:
    with pytest.raises(AuditError, match="fact-not-a-number"):
        PEOPLE.checked(value)


def test_a_choice_is_one_of_its_options() -> None:
    assert SERVER.checked("yes") == "yes"


@pytest.mark.parametrize("value", ["", "YES", "perhaps", 0, True, None, ["yes"], {}])
def test_any_other_choice_is_refused_with_the_options(value: object) -> None:
    with pytest.raises(AuditError, match="fact-unknown-choice") as caught:
        SERVER.checked(value)
    assert caught.value.params["choices"] == "yes, no"


def test_a_condition_on_a_choice_holds_for_its_values() -> None:
    condition = when_fact("it-care", "self", "nobody")

    assert condition.holds({FactId("it-care"): "self"})
    assert not condition.holds({FactId("it-care"): "partner"})
    assert not condition.holds({FactId("it-care"): 3})


def test_a_condition_on_a_number_holds_up_to_its_limit() -> None:
    condition = Condition(fact=FactId("people"), values=frozenset(), at_most=1)

    assert condition.holds({FactId("people"): 1})
    assert condition.holds({FactId("people"): 0})
    assert not condition.holds({FactId("people"): 2})
    assert not condition.holds({FactId("people"): "1"})


def test_an_unknown_fact_meets_no_condition() -> None:
    assert not when_fact("it-care", "self").holds({})
    assert not Condition(fact=FactId("people"), values=frozenset(), at_most=9).holds({})
