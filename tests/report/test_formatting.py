"""The table of the style guide, cell by cell."""

from datetime import date

import pytest

from it_audit_gui.report.formatting import Formats

NARROW, FIXED = "\u202f", "\u00a0"
DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("language", "country", "number", "euro", "percent", "in_text", "in_table"),
    [
        ("nl", "be", "1.250,5", f"€{FIXED}1.250", f"20{FIXED}%", "4 november 2026", "04/11/2026"),
        ("nl", "nl", "1.250,5", f"€{FIXED}1.250", "20%", "4 november 2026", "04-11-2026"),
        ("en", "", "1,250.5", "€1,250", "20%", "4 November 2026", "04/11/2026"),
        (
            "fr",
            "be",
            f"1{NARROW}250,5",
            f"1{NARROW}250{FIXED}€",
            f"20{FIXED}%",
            "4 novembre 2026",
            "04/11/2026",
        ),
        ("de", "", "1.250,5", f"1.250{FIXED}€", f"20{FIXED}%", "4. November 2026", "04.11.2026"),
    ],
)
def test_values_are_written_as_the_style_guide_says(
    language: str,
    country: str,
    number: str,
    euro: str,
    percent: str,
    in_text: str,
    in_table: str,
) -> None:
    formats = Formats(language, country)
    assert formats.number(1250.5, 1) == number
    assert formats.money(1250.4) == euro
    assert formats.percent(20) == percent
    assert formats.long_date(DAY) == in_text
    assert formats.short_date(DAY) == in_table


def test_french_says_the_first_of_a_month() -> None:
    assert Formats("fr").long_date(date(2027, 3, 1)) == "1er mars 2027"
    assert Formats("fr").long_date(date(2027, 3, 11)) == "11 mars 2027"
    assert Formats("nl").long_date(date(2027, 3, 1)) == "1 maart 2027"


@pytest.mark.parametrize(
    ("language", "country", "tag", "separator"),
    [
        ("nl", "", "nl-BE", ";"),
        ("nl", "nl", "nl-NL", ";"),
        ("nl", "fr", "nl-BE", ";"),
        ("en", "be", "en-GB", ","),
    ],
)
def test_the_country_decides_only_where_it_writes_differently(
    language: str, country: str, tag: str, separator: str
) -> None:
    formats = Formats(language, country)
    assert (formats.tag, formats.separator) == (tag, separator)


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, "0%"), (0.2, "1%"), (49.5, "50%"), (99.8, "99%"), (99.99999999, "100%"), (100, "100%")],
)
def test_only_all_is_a_hundred_per_cent_and_only_nothing_none(share: float, shown: str) -> None:
    assert Formats("en").percent(share) == shown


def test_whole_numbers_have_no_decimals() -> None:
    assert Formats("en").number(3.0, 2) == "3"
    assert Formats("en").number(2000) == "2,000"


def test_lists_and_plurals_follow_the_language() -> None:
    assert Formats("nl").joined(["a", "b", "c"]) == "a, b en c"
    assert Formats("en").joined(["a", "b", "c"]) == "a, b and c"
    assert Formats("nl").listed(["Zaakvoerder", "IT-partner"]) == "Zaakvoerder en IT-partner"
    assert Formats("nl").listed(["IT-partner", "Zaakvoerder"]) == "IT-partner en zaakvoerder"
    german = Formats("de").listed(["IT-Dienstleister", "Geschäftsführung"])
    assert german == "IT-Dienstleister und Geschäftsführung"
    assert [Formats("nl").plural(count) for count in (0, 1, 1.5, 2)] == [
        "other",
        "one",
        "other",
        "other",
    ]
