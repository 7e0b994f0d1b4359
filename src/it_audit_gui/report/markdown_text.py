"""Text that stays text in Markdown: what looks like a mark is escaped, a line stays a line."""

import re
from collections.abc import Mapping, Sequence

# All white but the spaces at which no line may break.
_WHITE = re.compile("[^\\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
_ALWAYS = re.compile(r"([\\`*_{}\[\]<>#|~&@$!+=^])")
_LIST_NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
# A scheme before a colon or a dot between letters makes an address of bare words.
_ADDRESS = re.compile(r"(?<=\w)([:.])(?=[^\s\d])")


def escaped(text: str) -> str:
    """The text on one line, with every mark of Markdown taken literally."""
    line = _WHITE.sub(" ", text.strip())
    line = _ALWAYS.sub(r"\\\1", line)
    line = _ADDRESS.sub(r"\\\1", line)
    line = _LIST_NUMBER.sub(r"\1\\\2", line)
    return "\\" + line if line.startswith("-") else line


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
