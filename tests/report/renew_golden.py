"""Writes the golden reports anew: ``python -m tests.report.renew_golden``.

Do so when words, texts of the sample's questions or the layout were changed on purpose; then read
what changed in ``git diff tests/golden`` as a reader of the report would.
"""

from pathlib import Path

from it_audit_gui.report.writing import Format, write_report
from tests.builders import LANGUAGES
from tests.report.sample import rendered

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
FORMATS = (Format.HTML, Format.MARKDOWN)


def golden_path(language: str, fmt: Format) -> Path:
    """Where the golden report of a language is kept."""
    return GOLDEN / f"report.{language}.{fmt}"


def golden_text(language: str, fmt: Format) -> str:
    """The sample's report as it is made today."""
    return rendered(fmt, language)


def renew() -> None:
    """Replace all golden reports."""
    for language in LANGUAGES:
        for fmt in FORMATS:
            write_report(golden_path(language, fmt), golden_text(language, fmt))


if __name__ == "__main__":
    renew()
