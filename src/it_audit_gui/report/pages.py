"""A report or a form as pages: a PDF, or a picture of each page to look at or to print."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from it_audit_gui.report.blocks import Form
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.report.pdf import (
    Sheet,
    as_pdf,
    form_as_pdf,
    form_sheets,
    picture_of,
    report_sheets,
)


class Pages:
    """The pages of one document; they are set when they are first asked for."""

    def __init__(self, write: Callable[[], bytes], draw: Callable[[], tuple[Sheet, ...]]) -> None:
        self._write, self._draw = write, draw

    def pdf(self) -> bytes:
        """The document as PDF/UA-1. Same input, same bytes."""
        return self._write()

    @cached_property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def heads(self, number: int) -> tuple[str, ...]:
        """The heads that stand on a page, counted from 0; first that of the chapter it is in."""
        return self._sheets[number].heads

    def picture(self, number: int, dots_per_inch: float) -> bytes:
        """A page, counted from 0, as a PNG picture: 96 dots per inch for a screen, 300 for paper.

        IndexError for a page there is not.
        """
        return picture_of(self._sheets[number].drawing, dots_per_inch)

    @cached_property
    def _sheets(self) -> tuple[Sheet, ...]:
        return self._draw()


def report_pages(report: Report, on: date, options: ReportOptions = EVERYTHING) -> Pages:
    """The pages of a report; ``on`` is the day it says it was made."""
    return Pages(
        write=lambda: as_pdf(report, on, options.paper),
        draw=lambda: report_sheets(report, options.paper),
    )


def form_pages(form: Form, on: date, options: ReportOptions = EVERYTHING) -> Pages:
    """The pages of a form; ``on`` is the day it says it was made."""
    return Pages(
        write=lambda: form_as_pdf(form, on, options.brand, options.paper),
        draw=lambda: form_sheets(form, options.brand, options.paper),
    )
