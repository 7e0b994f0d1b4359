"""The documents that are checked: reports of firms in every kind of situation."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.builders import DAY, LANGUAGES  # noqa: E402
from tests.report.situations import SITUATIONS  # noqa: E402

from it_audit_gui.report.html import as_html  # noqa: E402 - found by the line above
from it_audit_gui.report.model import Report  # noqa: E402
from it_audit_gui.report.options import Paper  # noqa: E402
from it_audit_gui.report.pdf import as_pdf  # noqa: E402

FOLDER = ROOT / "build" / "quality"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A report in its files."""

    report: Report
    html: Path
    pdfs: tuple[Path, ...]


def write_all() -> Iterator[Written]:
    """Every situation in every language, as HTML and as PDF on every paper."""
    for language in LANGUAGES:
        for name, make in SITUATIONS.items():
            yield _write(make(language), f"{name}.{language}")


def _write(report: Report, name: str) -> Written:
    html = FOLDER / f"{name}.html"
    html.write_text(as_html(report), encoding="utf-8")
    pdfs = []
    for paper in Paper:
        pdfs.append(FOLDER / f"{name}.{paper}.pdf")
        pdfs[-1].write_bytes(as_pdf(report, DAY, paper))
    return Written(report=report, html=html, pdfs=tuple(pdfs))
