import pytest

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.phrases import Phrases


def days(low: float, high: float) -> Span:
    return Span(low=low, likely=(low + high) / 2, high=high)


def test_nothing_and_one_are_told_apart_where_both_are_singular() -> None:
    french = Phrases("fr")
    assert french.formats.plural(0) == french.formats.plural(1)
    for key in ("comparison.title.better", "comparison.title.worse"):
        assert [french.counted(key, number)[0] for number in (0, 1, 2)] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("low", "high", "dutch", "english"),
    [
        (0.05, 0.25, "hoogstens een halve werkdag", "half a working day at most"),
        (0.1, 1, "hoogstens 1 werkdag", "1 working day at most"),
        (0.1, 1.6, "hoogstens 1,5 werkdagen", "1.5 working days at most"),
        (0.6, 1.1, "0,5 tot 1 werkdag", "0.5 to 1 working day"),
        (1, 1, "1 werkdag", "1 working day"),
        (2, 3.4, "2 tot 3,5 werkdagen", "2 to 3.5 working days"),
        (90, 1200, "90 tot 1.200 werkdagen", "90 to 1,200 working days"),
    ],
)
def test_effort_is_a_range_in_half_days(low: float, high: float, dutch: str, english: str) -> None:
    assert Phrases("nl").effort(days(low, high)) == dutch
    assert Phrases("en").effort(days(low, high)) == english


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (0, 0, "geen"),
        (0.1, 0.4, "geen"),
        (150, 150, "€\u00a0150"),
        (0, 40, "€\u00a00 tot €\u00a040"),
        (500, 1900, "€\u00a0500 tot €\u00a01.900"),
    ],
)
def test_money_is_a_range_in_whole_euros(low: float, high: float, shown: str) -> None:
    assert Phrases("nl").money(days(low, high)) == shown


@pytest.mark.parametrize(
    ("number", "title"),
    [
        (1, "Eén vaststelling vraagt aandacht"),
        (3, "Drie vaststellingen vragen aandacht"),
        (13, "13 vaststellingen vragen aandacht"),
        (1300, "1.300 vaststellingen vragen aandacht"),
    ],
)
def test_small_numbers_are_words_at_the_start_of_a_sentence(number: int, title: str) -> None:
    assert Phrases("nl").counted("findings.title.total", number) == title


@pytest.mark.parametrize(
    ("part", "total", "said"),
    [
        (0, 1, "0 of 1 question answered"),
        (1, 1, "1 of 1 question answered"),
        (1, 2, "1 of the 2 questions answered"),
        (2, 2, "All 2 questions answered"),
    ],
)
def test_a_portion_says_when_it_is_all(part: int, total: int, said: str) -> None:
    assert Phrases("en").portion("scores.counts", part, total) == said


def test_a_portion_can_take_the_plural_of_its_part() -> None:
    assert Phrases("en").portion("conclusions.met", 1, 9, of_part=True).startswith("One of the 9")


def test_values_are_not_read_as_sentences() -> None:
    assert Phrases("nl").quoted("{score} {0}") == "‘{score} {0}’"


def test_words_under_a_key_leave_out_what_lies_deeper() -> None:
    assert set(Phrases("nl").table("plan.gain")) == {"certainty", "held", "small"}
    assert "points" in Phrases("nl").keys("plan.gain")


def test_a_language_without_words_is_said() -> None:
    with pytest.raises(AuditError, match="unknown-language"):
        Phrases("xx")
