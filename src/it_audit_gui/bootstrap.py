"""The one place where adapters meet ports: opens, makes and reports on audits.

Adapters that are not needed to open an audit are imported when they are used.
"""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from it_audit_gui import __version__
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Comparison, Dated, compare
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.errors import AuditError, Entry
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.new_ids import new_assessment_id
from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.extras.kinds import Document
from it_audit_gui.report.options import EVERYTHING, Paper, ReportOptions, sections_of
from it_audit_gui.session.allowed import allowed_part
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.beginnings import carried_forward, new_assessment
from it_audit_gui.session.ports import QuestionBank
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.sniff import sniff

if TYPE_CHECKING:
    from it_audit_gui.report.material import Material
    from it_audit_gui.report.pages import Pages

_PDF = "pdf"


@cache
def bank() -> QuestionBank:
    """The shipped question banks."""
    return BankFiles()


def newest_bank() -> tuple[str, date]:
    """Version of the newest bank, and the day from which it is."""
    version = (files := BankFiles()).versions()[-1]
    return version, files.structure(version)["date"]


def create(
    path: Path, facts: Facts, language: str, at: datetime, password: str | None = None
) -> AuditSession:
    """Make a new audit file with a first assessment and open it."""
    assessment = new_assessment(bank().latest(language), facts, new_assessment_id(), at)
    return keep_new(path, assessment, language, password)


def create_from(
    path: Path,
    old: Path,
    facts: Facts,
    language: str,
    at: datetime,
    *,
    password: str | None = None,
    old_password: str | None = None,
) -> AuditSession:
    """Make a new audit file that carries the latest answers of another one forward."""
    earlier = open_audit(old, language, password=old_password)
    try:
        before = earlier.assessment
    finally:
        earlier.close()
    assessment = carried_forward(before, bank().latest(language), facts, new_assessment_id(), at)
    return keep_new(path, assessment, language, password)


def keep_new(
    path: Path, assessment: Assessment, language: str, password: str | None = None
) -> AuditSession:
    """Make a new audit file that holds an assessment but no files of another, and open it."""
    kept = assessment.without_attachments()
    store = FileStore.create(path, password)
    try:
        store.add(kept)
        return AuditSession(store, bank(), kept, language)
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise


def open_audit(
    path: Path,
    language: str,
    assessment: AssessmentId | None = None,
    password: str | None = None,
    *,
    look_only: bool = False,
) -> AuditSession:
    """Open an assessment of an audit file, the latest unless another is named.

    To ``look_only`` also that of a newer file version, where the file allows it.
    """
    store = FileStore.open_to_read(path, password) if look_only else FileStore.open(path, password)
    try:
        chosen = assessment or latest_of(store)
        return AuditSession(store, bank(), store.load(chosen), language)
    except BaseException:
        store.close()
        raise


def latest_of(store: FileStore) -> AssessmentId:
    """The latest assessment in a file; a file whose making was interrupted has none."""
    kept = store.assessments()
    if not kept:
        raise AuditError("no-assessment", path=store.path)
    return kept[-1].id


def again(path: Path, language: str, at: datetime, password: str | None = None) -> AuditSession:
    """Begin the next assessment in a file, with the answers of the latest one to confirm."""
    session = open_audit(path, language, password=password)
    try:
        return session.again(new_assessment_id(), at)
    except BaseException:
        session.close()
        raise


def is_protected(path: Path) -> bool:
    """Whether a file opens with a password only; raises ``AuditError`` when it is no audit."""
    return sniff(path).encrypted


def dated(assessment: Assessment, language: str, on: date) -> Dated:
    """An assessment with the bank it pins, judged on a day; what that bank forbids left out."""
    questionnaire = bank().pinned(assessment.bank, assessment.version, language)
    allowed, _ = allowed_part(questionnaire, assessment)
    return Dated(questionnaire=questionnaire, assessment=allowed, on=on)


def with_the_one_before(session: AuditSession, language: str, on: date) -> Comparison | None:
    """The open assessment against the one before it in its file; ``None`` for the first."""
    kept = [item.id for item in session.assessments()]
    place = kept.index(session.assessment.id)
    if place == 0:
        return None
    before = session.store.load(kept[place - 1])
    return compare(dated(before, language, on), dated(session.assessment, language, on))


