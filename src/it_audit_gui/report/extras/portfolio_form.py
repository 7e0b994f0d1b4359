"""The summary over several firms as a document: HTML, Markdown, or tables for a spreadsheet."""

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.blocks import Column, ColumnKind, Form, Paragraph, Subhead, Table
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.html import form_as_html
from it_audit_gui.report.markdown_forms import form_as_markdown
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.report.tables import BYTE_ORDER_MARK, safe_cell
from it_audit_gui.session.portfolio.summary import Portfolio, Spread

_Part = Paragraph | Subhead | Table

FORMATS = ("html", "md", "csv")


def portfolio_document(
    bank: Questionnaire, found: Portfolio, on: date, fmt: str, brand: Brand = NO_BRAND
) -> str:
    """The document in the language of the bank; raises ``AuditError`` for an unknown format."""
    if fmt not in FORMATS:
        known = ", ".join(FORMATS)
        raise AuditError("document-format", document="portfolio", format=fmt, formats=known)
    words = Phrases(bank.language, area="forms")
    blocks = tuple(_blocks(words, bank, found))
    if fmt == "csv":
        return _csv(words, blocks)
    form = _form(words, blocks, on)
    if fmt == "html":
        return form_as_html(form, brand)
    return form_as_markdown(form, brand)


def portfolio_blocks(bank: Questionnaire, found: Portfolio) -> tuple[_Part, ...]:
    """What the document says, in the language of the bank."""
    return tuple(_blocks(Phrases(bank.language, area="forms"), bank, found))


def _form(words: Phrases, blocks: Sequence[_Part], on: date) -> Form:
    title = words.say("portfolio.title")
    return Form(
        language=words.formats.tag,
        title=title,
        label=words.say("label"),
        intro=words.say("portfolio.intro", date=words.formats.long_date(on)),
        footer=title,
        blocks=tuple(blocks),
    )


def _blocks(words: Phrases, bank: Questionnaire, found: Portfolio) -> Iterator[_Part]:
    yield Paragraph(text=words.say("portfolio.firms", count=found.firms))
    if not found.told:
        yield Paragraph(text=words.say("portfolio.too_few", least=found.least))
        return
    yield from _head(words, "scores")
    yield _scores(words, bank, found)
    yield from _head(words, "stages")
    stages = [(stage.name, str(found.stages[stage.id])) for stage in bank.stages]
    yield _table(words, ("stage", "firms"), stages)
    if found.gaps:
        yield from _head(words, "gaps")
        gaps = [(bank.by_id[key].texts.short, str(count)) for key, count in found.gaps]
        yield _table(words, ("question", "firms"), gaps)


def _head(words: Phrases, key: str) -> Iterator[_Part]:
    """A heading, and how to read the figures below it."""
    yield Subhead(text=words.say(f"portfolio.{key}"))
    yield Paragraph(text=words.say(f"portfolio.{key}_told"))


def _scores(words: Phrases, bank: Questionnaire, found: Portfolio) -> Table:
    named = [(words.say("portfolio.overall"), found.overall)]
    named += [(section.name, found.sections.get(section.id)) for section in bank.sections]
    rows = [_row(words, name, spread) for name, spread in named if spread is not None]
    return _table(words, ("section", "firms", "median", "lowest", "highest"), rows)


def _row(words: Phrases, name: str, spread: Spread) -> tuple[str, ...]:
    figures = (spread.median, spread.lowest, spread.highest)
    return (name, str(spread.firms), *(words.formats.number(figure) for figure in figures))


def _table(words: Phrases, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    names = words.table("portfolio.columns")
    kinds = (ColumnKind.MAIN, *[ColumnKind.FIGURE] * (len(columns) - 1))
    return Table(
        columns=tuple(
            Column(name=names[key], kind=kind) for key, kind in zip(columns, kinds, strict=True)
        ),
        rows=tuple(rows),
    )


def _csv(words: Phrases, blocks: Sequence[_Part]) -> str:
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=words.formats.separator, quoting=csv.QUOTE_ALL)
    for block in blocks:
        if isinstance(block, Table):
            writer.writerow([safe_cell(column.name) for column in block.columns])
            writer.writerows([safe_cell(cell) for cell in row] for row in block.rows)
        else:
            writer.writerow([safe_cell(block.text)])
    return BYTE_ORDER_MARK + file.getvalue()
