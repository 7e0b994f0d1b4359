"""A document as the data from which its pages are set."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from it_audit_gui.report.blocks import Drawing, Form, Pair, Plain, Table
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.chapters import SummaryChapter, WindowView
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf_palette import levels, palette
from it_audit_gui.report.pdf_pictures import drawing, logo, pictures
from it_audit_gui.report.pdf_text import printable
from it_audit_gui.report.pdf_widths import (
    ACROSS,
    BESIDE_CHART,
    table_fit,
    width_of_who,
)
from it_audit_gui.report.phrases import Phrases


def report_data(report: Report, paper: str) -> str:
    """JSON with the words of a report, its pictures and its colours."""
    words = {**_fields(report, report.brand), "contents": _data(report.contents, report.brand)}
    return _document(words, report.language, report.brand, paper, pictures(report))


def form_data(form: Form, brand: Brand, paper: str) -> str:
    """JSON with the words of a form and its colours."""
    by = " · ".join(text for text in (brand.name, *brand.contact) if text)
    words = {**_fields(form, brand), "by": printable(by)}
    return _document(words, form.language, brand, paper, {})


def _document(
    words: Mapping[str, object],
    language: str,
    brand: Brand,
    paper: str,
    shown: Mapping[str, object],
) -> str:
    phrases = Phrases(language.partition("-")[0])
    data = {
        "document": words,
        "page_words": phrases.say("paper.page", **_TO_FILL_IN),
        "pictures": shown,
        "logo": logo(brand),
        "logo_told": brand.name or phrases.say("cover.logo"),
        "palette": {**palette(), "brand": brand.accent},
        "levels": levels(),
        "paper": paper,
    }
    return json.dumps(data, ensure_ascii=False)


# In millimetres, what the other columns leave for the steps and for those who do them.
_ROOM, _ROOM_DATED, _ROOM_ON_PAGE_1 = 86.0, 72.0, 91.0

# Known only once the pages are set.
_TO_FILL_IN = {"page": "{page}", "pages": "{pages}"}


def _data(value: object, brand: Brand) -> object:
    """Plain data."""
    if isinstance(value, str):
        return printable(value)
    if is_dataclass(value):
        return _block(value, brand)
    if isinstance(value, Mapping):
        return {name: _data(item, brand) for name, item in value.items()}
    if isinstance(value, tuple):
        return [_data(item, brand) for item in value]
    return value


def _block(value: object, brand: Brand) -> dict[str, object]:
    """It tells which one it is; a chart comes with its picture, a table with its widths."""
    if isinstance(value, Table):
        return _table(value, brand, ACROSS)
    if isinstance(value, Pair):
        return _pair(value, brand)
    if isinstance(value, Drawing):
        return {
            "block": "drawing",
            "sentence": printable(value.sentence),
            "picture": drawing(value, brand.accent),
        }
    return {"block": type(value).__name__.lower(), **_fields(value, brand)}


def _fields(document: object, brand: Brand) -> dict[str, object]:
    assert is_dataclass(document)  # noqa: S101 - for the types
    found = {item.name: _data(getattr(document, item.name), brand) for item in fields(document)}
    return {**found, **_widths(document)}


def _widths(document: object) -> dict[str, object]:
    """How wide the column of those who do the steps is, in millimetres."""
    if isinstance(document, SummaryChapter):
        rows = [(step.who, step.title) for step in document.first_steps]
        return {"who_width": width_of_who(rows, _ROOM_ON_PAGE_1)}
    if isinstance(document, WindowView):
        rows = [(step.who, f"{step.title} · {step.because}") for step in document.steps]
        return {"who_width": width_of_who(rows, _ROOM_DATED if document.dated else _ROOM)}
    return {}


def _pair(pair: Pair, brand: Brand) -> dict[str, object]:
    def shown(block: Plain) -> object:
        if isinstance(block, Table):
            return _table(block, brand, BESIDE_CHART)
        return _data(block, brand)

    return {
        "block": "pair",
        "left": [shown(block) for block in pair.left],
        "right": [shown(block) for block in pair.right],
    }


def _table(table: Table, brand: Brand, across: float) -> dict[str, object]:
    fit = table_fit(table, across)
    return {
        "block": "table",
        **_fields(table, brand),
        "widths": fit.widths,
        "lines": fit.lines,
    }
