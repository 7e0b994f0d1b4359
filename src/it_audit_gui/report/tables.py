"""All answers as a table for a spreadsheet: one row per question.

Written as spreadsheets of the report's language read it: the separator of that locale (a
semicolon where the comma is the decimal sign), every field quoted, a byte order mark in front.
"""

import csv
from io import StringIO

from it_audit_gui.report.chapters import AnswerView
from it_audit_gui.report.model import Report
from it_audit_gui.report.user_text import one_line

BYTE_ORDER_MARK = "\ufeff"

# What a spreadsheet may take for the start of a formula, also in its full-width form.
_STARTS_FORMULA = frozenset("=+-@|%＝＋－＠｜％")
_COLUMNS = (
    "section",
    "number",
    "question_id",
    "question",
    "answer",
    "state",
    "credit",
    "who_said",
    "note",
    "evidence",
    "reason",
    "severity",
    "step",
    "rank",
)


def as_csv(report: Report) -> str:
    """The table as text; to be written as UTF-8 without changing line ends.

    The report must have its appendix.
    """
    assert report.answers is not None, report.title  # noqa: S101 - a caller's mistake
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=report.separator, quoting=csv.QUOTE_ALL)
    writer.writerow([safe_cell(report.labels[key]) for key in _COLUMNS])
    for group in report.answers.groups:
        for item in group.answers:
            writer.writerow(_row(item))
    return BYTE_ORDER_MARK + file.getvalue()


def safe_cell(text: str) -> str:
    """The text on one line, so marked that no spreadsheet calculates it."""
    line = one_line(text)
    return f"'{line}" if line[:1] in _STARTS_FORMULA else line


def _row(item: AnswerView) -> list[str]:
    evidence = "; ".join(text for text in (item.proof, *item.evidence) if text)
    texts = [item.question, item.answer, item.state.name]
    said = [item.who, item.note, evidence, item.reason]
    severity = item.severity.name if item.severity else ""
    return [
        safe_cell(item.section),
        str(item.number),
        safe_cell(item.id),
        *map(safe_cell, texts),
        item.credit,
        *map(safe_cell, said),
        safe_cell(severity),
        safe_cell(item.step.title if item.step else ""),
        str(item.step.rank or "") if item.step else "",
    ]
