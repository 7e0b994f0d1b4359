"""From an evaluation to a report file that is whole or not there at all."""

import errno
import json
import os
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import assert_never
from uuid import uuid4

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.compose import compose, material_of
from it_audit_gui.report.evaluation_json import evaluation_document
from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.report.soundness import is_sound
from it_audit_gui.report.tables import as_csv

# Not every system knows quotas.
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class Format(StrEnum):
    """What a report can be written as."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"
    CSV = "csv"
    PDF = "pdf"


def render(  # noqa: PLR0913 - everything a report is made from
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    fmt: str,
    *,
    costs: CostEvaluation,
    comparison: Comparison | None,
    program_version: str,
    options: ReportOptions = EVERYTHING,
) -> str:
    """The report as text, in the language of the questionnaire; ``fmt`` is a ``Format``.

    A PDF is no text: ``report.pages`` makes it.
    ``comparison`` is with the assessment before, ``None`` for the first. Same input, same text.
    JSON is the document for scripts and has no words; the table always has every answer.
    """
    chosen = Format(fmt)
    if chosen is Format.JSON:
        if options.anonymous:
            shown = material_of(questionnaire, assessment, evaluation, comparison, options)
            assessment, evaluation = shown.assessment, shown.evaluation
            costs, comparison = shown.costs, shown.comparison
        document = evaluation_document(questionnaire, assessment, evaluation, costs, comparison)
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if chosen is Format.CSV:
        options = replace(options, sections=EVERYTHING.sections)
    report = compose(
        questionnaire,
        assessment,
        evaluation,
        program_version,
        comparison=comparison,
        options=options,
    )
    return _as_text(report, chosen)


def _as_text(report: Report, fmt: Format) -> str:
    match fmt:
        case Format.HTML:
            return as_html(report)
        case Format.MARKDOWN:
            return as_markdown(report)
        case Format.CSV:
            return as_csv(report)
        case Format.JSON | Format.PDF:
            raise ValueError(fmt)
        case _:
            assert_never(fmt)


def write_report(path: Path, content: str | bytes) -> None:
    """Write a report, text as UTF-8; an earlier one is replaced only by a whole, sound new one.

    Raises ``AuditError`` when the path is a folder, its folder is missing or may not be written
    in, the disk is full or writing fails otherwise; an earlier report then is as it was.
    """
    try:
        if path.is_dir():
            raise AuditError("report-path-is-folder", path=path)
        if not path.parent.is_dir():
            raise AuditError("report-folder-missing", path=path)
        _replace(path, content.encode() if isinstance(content, str) else content)
    except OSError as error:
        raise AuditError(_cause(error), path=path) from error


def _cause(error: OSError) -> str:
    if error.errno in _FULL:
        return "report-disk-full"
    return "report-folder-closed" if error.errno in _CLOSED else "report-not-written"


def _replace(path: Path, content: bytes) -> None:
    draft = path.parent / f".{uuid4().hex}.tmp"
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if draft.read_bytes() != content:
            raise OSError(f"{draft} does not hold what was written")
        if not is_sound(content):
            raise OSError(f"{draft} cannot be read as what it is")
        _put_in_place(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _put_in_place(draft: Path, path: Path) -> None:
    """The folder took the draft, so a refusal here means that the earlier report is in use."""
    try:
        draft.replace(path)
    except PermissionError as error:
        raise AuditError("report-not-written", path=path) from error
