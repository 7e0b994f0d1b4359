"""Text as it can stand on paper."""

import re
import unicodedata
from functools import cache

from it_audit_gui.report.pdf_glyphs import drawable

_MISSING = "\N{WHITE SQUARE}"
_BREAK = "\N{ZERO WIDTH SPACE}"
# Joiners and marks that only say how a neighbour looks; without that neighbour they say nothing.
_SILENT = frozenset({"Cf", "Mn", "Me"})
# No word of a language is this long; what is would run off the page.
_ENDLESS = re.compile(r"\S{41,}")
_STRETCH = re.compile(r"\S{8}(?=\S)")


@cache
def _writable() -> frozenset[str]:
    return drawable() | {"\n"}


def printable(text: str) -> str:
    """The text with only characters that can be drawn, and with places to break endless words.

    What our font does not have (emoji, writings of other continents) becomes an empty square.
    """
    return _ENDLESS.sub(_breakable, drawable_only(text))


def drawable_only(text: str) -> str:
    """The text with an empty square for every character that our font cannot draw."""
    if _writable() >= set(text) and unicodedata.is_normalized("NFC", text):
        return text
    return "".join(map(_drawn, unicodedata.normalize("NFC", text)))


def _drawn(char: str) -> str:
    if char in _writable():
        return char
    return "" if unicodedata.category(char) in _SILENT else _MISSING


def _breakable(match: re.Match[str]) -> str:
    return _STRETCH.sub(lambda part: part.group() + _BREAK, match.group())
