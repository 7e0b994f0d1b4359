"""What people typed, as it may stand in a document."""

import unicodedata

_TURNED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BREAKS = {"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}


def plain(text: str) -> str:
    """The text without what could act instead of being read.

    Line breaks become line feeds. Control characters, halves of characters and marks that turn
    the direction of what follows become a visible replacement; emoji keep their joiners.
    """
    unbroken = text.replace("\r\n", "\n")
    return "".join(_readable(_BREAKS.get(char, char)) for char in unbroken).strip()


def _readable(char: str) -> str:
    if char == "\n":
        return char
    if char == "\t":
        return " "
    acts = char in _TURNED or unicodedata.category(char) in {"Cc", "Cs"}
    return "\N{REPLACEMENT CHARACTER}" if acts else char


def one_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(plain(text).split())
