"""Months as people write them in the four languages, and words for planned and unplanned work.

What we read, never what we show.
"""

import re
import unicodedata

from it_audit_gui.domain.costs.predictability import Month

_NAMES = (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
)
_SHORT = {"mrt": 3, "mrz": 3, "maerz": 3, "jaenner": 1, "janner": 1}
_SHORTEST = 3

# fmt: off
_CLEARLY_PLANNED = frozenset(["gepland", "planned", "planifie", "prevu", "geplant"])
_CLEARLY_UNPLANNED = frozenset([
    "ongepland", "unplanned", "imprevu", "ungeplant", "dringend", "urgent", "emergency",
])
_PLANNED = _CLEARLY_PLANNED | frozenset([
    "ja", "yes", "oui", "y", "j", "o", "x", "1", "true", "waar", "wahr", "vrai",
])
_UNPLANNED = _CLEARLY_UNPLANNED | frozenset([
    "nee", "no", "non", "nein", "n", "0", "false", "onwaar", "falsch", "faux",
])
# fmt: on

_YEAR = r"(?P<year>(?:19|20)\d\d)"
# Two digits are of this century; from 50 on they could be of the last one as well.
_CENTURY, _HUNDRED = 2000, 100
_IN_CENTURY = r"['’]?(?P<year>[0-4]\d)"
# A number above twelve is no month, so what stands before it is no day.
_NO_MONTH = r"(?P<year>1[3-9]|[2-4]\d)"
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"{_YEAR}[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<day>\d{{1,2}}))?",
        rf"(?:(?P<day>\d{{1,2}})[-/. ])?(?P<month>\d{{1,2}})[-/. ]{_YEAR}",
        rf"(?:(?P<day>\d{{1,2}})[-/. ]+)?(?P<name>[a-z]{{3,}})[-/. ]*{_YEAR}",
        rf"{_YEAR}[-/. ]+(?P<name>[a-z]{{3,}})(?P<day>)",
        rf"(?:(?P<day>\d{{1,2}})[-/. ]+)?(?P<name>[a-z]{{3,}})[-/. ]*{_IN_CENTURY}",
        rf"(?P<day>\d{{1,2}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark){_IN_CENTURY}",
        rf"(?P<month>\d{{1,2}})[-/]{_NO_MONTH}(?P<day>)",
    )
)


def folded(text: str) -> str:
    """Small letters without accents, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(letters.split())


def month_in(text: str) -> Month | None:
    """The month meant by 2026-03, 15/03/26, maart 2026, Mar-26, ...; else ``None``.

    A year of two digits is read where only one month can be meant: days come before months.
    """
    written = folded(text)
    for form in _FORMS:
        found = form.fullmatch(written)
        if found:
            parts = found.groupdict()
            number = _named(parts["name"]) if "name" in parts else int(parts["month"])
            possible = number is not None and 1 <= number <= 12 and _is_day(parts["day"])
            year = int(parts["year"])
            full = year if year >= _HUNDRED else _CENTURY + year
            return Month(year=full, month=number or 0) if possible else None
    return None


def planned_in(text: str) -> bool | None:
    """Whether the word says planned or unplanned; raises ``ValueError`` for any other."""
    word = folded(text)
    if word and word not in _PLANNED | _UNPLANNED:
        raise ValueError(text)
    return word in _PLANNED if word else None


def is_kind_of_work(text: str) -> bool:
    """Whether the word is about planned work by itself, unlike a yes or a no."""
    return folded(text) in _CLEARLY_PLANNED | _CLEARLY_UNPLANNED


def _is_day(text: str | None) -> bool:
    return not text or 1 <= int(text) <= 31


def _named(name: str) -> int | None:
    """The month whose name in one language begins so; ``None`` when that could be two."""
    if name in _SHORT:
        return _SHORT[name]
    found = {
        place
        for names in _NAMES
        for place, full in enumerate(names.split(), 1)
        if full.startswith(name) and len(name) >= _SHORTEST
    }
    return found.pop() if len(found) == 1 else None
