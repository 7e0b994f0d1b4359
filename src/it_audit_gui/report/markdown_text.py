"""Text that stays text in Markdown: what looks like a mark is escaped, a line stays a line."""

import re
from collections.abc import Mapping, Sequence

# All white but the spaces at which no line may break.
_WHITE = re.compile("[^\\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
# A mark; the colon or the dot that makes an address of bare words. It begins with all of them
# in one set, which is looked for fast: most texts have none.
_ACTS = re.compile(r"[\\`*_{}\[\]<>#|~&@$!+=^:.](?:(?<=[^:.])|(?<=\w.)(?=[^\s\d]))")
_LIST_NUMBER = re.compile(r"(\d+)([.)](?:\s.*)?)")


def escaped(text: str) -> str:
    """The text on one line, with every mark of Markdown taken literally."""
    line = text.strip()
    if "  " in line or not line.isprintable():
        line = _WHITE.sub(" ", line)
    line = _ACTS.sub(r"\\\g<0>", line)
    if line.startswith("-"):
        return "\\" + line
    number = _LIST_NUMBER.fullmatch(line) if line[:1].isdecimal() else None
    return "\\".join(number.groups()) if number else line


def bold(text: str) -> str:
    """The text as a label."""
    return f"**{escaped(text)}**"


def labelled(labels: Mapping[str, str], label: str, value: str) -> str:
    """A label with its value, and between them the colon of the language."""
    mark = "" if label.endswith(("?", "…")) else labels["colon"]
    return f"**{escaped(label)}{mark}** {escaped(value)}"


def row(cells: Sequence[str]) -> str:
    """A table row of cells that are escaped already."""
    return f"| {' | '.join(cells)} |"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; every cell is escaped here."""
    lines = [
        row([escaped(cell) for cell in head]),
        row(["---"] * len(head)),
        *(row([escaped(cell) for cell in cells]) for cells in rows),
    ]
    return "\n".join(lines)


def bullets(lines: Sequence[str]) -> str:
    """A list of lines that are escaped already."""
    return "\n".join(f"- {line}" for line in lines)


def details(labels: Mapping[str, str], values: Mapping[str, str]) -> str:
    """A list of labels, named by key, with their values; what is empty is left out."""
    return bullets([labelled(labels, labels[key], text) for key, text in values.items() if text])


def in_one(*texts: str) -> str:
    """Short texts behind each other; what is empty is left out."""
    return " · ".join(text for text in texts if text)
