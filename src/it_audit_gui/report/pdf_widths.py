"""How wide the columns of tables on paper are: so that each table is low, counted in letters.

To measure would be exact, but it would set every table several times.
"""

import re
from collections.abc import Mapping, Sequence
from math import ceil

from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import ColumnKind, Table

# About how many letters stand on a line of a table: over the page, and beside a chart.
ACROSS, BESIDE_CHART = 105.0, 65.0
# Room for a pen, in parts of the table: beside text, and beside one question.
_PEN, _PEN_FOR_AN_ANSWER = 0.16, 0.38
_SHORTEST, _LONGEST = 9, 120
_BETWEEN, _BOLD = 2, 1.12
# Text shares the width by the length of its longest cell to one of these powers.
_USUAL = 0.5
_POWERS = (_USUAL, 0.35, 0.65, 0.8)
_LINE, _ROW = 0.8, 0.2
_WORD = re.compile(r"[^\s-]+")

# In millimetres: who does a step, a letter of a name that is on its own, and of a text.
_NARROWEST, _WIDEST, _WIDER = 23.0, 40.0, 3.0
_LETTER_OF_A_WORD, _LETTER, _EDGE = 1.75, 1.6, 3.0

Width = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFit:
    """What a column takes: a ``share`` of the width, a ``part`` of it (0-1), or what it needs.

    ``lines`` is about how many lines of text the rows take.
    """

    widths: tuple[Width, ...]
    lines: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    part: float
    needed: bool
    letters: int
    word: int
    bold: bool


def table_fit(table: Table, across: float = ACROSS) -> TableFit:
    """The widths that make the table about as low as it can be."""
    kinds = {column.kind for column in table.columns}
    columns = [_column(table, place, kinds) for place in range(len(table.columns))]
    powers = _POWERS if ColumnKind.TEXT in kinds else (_USUAL,)
    heights = {power: _torn_and_lines(table, columns, power, across) for power in powers}
    best = min(powers, key=lambda power: heights[power])
    return TableFit(
        widths=tuple(_width(column, best) for column in columns), lines=heights[best][1]
    )


def width_of_who(rows: Sequence[tuple[str, str]], room: float) -> float:
    """Millimetres for those who do the steps, of the ``room`` for them and the steps together.

    Each row has who does a step, and the words that stand for it. No word of a name is cut.
    """
    longest = max((len(word) for who, _ in rows for word in _WORD.findall(who)), default=0)
    least = min(_WIDEST, max(_NARROWEST, longest * _LETTER_OF_A_WORD + _EDGE))
    steps = range(int((_WIDEST - least) // _WIDER) + 1)
    return min((least + step * _WIDER for step in steps), key=lambda who: _height(rows, who, room))


def _height(rows: Sequence[tuple[str, str]], who: float, room: float) -> int:
    return sum(
        max(_wrapped(names, who - _EDGE), _wrapped(step, room - who - _EDGE))
        for names, step in rows
    )


def _wrapped(words: str, width: float) -> int:
    """The number of lines that words take."""
    lines, taken = 1, 0.0
    for word in words.split():
        own = (len(word) + 1) * _LETTER
        if taken and taken + own > width:
            lines, taken = lines + 1, 0.0
        taken += own
    return lines


def _column(table: Table, place: int, kinds: set[ColumnKind]) -> _Column:
    column = table.columns[place]
    beside_text = ColumnKind.TEXT in kinds
    cells = [column.name, *(row[place] for row in table.rows)]
    pen = _PEN if beside_text else _PEN_FOR_AN_ANSWER
    return _Column(
        part=pen if column.kind is ColumnKind.BLANK else 0,
        needed=column.kind is ColumnKind.FIGURE and beside_text,
        letters=max(_SHORTEST, min(_LONGEST, max(map(len, cells)))),
        word=max((len(word) for cell in cells for word in _WORD.findall(cell)), default=0),
        bold=column.kind is ColumnKind.MAIN,
    )


def _width(column: _Column, power: float) -> Width:
    if column.needed:
        return {}
    return {"part": column.part} if column.part else {"share": column.letters**power}


def _room(columns: Sequence[_Column], power: float, across: float) -> list[float]:
    """About how many letters stand on a line of each column."""
    taken = sum(
        column.letters + 2 * _BETWEEN if column.needed else column.part * across
        for column in columns
    )
    widths = [_width(column, power) for column in columns]
    whole = sum(width.get("share", 0) for width in widths)
    return [
        max(1, (across - taken) * width["share"] / whole - _BETWEEN) / (_BOLD if column.bold else 1)
        if "share" in width
        else across
        for column, width in zip(columns, widths, strict=True)
    ]


def _torn_and_lines(
    table: Table, columns: Sequence[_Column], power: float, across: float
) -> tuple[int, float]:
    """How many columns cut a word, and how high the rows are, in lines."""
    room = _room(columns, power, across)
    torn = sum(column.word > most for column, most in zip(columns, room, strict=True))
    rows = (
        max(ceil(len(cell) / most) for cell, most in zip(row, room, strict=True))
        for row in table.rows
    )
    return torn, sum(max(1, lines * _LINE + _ROW) for lines in rows)
