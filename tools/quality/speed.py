"""How long reports take, each the median of several runs, in the processor's own time: what else
the computer does then weighs little."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from statistics import median
from time import process_time

import typst
from documents import FOLDER
from tests.builders import DAY
from tests.report.reading_pdf import pdf_pages
from tests.report.sample import VERSION, sample, sample_comparison
from tests.report.situations import SITUATIONS

from it_audit_gui.assets import resource
from it_audit_gui.report.compose import compose
from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pdf_data import report_data
from it_audit_gui.report.pdf_pages import page_count

_RUNS = 15
# The same words on as many pages and the same charts, with nothing but a heading for each page.
_BARE = """#set document(title: "bare")
#set text(font: "Inter", lang: "nl", hyphenate: true)
#for (place, words) in json(bytes(sys.inputs.pages)).enumerate() [
  #pagebreak(weak: true)
  = Page #place
  #words
]
#for chart in json(bytes(sys.inputs.charts)) { image(bytes(chart), alt: "chart") }"""


def milliseconds() -> Mapping[str, float]:
    """For the sample's report; HTML and Markdown from the evaluation on, words included."""
    bank, assessment, evaluation = sample("nl")
    comparison = sample_comparison(bank, assessment)

    def made() -> Report:
        return compose(bank, assessment, evaluation, VERSION, comparison=comparison)

    report = SITUATIONS["sample"]("nl")
    pdf = as_pdf(report, DAY)
    return {
        "HTML": _median(lambda _: as_html(made())),
        "Markdown": _median(lambda _: as_markdown(made())),
        **_paired(lambda run: as_pdf(_varied(report, run), DAY), _bare(report, pdf)),
        "pages": page_count(pdf),
    }


def _varied(report: Report, run: int) -> Report:
    """Another title for each run, as typst remembers what it has set before."""
    heading = replace(report.summary.heading, title=f"{run} {report.summary.heading.title}")
    summary = replace(report.summary, heading=heading)
    return replace(report, summary=summary, footer=f"{run} {report.footer}")


def _bare(report: Report, pdf: bytes) -> Callable[[int], object]:
    inputs = {
        "charts": json.dumps(_charts(json.loads(report_data(report, "a4")))),
    }
    source = FOLDER / "bare.typ"
    source.write_text(_BARE, encoding="utf-8")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[resource("fonts")])

    pages = pdf_pages(pdf)

    def compiled(run: int) -> object:
        varied = {**inputs, "pages": json.dumps([f"{run} {page}" for page in pages])}
        compiler = typst.Compiler(source, root=FOLDER, font_paths=fonts, sys_inputs=varied)
        return compiler.compile(format="pdf", pdf_standards="ua-1")

    return compiled


def _charts(value: object) -> list[str]:
    """Every picture in the data of a report."""
    if isinstance(value, str):
        return [value] if value.startswith("<svg") else []
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [chart for item in items for chart in _charts(item)]


def _paired(ours: Callable[[int], object], bare: Callable[[int], object]) -> dict[str, float]:
    """Both in turn, so that a computer that slows down does so for both."""
    ours(0)
    bare(0)
    pairs = [(_seconds(ours, run), _seconds(bare, run)) for run in range(1, _RUNS + 1)]
    return {
        "PDF": median(pair[0] for pair in pairs) * 1000,
        "bare": median(pair[1] for pair in pairs) * 1000,
        "times": median(pair[0] / pair[1] for pair in pairs),
    }


def _median(deed: Callable[[int], object]) -> float:
    deed(0)
    return median(_seconds(deed, run) for run in range(1, _RUNS + 1)) * 1000


def _seconds(deed: Callable[[int], object], run: int) -> float:
    start = process_time()
    deed(run)
    return process_time() - start
