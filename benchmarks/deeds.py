"""What the program does once it runs: answers, evaluations, reports."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path

import apsw

from benchmarks.references.bare_report import compared
from benchmarks.rows import Row, interleaved
from it_audit_gui import __version__, bootstrap
from it_audit_gui.report.compose import compose
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.pdf_pages import page_count
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.replies import Reply

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
DAY, MOMENT = date(2026, 11, 23), datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
COMMITS, RUNS, PDF_RUNS = 300, 25, 7
REPORTS = {"html": 60, "md": 30}
# As the program's own files are written, see docs/file-format.md.
MODE = {
    "locking_mode": "exclusive",
    "journal_mode": "truncate",
    "synchronous": "extra",
    "secure_delete": 1,
}


def rows(folder: Path) -> Iterator[Row]:
    """All of them; ``folder`` must lie on the disk that audits lie on."""
    session = open_complete(folder)
    try:
        yield evaluation("fresh file", session)
        yield answer(session, folder)
        yield evaluation(f"after {COMMITS} more answers", session)
        found = interleaved({"costs": lambda: processor_seconds(lambda: session.costs(DAY))}, RUNS)
        yield Row(what="Cost ranges", unit="ms", ours=found["costs"] * 1000, goal=20)
        yield from reports(session)
        yield pdf(session)
    finally:
        session.close()


def open_complete(folder: Path) -> AuditSession:
    """A complete audit with its costs, open for writing."""
    audit = folder / "complete.itaudit"
    name = json.loads((EXAMPLES / "complete.json").read_text("utf-8"))["organisation"]["name"]
    for arguments in (
        ("new", audit, "--organisation", name, "--language", "en"),
        ("import", audit, EXAMPLES / "complete.json"),
        ("costs", audit, EXAMPLES / "costs.json"),
    ):
        command = [sys.executable, "-m", "it_audit_gui", *map(str, arguments)]
        subprocess.run(command, check=True)
    return bootstrap.open_audit(audit, "en")


def answer(session: AuditSession, folder: Path) -> Row:
    """One answer said and committed, against one commit of a row like it in a file of its own."""
    questions = cycle(question.id for question in session.questionnaire.questions[:10])
    choices = cycle("0123")
    bare = bare_file(folder / "bare.sqlite")
    numbers = cycle(range(10))

    def say() -> None:
        session.answer(Reply(question=next(questions), choice=next(choices)), MOMENT)

    def commit() -> None:
        with bare:
            bare.execute(
                "INSERT OR REPLACE INTO answer VALUES (?, ?, 'option', 2, 'owner', '', '', 0, ?)",
                ("a" * 32, f"sec-question-{next(numbers)}", MOMENT.isoformat()),
            )

    found = interleaved({"ours": lambda: seconds(say), "bare": lambda: seconds(commit)}, COMMITS)
    bare.close()
    return Row(
        what="One answer committed",
        unit="ms",
        ours=found["ours"] * 1000,
        goal=1.5,
        reference=found["bare"] * 1000,
        against="one durable commit",
    )


def bare_file(path: Path) -> apsw.Connection:
    """One table with one row per question, in the same mode."""
    connection = apsw.Connection(str(path))
    for name, value in MODE.items():
        connection.pragma(name, value)
    connection.execute(
        "CREATE TABLE answer (assessment, question, state, option, source, note, reason,"
        " to_confirm, at, PRIMARY KEY (assessment, question)) WITHOUT ROWID"
    )
    return connection


def evaluation(when: str, session: AuditSession) -> Row:
    found = interleaved({"ours": lambda: processor_seconds(lambda: session.evaluate(DAY))}, RUNS)
    return Row(what=f"Evaluation with plan, {when}", unit="ms", ours=found["ours"] * 1000, goal=5)


def reports(session: AuditSession) -> Iterator[Row]:
    """Each kind of report as text; the first, which loads the engine, is left out."""
    for kind, goal in REPORTS.items():
        bootstrap.render(session, kind, "en", DAY)

        def render(kind: str = kind) -> float:
            return processor_seconds(lambda: bootstrap.render(session, kind, "en", DAY))

        found = interleaved({kind: render}, RUNS)
        yield Row(what=f"Report as {kind}", unit="ms", ours=found[kind] * 1000, goal=goal)


def pdf(session: AuditSession) -> Row:
    """The report on paper, against its words, tables and charts as typst sets them by itself."""
    report = compose(
        session.in_language("en"),
        session.assessment,
        session.evaluate(DAY),
        __version__,
    )
    found = compared(report, DAY, PDF_RUNS)
    return Row(
        what=f"Report as pdf, {page_count(as_pdf(report, DAY))} pages",
        unit="ms",
        ours=found.ours,
        goal=2,
        reference=found.bare,
        against="bare typst",
    )


def processor_seconds(deed: Callable[[], object]) -> float:
    """What a deed without a disk takes, whatever else the machine does meanwhile."""
    began = time.process_time()
    deed()
    return time.process_time() - began


def seconds(deed: Callable[[], object]) -> float:
    """What a deed with a disk, or with threads, takes by the clock."""
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began
