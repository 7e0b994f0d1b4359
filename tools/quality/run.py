"""Looks at reports with the eyes of others and records what they see in docs/quality.md.

`make quality` runs it, apart from the tests: it takes minutes and needs Java, npm and Chromium.
"""

import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version

import contrast
from checks import accessibility, html_rules, pdf_rules
from documents import FOLDER, ROOT, Written, write_all
from speed import milliseconds

from it_audit_gui.report.pdf_pages import page_count

_HTML_LIMIT, _MARKDOWN_LIMIT, _PDF_TIMES = 60.0, 30.0, 2.0
_HEAD = """# Quality of the reports

`make quality` writes this page. It makes reports of firms in every kind of situation, in every
language, as HTML and as PDF on A4 and Letter, and has them checked by others: a sample compared
with the year before, nothing answered, all worst, all best, all unknown, a name of 120 characters,
texts that look like markup or never end, nothing that applies.

The words of HTML, Markdown and PDF are compared by the tests (`test_same_text.py` and
`test_pdf_same_text.py` in `tests/report`). No colour stands alone: each band and severity has its
own shape and word, and contrast counts brightness only, so a report reads as well in grey.
"""


_COMPARED = """The PDF takes {times:.2f} times as long as the bare document; {aim:.0f} times is
aimed at. Both are made in turn, each time by a process that has set nothing before. The bare
document has the words of the Markdown report as headings, lines and plain tables, then the charts,
as typst sets them by itself: no columns, running heads, contents, hyphenation, or anything kept
together. `benchmarks/references/bare_report.py` makes it, for `make bench` too."""


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = list(write_all())
    lines, faults = _lines(written)
    page = ROOT / "docs" / "quality.md"
    page.write_text("\n".join([_HEAD, *lines, ""]), encoding="utf-8")
    print(*lines, *faults, sep="\n")
    return 1 if faults else 0


def _lines(written: Sequence[Written]) -> tuple[list[str], list[str]]:
    pdfs = [pdf for item in written for pdf in item.pdfs]
    pages = sum(page_count(pdf.read_bytes()) for pdf in pdfs)
    html = [item.html for item in written]
    rules, broken = pdf_rules(pdfs)
    wrong, barriers = html_rules(html), accessibility(html)
    letters, strokes, times = contrast.text(), contrast.graphics(), milliseconds()
    pale = [name for name, value in letters.items() if value < contrast.TEXT_FLOOR]
    pale += [name for name, value in strokes.items() if value < contrast.GRAPHICS_FLOOR]
    rows = [
        ("PDF/UA-1 by the rules of veraPDF", f"{len(pdfs)} files, {pages} pages, {rules} rules",
         f"{len(broken)} broken"),
        ("Nu validator", f"{len(html)} files", f"{len(wrong)} errors"),
        ("axe-core in Chromium, 1280 and 400 wide", f"{len(html)} files",
         f"{len(barriers)} violations"),
        ("Contrast of letters, at least 4.5", f"{len(letters)} pairs", _lowest(letters)),
        ("Contrast of strokes, at least 3", f"{len(strokes)} pairs", _lowest(strokes)),
    ]  # fmt: skip
    made_with = f"{platform.system()}, Python {platform.python_version()}"
    lines = [
        f"Last run: {datetime.now(UTC):%d %B %Y}, {made_with}, typst {version('typst')}.",
        "",
        "| check | of | result |",
        "|---|---|---|",
        *(f"| {check} | {what} | {result} |" for check, what, result in rows),
        "",
        *_speed(times),
    ]
    return lines, [*broken, *wrong, *barriers, *pale, *_slow(times)]


def _lowest(ratios: Mapping[str, float]) -> str:
    name = min(ratios, key=lambda pair: ratios[pair])
    return f"lowest {ratios[name]:.1f} ({name})"


def _speed(times: Mapping[str, float]) -> list[str]:
    return [
        f"| the sample's report, {times['pages']:.0f} pages | milliseconds at work | at most |",
        "|---|---|---|",
        f"| HTML | {times['HTML']:.0f} | {_HTML_LIMIT:.0f} |",
        f"| Markdown | {times['Markdown']:.0f} | {_MARKDOWN_LIMIT:.0f} |",
        f"| PDF | {times['PDF']:.0f} | |",
        f"| bare typst document with the same words, tables and charts | {times['bare']:.0f} | |",
        "",
        _COMPARED.format(times=times["times"], aim=_PDF_TIMES),
    ]


def _slow(times: Mapping[str, float]) -> list[str]:
    limits = {"HTML": _HTML_LIMIT, "Markdown": _MARKDOWN_LIMIT}
    slow = [f"{name} takes {times[name]:.0f} ms" for name in limits if times[name] > limits[name]]
    return slow + [f"PDF takes {times['times']:.2f} times"] * (times["times"] > _PDF_TIMES)


if __name__ == "__main__":
    sys.exit(main())
