"""A report as typst sets it by itself, to hold the report on paper against.

The bare document has the same words (those of the Markdown report, as headings, lines and plain
tables) and the same charts, and nothing that makes a report of them: no columns, no running heads,
no contents, no hyphenation, nothing kept together.
"""

import json
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import typst

from it_audit_gui.assets import resource
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pdf_data import report_data
from it_audit_gui.report.pdf_text import printable

_HERE = Path(__file__).parent
_HEAD = re.compile(r"(#+) (.*)")
_RULER = set("|- ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Milliseconds at work on each, and how many times as long ours takes; all are medians."""

    ours: float
    bare: float
    times: float


def compared(report: Report, on: date, rounds: int) -> Times:
    """Both are made in turn, each time by a new process: typst remembers what it has set."""
    parts = _parts(report)
    pairs = [
        (_alone(partial(_ours, report, on)), _alone(partial(_bare, parts))) for _ in range(rounds)
    ]
    return Times(
        ours=median(ours for ours, _ in pairs) * 1000,
        bare=median(bare for _, bare in pairs) * 1000,
        times=median(ours / bare for ours, bare in pairs),
    )


def _alone(deed: Callable[[], float]) -> float:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(deed).result()


def _ours(report: Report, on: date) -> float:
    report_data(report, "a4")  # loads the engine of the charts
    began = time.process_time()
    as_pdf(report, on)
    return time.process_time() - began


def _bare(parts: str) -> float:
    began = time.process_time()
    bare_pdf(parts)
    return time.process_time() - began


def bare_pdf(parts: str) -> object:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[resource("fonts")]
    )
    compiler = typst.Compiler(
        _HERE / "bare_report.typ",
        root=_HERE,
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"parts": parts},
    )
    return compiler.compile(format="pdf", pdf_standards="ua-1")


def _parts(report: Report) -> str:
    words = printable(as_markdown(report))
    charts = list(_charts(json.loads(report_data(report, "a4"))))
    language = report.language.partition("-")[0]
    return json.dumps(
        {
            "title": report.title,
            "language": language,
            "words": list(_words(words)),
            "charts": charts,
        }
    )


def _words(markdown: str) -> Iterator[dict[str, object]]:
    rows: list[list[str]] = []
    for line in [*markdown.splitlines(), ""]:
        if line.startswith("|"):
            if not set(line) <= _RULER:
                rows.append(line.strip("| ").split(" | "))
            continue
        if rows:
            yield {"kind": "table", "rows": [_filled(row, len(rows[0])) for row in rows]}
            rows = []
        if head := _HEAD.fullmatch(line):
            yield {"kind": "head", "level": len(head[1]), "text": head[2]}
        elif line:
            yield {"kind": "line", "text": line}


def _filled(row: list[str], cells: int) -> list[str]:
    """An empty cell at the edge of a line is no cell there."""
    return [*[""] * (cells - len(row)), *row]


def _charts(value: object) -> Iterator[str]:
    """Every picture in the data of a report."""
    if isinstance(value, str):
        if value.startswith("<svg"):
            yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _charts(item)
