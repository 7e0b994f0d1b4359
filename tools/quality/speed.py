"""How long reports take, each the median of several runs, in the processor's own time: what else
the computer does then weighs little."""

from collections.abc import Callable, Mapping
from statistics import median
from time import process_time

from benchmarks.references.bare_report import compared
from tests.builders import DAY
from tests.report.sample import VERSION, sample, sample_comparison
from tests.report.situations import SITUATIONS

from it_audit_gui.report.compose import compose
from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pdf_pages import page_count

_RUNS = 15


def milliseconds() -> Mapping[str, float]:
    """For the sample's report; HTML and Markdown from the evaluation on, words included."""
    bank, assessment, evaluation = sample("nl")
    comparison = sample_comparison(bank, assessment)

    def made() -> Report:
        return compose(bank, assessment, evaluation, VERSION, comparison=comparison)

    report = SITUATIONS["sample"]("nl")
    paper = compared(report, DAY, _RUNS)
    return {
        "HTML": _median(lambda _: as_html(made())),
        "Markdown": _median(lambda _: as_markdown(made())),
        "PDF": paper.ours,
        "bare": paper.bare,
        "times": paper.times,
        "pages": page_count(as_pdf(report, DAY)),
    }


def _median(deed: Callable[[int], object]) -> float:
    deed(0)
    return median(_seconds(deed, run) for run in range(1, _RUNS + 1)) * 1000


def _seconds(deed: Callable[[int], object], run: int) -> float:
    start = process_time()
    deed(run)
    return process_time() - start
