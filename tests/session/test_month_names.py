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
