"""Blocks that chapters and printable forms are built from: text, tables, charts, lines to write on.

All texts are plain text in the report's language; a rendering adds marks and layout, never words.
"""

from enum import StrEnum

from it_audit_gui.records import dataclass
from it_audit_gui.report.pieces import Heading
from it_audit_gui.report.plots import Plot


class Tone(StrEnum):
    """How a paragraph is read: as text, as a remark in small letters, or as what matters."""

    PLAIN = "plain"
    QUIET = "quiet"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One or more sentences."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Subhead:
    """Head of a part of a chapter."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """Sentences of equal rank; with ``ticked`` each has a box for a pen."""

    items: tuple[str, ...]
    ticked: bool = False


class ColumnKind(StrEnum):
    """What stands in a column: the main text, other text, figures, or room for a pen."""

    MAIN = "main"
    TEXT = "text"
    FIGURE = "figure"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table; a *blank* one has empty cells to write in."""

    name: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; each row has a cell for each column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A chart; ``sentence`` says what it shows. The same figures stand in a table beside it."""

    plot: Plot
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blanks:
    """Labels, each with a line to write on."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A question on paper: a box for each option, a hint, and lines for a remark."""

    number: int
    question: str
    hint: str
    options: tuple[str, ...]
    remark: str


Plain = Paragraph | Subhead | Bullets | Table | Drawing | Blanks | Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A chart with its introduction beside its table; below each other where there is no room."""

    left: tuple[Plain, ...]
    right: tuple[Plain, ...]


Block = Plain | Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChapter:
    """A chapter that is its head and blocks."""

    heading: Heading
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A document of its own that is not the report: a list, a form, a questionnaire.

    ``footer`` stands on every printed page.
    """

    language: str
    title: str
    label: str
    intro: str
    footer: str
    blocks: tuple[Block, ...]
