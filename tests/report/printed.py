"""Reports as PDF, each set once however many tests read it."""

from functools import cache

from it_audit_gui.report.model import Report
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import as_pdf
from tests.builders import DAY
from tests.report.situations import SITUATIONS, the_sample


@cache
def report_in(situation: str, language: str) -> Report:
    """The report of a firm in a situation."""
    return SITUATIONS[situation](language)


@cache
def pdf_in(situation: str, language: str, paper: Paper = Paper.A4) -> bytes:
    """The same as PDF."""
    return as_pdf(report_in(situation, language), DAY, paper)


@cache
def sample_pdf() -> bytes:
    """The joinery's report, compared with nothing."""
    return as_pdf(the_sample("nl"), DAY)