def check(path: Path, assessment: AssessmentId | None = None, password: str | None = None) -> bool:
    """Raise ``AuditError`` unless the file and every assessment in it are sound.

    A named assessment must be among them. The file stays as it is, also one of an older version.
    Returns whether everything in it is known here: a newer version may keep more.
    """
    store = FileStore.open(path, password, look_only=True)
    try:
        damage = list(store.check())
        language = bank().languages()[0]
        kept = [item.id for item in store.assessments()]
        for found in dict.fromkeys([*kept, assessment or latest_of(store)]):
            damage += AuditSession(store, bank(), store.load(found), language).damage
    finally:
        store.close()
    if damage:
        rows = dict.fromkeys(Entry(table=item.table, key=item.key) for item in damage)
        raise AuditError("damaged-rows", path=path, rows=tuple(rows))
    return not store.newer


def render(
    session: AuditSession,
    fmt: str,
    language: str,
    on: date,
    options: ReportOptions = EVERYTHING,
) -> str:
    """The report of the open assessment as text: html, md, json or csv."""
    from it_audit_gui.report import writing  # noqa: PLC0415 - its engines are slow to load

    questionnaire, assessment = session.in_language(language), session.assessment
    return writing.render(
        questionnaire,
        assessment,
        evaluate(questionnaire, assessment, on),
        fmt,
        costs=evaluate_costs(questionnaire, assessment, on),
        comparison=with_the_one_before(session, language, on),
        program_version=__version__,
        options=options,
    )


def pages(
    session: AuditSession,
    language: str,
    on: date,
    options: ReportOptions,
    document: str | None = None,
) -> "Pages":
    """The report or another document on paper: as a PDF, or each page as a picture."""
    from it_audit_gui.report.compose import compose  # noqa: PLC0415 - its engines are slow to load
    from it_audit_gui.report.pages import form_pages, report_pages  # noqa: PLC0415 - as above

    if document is not None:
        from it_audit_gui.report.extras.documents import form_of  # noqa: PLC0415 - as above

        form = form_of(material_for(session, language, on, options), Document(document))
        return form_pages(form, on, options)
    questionnaire, assessment = session.in_language(language), session.assessment
    report = compose(
        questionnaire,
        assessment,
        evaluate(questionnaire, assessment, on),
        __version__,
        comparison=with_the_one_before(session, language, on),
        options=options,
    )
    return report_pages(report, on, options)


def save_report(
    session: AuditSession,
    path: Path,
    fmt: str,
    language: str,
    on: date,
    options: ReportOptions = EVERYTHING,
) -> None:
    """Write a report; it is read back before it replaces an earlier one."""
    if fmt == _PDF:
        save_content(session, path, pages(session, language, on, options).pdf())
    else:
        save_content(session, path, render(session, fmt, language, on, options))


def save_document(
    session: AuditSession,
    path: Path,
    document: str,
    fmt: str | None,
    language: str,
    on: date,
    options: ReportOptions = EVERYTHING,
) -> None:
    """Write a document beside the report, in its own format unless another is asked for."""
    from it_audit_gui.report.extras.documents import document_content  # noqa: PLC0415 - slow

    material = material_for(session, language, on, options)
    save_content(session, path, document_content(material, Document(document), fmt, options))


def material_for(
    session: AuditSession, language: str, on: date, options: ReportOptions
) -> "Material":
    """What documents beside the report are made from."""
    from it_audit_gui.report.compose import material_of  # noqa: PLC0415 - slow to load

    questionnaire, assessment = session.in_language(language), session.assessment
    evaluation = evaluate(questionnaire, assessment, on)
    return material_of(questionnaire, assessment, evaluation, None, options)


def save_content(session: AuditSession, path: Path, content: str | bytes) -> None:
    """Write a document; it is read back before it replaces an earlier one, never the audit."""
    from it_audit_gui.report import writing  # noqa: PLC0415 - its engines are slow to load

    if path.exists() and path.samefile(session.store.path):
        raise AuditError("report-is-audit", path=path)
    writing.write_report(path, content)


def report_options(
    sections: str | None = None,
    *,
    anonymous: bool = False,
    brand: Path | None = None,
    paper: str = Paper.A4,
) -> ReportOptions:
    """What a reader asked for; raises ``AuditError`` for what there is not or cannot be used."""
    return ReportOptions(
        sections=EVERYTHING.sections if sections is None else sections_of(sections),
        anonymous=anonymous,
        brand=brand_of(brand) if brand else NO_BRAND,
        paper=Paper(paper),
    )


def brand_of(path: Path) -> Brand:
    """The style a brand file describes; raises ``AuditError`` that names what cannot be used."""
    from it_audit_gui.report import brand_file  # noqa: PLC0415 - rarely needed

    return brand_file.brand_of(path)
