"""The one place where adapters meet ports: opens, makes and reports on audits.

Adapters that are not needed to open an audit are imported when they are used.
"""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from uuid import uuid4

from it_audit_gui import __version__
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Comparison, Dated, compare
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.domain.what_if import WhatIf
from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.beginnings import carried_forward, new_assessment
from it_audit_gui.session.ports import QuestionBank
from it_audit_gui.storage.assessment_store import FileStore


@cache
def bank() -> QuestionBank:
    """The shipped question banks."""
    return BankFiles()


def create(path: Path, facts: Facts, language: str, at: datetime) -> AuditSession:
    """Make a new audit file with a first assessment and open it."""
    questionnaire = bank().latest(language)
    assessment = new_assessment(questionnaire, facts, AssessmentId(uuid4().hex), at)
    return _keep_new(path, assessment, language)


def create_from(path: Path, old: Path, facts: Facts, language: str, at: datetime) -> AuditSession:
    """Make a new audit file that carries the latest answers of another one forward."""
    earlier = open_audit(old, language)
    try:
        before = earlier.assessment
    finally:
        earlier.close()
    questionnaire = bank().latest(language)
    assessment = carried_forward(before, questionnaire, facts, AssessmentId(uuid4().hex), at)
    return _keep_new(path, assessment, language)


def _keep_new(path: Path, assessment: Assessment, language: str) -> AuditSession:
    store = FileStore.create(path)
    try:
        store.add(assessment)
        return AuditSession(store, bank(), assessment, language)
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise


def open_audit(path: Path, language: str, assessment: AssessmentId | None = None) -> AuditSession:
    """Open an assessment of an audit file, the latest unless another is named."""
    store = FileStore.open(path)
    try:
        chosen = assessment or _latest(store)
        return AuditSession(store, bank(), store.load(chosen), language)
    except BaseException:
        store.close()
        raise


def _latest(store: FileStore) -> AssessmentId:
    """The latest assessment; a file whose making was interrupted has none."""
    kept = store.assessments()
    if not kept:
        raise AuditError("no-assessment", path=store.path)
    return kept[-1].id


def again(path: Path, language: str, at: datetime) -> AuditSession:
    """Begin the next assessment in a file, with the answers of the latest one to confirm."""
    session = open_audit(path, language)
    try:
        assessment = carried_forward(
            session.assessment, bank().latest(language), {}, AssessmentId(uuid4().hex), at
        )
        session.store.add(assessment)
        return AuditSession(session.store, bank(), assessment, language)
    except BaseException:
        session.close()
        raise


def comparison(path: Path, newer: Path | None, language: str, on: date) -> Comparison:
    """The latest assessment of ``newer`` against that of ``path``, or the last two of ``path``."""
    store = FileStore.open(path)
    try:
        kept = [item.id for item in store.assessments()]
        if newer is None and len(kept) < 2:
            raise AuditError("nothing-to-compare", path=path)
        chosen = [_latest(store)] if newer else kept[-2:]
        found = [_dated(store.load(item), language, on) for item in chosen]
    finally:
        store.close()
    if newer is not None:
        later = open_audit(newer, language)
        found.append(_dated(later.assessment, language, on))
        later.close()
    return compare(*found)


def _dated(assessment: Assessment, language: str, on: date) -> Dated:
    questionnaire = bank().pinned(assessment.bank, assessment.version, language)
    return Dated(questionnaire=questionnaire, assessment=assessment, on=on)


def comparison_text(found: Comparison) -> str:
    """A comparison as a JSON document."""
    import json  # noqa: PLC0415 - only scripts need it

    from it_audit_gui.report.comparison_json import comparison_document  # noqa: PLC0415 - as above

    return json.dumps(comparison_document(found), ensure_ascii=False, indent=2)


def what_if_text(session: AuditSession, found: WhatIf, on: date) -> str:
    """What steps would lead to as a JSON document."""
    import json  # noqa: PLC0415 - only scripts need it

    from it_audit_gui.report.what_if_json import what_if_document  # noqa: PLC0415 - as above

    document = what_if_document(session.questionnaire, session.evaluate(on), found)
    return json.dumps(document, ensure_ascii=False, indent=2)


def check(path: Path, assessment: AssessmentId | None = None) -> None:
    """Raise ``AuditError`` unless the file and every assessment in it are sound.

    A named assessment must be among them.
    """
    store = FileStore.open(path)
    try:
        store.check()
        language = bank().languages()[0]
        for found in {assessment or _latest(store), *(item.id for item in store.assessments())}:
            AuditSession(store, bank(), store.load(found), language)
    finally:
        store.close()


def render(session: AuditSession, fmt: str, language: str, on: date) -> str:
    """The report of the open assessment as text: html, md, json or csv."""
    from it_audit_gui.report import writing  # noqa: PLC0415 - its engines are slow to load

    questionnaire = session.in_language(language)
    evaluation = evaluate(questionnaire, session.assessment, on)
    return writing.render(
        questionnaire, session.assessment, evaluation, fmt, program_version=__version__
    )


def save_report(session: AuditSession, path: Path, fmt: str, language: str, on: date) -> None:
    """Write a report; it is read back before it replaces an earlier one."""
    from it_audit_gui.report import writing  # noqa: PLC0415 - its engines are slow to load

    if path.exists() and path.samefile(session.store.path):
        raise AuditError("report-is-audit", path=path)
    writing.write_report(path, render(session, fmt, language, on))


def bank_document(language: str) -> dict[str, object]:
    """The newest bank as a document for scripts."""
    from it_audit_gui.question_bank.document import document_of  # noqa: PLC0415 - rarely needed

    return document_of(bank().latest(language))


def content_faults() -> Sequence[str]:
    """What is wrong with the shipped content, one line each; empty when it is sound."""
    from it_audit_gui.question_bank.checks import faults_of  # noqa: PLC0415 - rarely needed

    return faults_of(BankFiles())
