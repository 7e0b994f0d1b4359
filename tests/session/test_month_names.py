import pytest

from it_audit_gui.domain.costs.predictability import Month
from it_audit_gui.session.month_names import folded, month_in, planned_in

MARCH = Month(year=2026, month=3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03",
        "2026-3",
        "2026-03-31",
        "2026/03",
        "03/2026",
        "3-2026",
        "15/03/2026",
        "15.3.2026",
        "maart 2026",
        "Mrt 2026",
        "mrt. 2026",
        "March 2026",
        "MARS 2026",
        "März 2026",
        "Maerz 2026",
        "2 maart 2026",
        "mar-2026",
        "2026 maart",
        "  maart   2026 ",
    ],
)
def test_a_month_as_people_write_it(text: str) -> None:
    assert month_in(text) == MARCH


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("juin 2025", 6),
        ("juil. 2025", 7),
        ("juillet 2025", 7),
        ("août 2025", 8),
        ("Février 2025", 2),
        ("déc. 2025", 12),
        ("Dezember 2025", 12),
        ("okt 2025", 10),
        ("Jänner 2025", 1),
        ("mei 2025", 5),
        ("mai 2025", 5),
        ("sept. 2025", 9),
    ],
)
def test_names_in_four_languages(text: str, month: int) -> None:
    assert month_in(text) == Month(year=2025, month=month)


@pytest.mark.parametrize(
    "text",
    [
        "jan-25", "jan/25", "jan. 25", "Jan 25", "jan25", "jan '25", "jan ’25", "JAN-25",
        "jan. 2025", "01/2025", "2025-01", "jan-2025", "januari-25", "janv.-25", "janv/25",
        "Jän 25", "Jänner 25", "15-jan-25", "15 januari 25", "15/01/25", "15-1-25", "15.01.25",
        "1/25", "01-25",
    ],
)  # fmt: skip
def test_a_month_as_spreadsheets_show_it(text: str) -> None:
    assert month_in(text) == Month(year=2025, month=1)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("févr.-24", 2), ("Feb 24", 2), ("mrt/24", 3), ("Mrz 24", 3), ("Mär. 24", 3),
        ("mars-24", 3), ("avr.-24", 4), ("mei-24", 5), ("mai-24", 5),
        ("juin-24", 6), ("juil.-24", 7), ("août-24", 8), ("sept/24", 9), ("okt-24", 10),
        ("Oct-24", 10), ("nov-24", 11),
        ("déc.-24", 12), ("Dez 24", 12), ("dec/24", 12),
    ],
)  # fmt: skip
def test_short_names_with_a_year_of_two_digits(text: str, month: int) -> None:
    assert month_in(text) == Month(year=2024, month=month)


@pytest.mark.parametrize(
    "text",
    [
        "25-jan", "25 maart", "03/12", "25/03", "1.25", "12.50", "jan-98", "01/98", "jui-25",
        "15/13/25", "32/01/25", "jan-1", "jan-125", "15/01-25", "25-01-jan", "jan '2025",
    ],
)  # fmt: skip
def test_a_year_of_two_digits_is_not_guessed(text: str) -> None:
    assert month_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "2026", "2026-13", "2026-00", "2026-03-32", "13/2026", "maart", "jui 2025", "ma 2026",
        "vandaag 2026", "3026-03", "26-03", "٢٠٢٦-03", "2026-03-00", "marchandise 2026",
    ],
)  # fmt: skip
def test_what_is_no_month_or_could_be_two(text: str) -> None:
    assert month_in(text) is None


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("Gepland", True),
        ("planifié", True),
        ("ja", True),
        ("imprévu", False),
        ("N", False),
        ("", None),
    ],
)
def test_planned_or_not(text: str, *, planned: bool | None) -> None:
    assert planned_in(text) is planned


def test_other_words_are_not_guessed() -> None:
    with pytest.raises(ValueError, match="misschien"):
        planned_in("misschien")


def test_folding_leaves_bare_letters() -> None:
    assert folded("  Él  Niño ") == "el nino"
