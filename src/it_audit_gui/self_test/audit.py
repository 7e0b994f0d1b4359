"""Does the main job work: an audit made, answered, opened again, evaluated and reported?"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.report.options import EVERYTHING
from it_audit_gui.report.pdf_pages import page_count
from it_audit_gui.session.replies import Reply
from it_audit_gui.storage.database import SQLITE_FLOOR, assert_sqlite_floor

FILE = "Prüfung bei Søster & Zoë – één.itaudit"

_DOTS = 24.0
_ORGANISATION = "Bäckerei Übermut"
_MOMENT = datetime(2026, 1, 15, 12, tzinfo=UTC)


def sqlite(_: Path) -> str:
    """The library is not older than we demand."""
    assert_sqlite_floor()
    return f"at least {'.'.join(map(str, SQLITE_FLOOR))}"


def audit(folder: Path) -> str:
    """An audit keeps every answer; closed, it is one file."""
    path = folder / FILE
    session = bootstrap.create(path, {NAME: _ORGANISATION}, _languages()[0], _MOMENT)
    try:
        first, *others = [
            Reply(question=question.id, choice=str(number % (question.best + 1)))
            for number, question in enumerate(session.questionnaire.questions)
        ]
        session.answer(first, _MOMENT)
        session.import_all({}, others, _MOMENT)
        written = session.assessment
    finally:
        session.close()
    bootstrap.check(path)
    again = bootstrap.open_audit(path, _languages()[-1])
    again.close()
    if again.assessment != written:
        raise ValueError("the file gives back other answers than it was given")
    if others_in := [item.name for item in folder.iterdir() if item != path]:
        raise ValueError(f"left beside the file: {', '.join(others_in)}")
    return f"{len(written.answers)} answers in {path.stat().st_size} bytes"


def evaluation(folder: Path) -> str:
    """The audit amounts to the same in every language."""
    found = set()
    for language in _languages():
        session = bootstrap.open_audit(folder / FILE, language)
        try:
            outcome = session.evaluate(_MOMENT.date())
        finally:
            session.close()
        score = f"{outcome.overall.low:.1f} to {outcome.overall.high:.1f}"
        found.add(f"score {score}, {len(outcome.findings)} findings, {len(outcome.steps)} steps")
    (same,) = found
    return same


def report(fmt: str, folder: Path) -> str:
    """A report in every language, that names the organisation."""
    sizes = []
    for language in _languages():
        path = folder / f"{Path(FILE).stem} {language}.{fmt}"
        session = bootstrap.open_audit(folder / FILE, language)
        try:
            bootstrap.save_report(session, path, fmt, language, _MOMENT.date())
        finally:
            session.close()
        text = path.read_text(encoding="utf-8")
        if _ORGANISATION not in text:
            raise ValueError(f"the organisation is not in the report: {path}")
        sizes.append(f"{language} {len(text)} characters")
    return ", ".join(sizes)


def report_pdf(folder: Path) -> str:
    """A PDF in every language, and the same pages as pictures."""
    sizes = []
    for language in _languages():
        path = folder / f"{Path(FILE).stem} {language}.pdf"
        session = bootstrap.open_audit(folder / FILE, language)
        try:
            bootstrap.save_report(session, path, "pdf", language, _MOMENT.date())
            shown = bootstrap.pages(session, language, _MOMENT.date(), EVERYTHING)
            drawn = [shown.picture(number, _DOTS) for number in range(shown.count)]
        finally:
            session.close()
        pages = page_count(path.read_bytes())
        if pages != len(drawn):
            raise ValueError(f"{pages} pages, {len(drawn)} pictures: {path}")
        sizes.append(f"{language} {pages} pages")
    return ", ".join(sizes)


CHECKS: Mapping[str, Callable[[Path], str]] = MappingProxyType(
    {
        "sqlite": sqlite,
        "audit": audit,
        "evaluation": evaluation,
        "report-html": partial(report, "html"),
        "report-md": partial(report, "md"),
        "report-pdf": report_pdf,
    }
)


def _languages() -> list[str]:
    return sorted(bootstrap.bank().languages())
