"""Numbers, dates and amounts as a locale writes them (style guide, section 3)."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from it_audit_gui.domain.points import whole
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Where the style guide differs from the locale data, or the data leave a choice.

    ``separator`` is what spreadsheets of that locale expect between fields: a semicolon where the
    comma is the decimal sign. ``first_day`` is how the day of the month 1 is said.
    ``capital_nouns``: a noun keeps its capital inside a sentence.
    """

    locale: str
    day: str
    percent: str
    money: str
    separator: str = ";"
    first_day: str = "1"
    capital_nouns: bool = False


_BELGIAN_DUTCH = Style(
    locale="nl_BE",
    day="dd/MM/y",
    percent="#,##0\N{NO-BREAK SPACE}%",
    money="¤\N{NO-BREAK SPACE}#,##0",
)
_DUTCH = Style(locale="nl_NL", day="dd-MM-y", percent="#,##0%", money="¤\N{NO-BREAK SPACE}#,##0")
_BRITISH = Style(locale="en_GB", day="dd/MM/y", percent="#,##0%", money="¤#,##0", separator=",")
_BELGIAN_FRENCH = Style(
    locale="fr_BE",
    day="dd/MM/y",
    percent="#,##0\N{NO-BREAK SPACE}%",
    money="#,##0\N{NO-BREAK SPACE}¤",
    first_day="1er",
)
_GERMAN = Style(
    locale="de_DE",
    day="dd.MM.y",
    percent="#,##0\N{NO-BREAK SPACE}%",
    money="#,##0\N{NO-BREAK SPACE}¤",
    capital_nouns=True,
)
_STYLES = {
    ("nl", "nl"): _DUTCH,
    ("nl", ""): _BELGIAN_DUTCH,
    ("en", ""): _BRITISH,
    ("fr", ""): _BELGIAN_FRENCH,
    ("de", ""): _GERMAN,
}


class Formats:
    """Writes values for a language, in the manner of a country where that differs."""

    def __init__(self, language: str, country: str = "") -> None:
        self._style = _STYLES.get((language, country)) or _STYLES[language, ""]
        self._locale = Locale.parse(self._style.locale)

    @property
    def tag(self) -> str:
        """Language tag for documents, such as ``nl-BE``."""
        return self._style.locale.replace("_", "-")

    @property
    def separator(self) -> str:
        """What stands between the fields of a table file."""
        return self._style.separator

    def plural(self, count: float) -> str:
        """The plural form a count takes: ``one``, ``other`` or what else the language has."""
        return _plural(count, self._style.locale)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with at most so many decimals."""
        pattern = "#,##0." + "#" * digits if digits else "#,##0"
        return _decimal(value + 0, pattern, self._style.locale)

    def percent(self, share: float) -> str:
        """A share 0-100 as a percentage; only all is 100, only nothing is 0."""
        shown = min(max(whole(share), 1), 99) if 0 < round(share, 6) < 100 else whole(share)
        return _percent(shown, self._style.percent, self._style.locale)

    def money(self, amount: float) -> str:
        """An amount in whole euros."""
        return _euros(whole(amount), self._style.money, self._style.locale)

    def exact_money(self, amount: float) -> str:
        """An amount in euros, with cents where there are any."""
        pattern = self._style.money
        if round(amount, 2) != whole(amount):
            pattern = pattern.replace("#,##0", "#,##0.00")
        return _euros(amount + 0, pattern, self._style.locale)

    def month(self, year: int, month: int) -> str:
        """A month of a year, such as november 2026."""
        return _date(date(year, month, 1), "LLLL y", self._style.locale)

    def month_name(self, month: int) -> str:
        """The name of a month 1-12."""
        return str(self._locale.months["stand-alone"]["wide"][month])

    def narrow_month(self, month: int) -> str:
        """The name of a month 1-12 in one letter."""
        return str(self._locale.months["stand-alone"]["narrow"][month])

    def long_date(self, day: date) -> str:
        """A date in a sentence, such as 24 november 2026."""
        written = _date(day, "long", self._style.locale)
        return written if day.day > 1 else written.replace("1", self._style.first_day, 1)

    def short_date(self, day: date) -> str:
        """A date in a table, such as 24/11/2026."""
        return _date(day, self._style.day, self._style.locale)

    def joined(self, items: Sequence[str]) -> str:
        """Items as a list in a sentence: a, b and c."""
        return _list(tuple(items), self._style.locale)

    def listed(self, names: Sequence[str]) -> str:
        """Names that start with a capital as one list: ``IT-partner en zaakvoerder``."""
        if self._style.capital_nouns:
            return self.joined(names)
        return self.joined([*names[:1], *map(_inside, names[1:])])


# A report writes the same small figures over and over; locales are named, as names compare fast.
@lru_cache(maxsize=4096)
def _decimal(value: float, pattern: str, locale: str) -> str:
    return str(format_decimal(value, format=pattern, locale=locale))


@lru_cache(maxsize=4096)
def _euros(amount: float, pattern: str, locale: str) -> str:
    return str(format_currency(amount, "EUR", format=pattern, locale=locale, currency_digits=False))


@lru_cache(maxsize=256)
def _percent(share: int, pattern: str, locale: str) -> str:
    return str(format_percent(share / 100, format=pattern, locale=locale))


@lru_cache(maxsize=1024)
def _date(day: date, pattern: str, locale: str) -> str:
    return str(format_date(day, pattern, locale=locale))


@lru_cache(maxsize=1024)
def _plural(count: float, locale: str) -> str:
    return Locale.parse(locale).plural_form(count)


@lru_cache(maxsize=256)
def _list(items: tuple[str, ...], locale: str) -> str:
    return format_list(items, locale=locale)


def _inside(name: str) -> str:
    """As it stands inside a sentence; an abbreviation keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
