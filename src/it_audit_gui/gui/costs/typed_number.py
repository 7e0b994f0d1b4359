"""Numbers as people type them: with a comma or a point, with or without dividers of thousands."""

import re

from PySide6.QtCore import QLocale

_SIGNS = re.compile(r"€|eur|%|[\s'’\u00a0\u202f]", re.IGNORECASE)
_WRITTEN = re.compile(r"-?\d+(?:[.,]\d+)*", re.ASCII)
_THOUSANDS = 3


def number_in(text: str) -> float | None:
    """The number meant; ``None`` where it is none.

    A single divider before exactly three figures divides thousands, unless only a zero stands
    before it. Of two kinds, the last one is the decimal sign.
    """
    plain = _SIGNS.sub("", text)
    if not _WRITTEN.fullmatch(plain):
        return None
    points, commas = plain.count("."), plain.count(",")
    if points and commas:
        last = max(plain.rfind("."), plain.rfind(","))
        return _joined(plain, last)
    if points + commas != 1:
        return float(re.sub(r"[.,]", "", plain))
    place = max(plain.find("."), plain.find(","))
    before, after = plain[:place], plain[place + 1 :]
    divides = len(after) == _THOUSANDS and before.lstrip("-") != "0"
    return float(before + after) if divides else _joined(plain, place)


def written(value: float, *, cents: bool = False) -> str:
    """A number to type on with: no dividers, at most two decimals; ``cents`` always has two."""
    plain = f"{value:.2f}"
    if not cents or value == int(value):
        plain = plain.rstrip("0").rstrip(".")
    return plain.replace(".", QLocale().decimalPoint())


def _joined(plain: str, decimal: int) -> float:
    whole = re.sub(r"[.,]", "", plain[:decimal])
    return float(f"{whole}.{plain[decimal + 1 :]}")
