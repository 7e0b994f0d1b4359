from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.translations import Translations, locale


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Translations]:
    translations = Translations(qapp)
    yield translations
    translations.use("en")


@pytest.fixture
def english() -> None:
    QLocale.setDefault(locale("en"))


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (None, None, ""),
        (23.5, 65.4, "24\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}65"),
        (51.6, 52.4, "52"),
        (0.0, 0.0, "0"),
    ],
)
def test_a_score_is_its_two_ends_until_they_meet(
    low: float | None, high: float | None, text: str
) -> None:
    assert formats.score_text(low, high) == text


@pytest.mark.usefixtures("english")
def test_dates_follow_the_language() -> None:
    assert formats.date_of(date(2026, 12, 1)).split() == ["1", "December", "2026"]
    assert formats.month_of(date(2026, 12, 1)).split() == ["December", "2026"]


@pytest.mark.usefixtures("english")
def test_a_date_does_not_break_over_two_lines() -> None:
    assert " " not in formats.date_of(date(2026, 12, 1))


def test_german_sets_a_full_stop_behind_the_day(speech: Translations) -> None:
    speech.use("de")
    assert formats.date_of(date(2026, 12, 1)).split() == ["1.", "Dezember", "2026"]
    assert formats.short_date(date(2026, 11, 23)).split()[0] == "23."


def test_french_says_the_first_of_a_month_and_writes_h_in_times(speech: Translations) -> None:
    speech.use("fr")
    assert formats.date_of(date(2026, 12, 1)).split() == ["1er", "décembre", "2026"]
    assert formats.date_of(date(2026, 12, 11)).split() == ["11", "décembre", "2026"]
    assert formats.time_of(datetime(2026, 3, 9, 14, 5, tzinfo=UTC)).split()[1:] == ["h", "05"]
    assert formats.percent(96.2) == "96\N{NO-BREAK SPACE}%"


def test_dutch_dates_and_times(speech: Translations) -> None:
    speech.use("nl")
    at = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)
    local = at.astimezone()

    assert formats.date_of(date(2026, 3, 9)).split() == ["9", "maart", "2026"]
    assert formats.time_of(at) == f"{local.hour:02}.05\N{NO-BREAK SPACE}uur"
    assert formats.percent(96.2) == "96\N{NO-BREAK SPACE}%"


@pytest.mark.usefixtures("english")
def test_english_times() -> None:
    at = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)

    assert formats.time_of(at).endswith(":05")
    assert formats.percent(96.2) == "96%"


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", [2, 1, 1, 2, 2]),
        ("en", [2, 2, 1, 2, 2]),
        ("fr", [1, 1, 1, 1, 2]),
        ("de", [2, 2, 1, 2, 2]),
    ],
)
def test_parts_of_a_day_take_the_plural_of_the_language(
    speech: Translations, language: str, forms: list[int]
) -> None:
    speech.use(language)
    assert [formats.plural_of(value) for value in (0, 0.5, 1, 1.5, 2)] == forms


@pytest.mark.parametrize(("language", "value", "form"), [("en", 0.96, 1), ("fr", 1.96, 2)])
def test_the_plural_is_that_of_the_number_as_it_is_shown(
    speech: Translations, language: str, value: float, form: int
) -> None:
    speech.use(language)
    assert formats.plural_of(value) == form
