"""What people typed, as it may stand in a document."""

_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_HALVES = range(0xD800, 0xE000)
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_READABLE = str.maketrans(
    dict.fromkeys((*_CONTROLS, *_HALVES, *_TURNING), "\N{REPLACEMENT CHARACTER}")
    | dict.fromkeys("\n\r\v\f\x85\u2028\u2029", "\n")
    | {"\t": " "}
)


def plain(text: str) -> str:
    """The text without what could act instead of being read.

    Line breaks become line feeds. Control characters, halves of characters and marks that turn
    the direction of what follows become a visible replacement; emoji keep their joiners.
    """
    return text.replace("\r\n", "\n").translate(_READABLE).strip()


def one_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(plain(text).split())
