"""A document as the data from which its pages are set."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from it_audit_gui.report.blocks import Drawing, Form
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf_palette import levels, palette
from it_audit_gui.report.pdf_pictures import drawing, logo, pictures
from it_audit_gui.report.pdf_text import printable
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
    data = {
        "document": words,
        "page_words": Phrases(language.partition("-")[0]).say("paper.page", **_TO_FILL_IN),
        "pictures": shown,
        "logo": logo(brand),
        "palette": {**palette(), "brand": brand.accent},
        "levels": levels(),
        "paper": paper,
    }
    return json.dumps(data, ensure_ascii=False)


# Known only once the pages are set.
_TO_FILL_IN = {"page": "{page}", "pages": "{pages}"}


def _data(value: object, brand: Brand) -> object:
    """Plain data; a block tells which one it is, a chart comes with its picture."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Drawing):
        return {
            "block": "drawing",
            "sentence": printable(value.sentence),
            "picture": drawing(value, brand.accent),
        }
    if is_dataclass(value):
        return {"block": type(value).__name__.lower(), **_fields(value, brand)}
    if isinstance(value, Mapping):
        return {name: _data(item, brand) for name, item in value.items()}
    if isinstance(value, tuple):
        return [_data(item, brand) for item in value]
    return value


def _fields(document: object, brand: Brand) -> dict[str, object]:
    assert is_dataclass(document)  # noqa: S101 - for the types
    return {item.name: _data(getattr(document, item.name), brand) for item in fields(document)}
