"""The report on paper: a PDF that screen readers can read, and its pages as pictures.

Pages are set by typst from data alone: no text of a report is ever read as markup, no font of the
computer is used, nothing is fetched. Same report, same day and same paper give the same bytes.
"""

from datetime import UTC, date, datetime, time
from functools import cache
from typing import Final

import typst

from it_audit_gui.assets import resource
from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import Form
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf_data import form_data, report_data
from it_audit_gui.report.pdf_heads import HEADS_ASKED, Heads, heads_of

_READABLE_BY_ALL: Final = "ua-1"
DOTS_ON_SCREEN = 96.0


_SHEETS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}


def as_pdf(report: Report, on: date, paper: Paper = Paper.A4) -> bytes:
    """The report as PDF/UA-1; ``on`` is the day it says it was made."""
    return _pdf(_report(report, paper), on)


def form_as_pdf(form: Form, on: date, brand: Brand = NO_BRAND, paper: Paper = Paper.A4) -> bytes:
    """A form as PDF/UA-1; ``on`` is the day it says it was made."""
    return _pdf(_form(form, brand, paper), on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page: a drawing for ``picture_of``, and the heads that stand on it."""

    drawing: bytes
    heads: Heads


def report_sheets(report: Report, paper: Paper = Paper.A4) -> tuple[Sheet, ...]:
    """Every page, the same as in the PDF."""
    return _sheets(_report(report, paper))


def form_sheets(form: Form, brand: Brand = NO_BRAND, paper: Paper = Paper.A4) -> tuple[Sheet, ...]:
    """Every page of a form."""
    return _sheets(_form(form, brand, paper))


def picture_of(page: bytes, dots_per_inch: float = DOTS_ON_SCREEN) -> bytes:
    """One drawn page as a PNG picture."""
    made = _compiler("picture.typ", page.decode()).compile(format="png", ppi=dots_per_inch)
    assert isinstance(made, bytes)  # noqa: S101 - one page, for the types
    return made


def _report(report: Report, paper: Paper) -> typst.Compiler:
    return _compiler("report.typ", report_data(report, _SHEETS[paper]))


def _form(form: Form, brand: Brand, paper: Paper) -> typst.Compiler:
    return _compiler("form.typ", form_data(form, brand, _SHEETS[paper]))


def _sheets(compiler: typst.Compiler) -> tuple[Sheet, ...]:
    made = compiler.compile(format="svg")
    assert made is not None  # noqa: S101 - drawings, for the types
    drawings = made if isinstance(made, list) else [made]
    heads = heads_of(compiler.eval(HEADS_ASKED), len(drawings))
    return tuple(
        Sheet(drawing=page, heads=told) for page, told in zip(drawings, heads, strict=True)
    )


def _pdf(compiler: typst.Compiler, on: date) -> bytes:
    made = compiler.compile(
        format="pdf",
        pdf_standards=_READABLE_BY_ALL,
        timestamp=datetime.combine(on, time(), UTC),
    )
    assert isinstance(made, bytes)  # noqa: S101 - pages in one file, for the types
    return made


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[resource("fonts")],
    )


def _compiler(template: str, data: str) -> typst.Compiler:
    folder = resource("templates", "typst")
    return typst.Compiler(
        folder / template,
        root=folder,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"document": data},
    )
