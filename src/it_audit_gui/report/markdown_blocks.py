"""Blocks as Markdown: the same words in the same order as the HTML."""

from collections.abc import Iterable, Iterator

from it_audit_gui.report.blocks import (
    Blanks,
    Block,
    Bullets,
    Choice,
    Drawing,
    Pair,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.markdown_text import bullets, escaped, table

TICK_BOX = "☐"
_LINE = "……………"


def blocks_text(blocks: Iterable[Block], level: int = 3) -> Iterator[str]:
    """The blocks in order; a chart is left to the table beside it.

    ``level`` is that of their headings.
    """
    for block in blocks:
        if isinstance(block, Pair):
            yield from blocks_text((*block.left, *block.right), level)
        elif not isinstance(block, Drawing):
            yield from _plain(block, level)


def _plain(
    block: Paragraph | Subhead | Bullets | Table | Blanks | Choice, level: int
) -> Iterator[str]:
    match block:
        case Paragraph():
            yield escaped(block.text)
        case Subhead():
            yield f"{'#' * level} {escaped(block.text)}"
        case Bullets():
            mark = f"{TICK_BOX} " if block.ticked else ""
            yield bullets([mark + escaped(item) for item in block.items])
        case Table():
            yield table([column.name for column in block.columns], block.rows)
        case Blanks():
            yield bullets([f"{escaped(label)} {_LINE}" for label in block.labels])
        case _:
            yield from _choice(block, level + 1)


def _choice(block: Choice, level: int) -> Iterator[str]:
    yield f"{'#' * level} {block.number}\\. {escaped(block.question)}"
    yield escaped(block.hint)
    yield bullets([f"{TICK_BOX} {escaped(option)}" for option in block.options])
    yield bullets([f"{escaped(block.remark)} {_LINE}"])
