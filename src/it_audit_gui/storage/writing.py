"""Writing assessments into an open file, each row with its digest. The caller has the transaction.

Only the rows a change is about are touched: what could not be read stays as it is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

import apsw

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import NOT_ENTERED
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, Entry
from it_audit_gui.domain.ids import AssessmentId, AttachmentId, FactId, QuestionId
from it_audit_gui.domain.tracking import Tracking
from it_audit_gui.session.ports import Change, CostChange
from it_audit_gui.storage import attachment_rows, cost_rows, plan_rows, rows, tables
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.versions import DECLARED

_INSERT_LOG = (
    "INSERT INTO answer_log (assessment, question, state, option, at) VALUES (?, ?, ?, ?, ?)"
)
_INSERT_STEP_LOG = "INSERT INTO step_log (assessment, step, status, at) VALUES (?, ?, ?, ?)"
_NEXT = "SELECT coalesce(max(sequence), 0) + 1 FROM assessment"


def add(connection: apsw.Connection, assessment: Assessment) -> None:
    """Write a new assessment with all it holds but attachments, whose content it has not."""
    assessment = assessment.without_attachments()
    ((sequence,),) = connection.execute(_NEXT)
    at = assessment.started_at
    row = (assessment.id, sequence, assessment.bank, assessment.version, at.isoformat())
    tables.ASSESSMENT.insert(connection, [row])
    change = Change(
        facts=assessment.facts,
        answers=tuple(assessment.answers.values()),
        capacity=None if assessment.capacity == NOT_ENTERED else assessment.capacity,
        tracking=assessment.tracking,
        costs=CostChange(before=EMPTY_SHEET, after=assessment.costs),
        later=dict.fromkeys(assessment.later, True),
    )
    write(connection, assessment.id, change, at)


def write(
    connection: apsw.Connection, assessment: AssessmentId, change: Change, at: datetime
) -> None:
    """Write a change; ``at`` is when the user made it."""
    _write_facts(connection, assessment, change.facts or {})
    _remove_facts(connection, assessment, change.removed_facts)
    _remove_attachments(connection, assessment, change.detached)
    attachment_rows.insert(connection, assessment, change.attached)
    _write_answers(connection, assessment, change.answers, at)
    _remove_answers(connection, assessment, change.removed, at)
    _write_tracking(connection, assessment, change.tracking, at)
    if change.capacity is not None:
        row = plan_rows.capacity_row(assessment, change.capacity)
        tables.CAPACITY.upsert(connection, [row])
    if change.costs is not None:
        _write_costs(connection, assessment, change.costs)
    _write_later(connection, assessment, change.later)


def keep_place(connection: apsw.Connection, assessment: AssessmentId, place: str) -> None:
    """Remember where the user is."""
    connection.execute("UPDATE assessment SET place = ? WHERE id = ?", (place, assessment))


def keep_settings(connection: apsw.Connection, settings: AuditSettings) -> None:
    """Write what is settled about the whole file in place of what was."""
    connection.execute("DELETE FROM audit_setting")
    rows_now = [*DECLARED[VERSION], *plan_rows.setting_rows(settings)]
    tables.AUDIT_SETTING.insert(connection, rows_now)


def _write_facts(connection: apsw.Connection, assessment: AssessmentId, facts: Facts) -> None:
    found = [rows.fact_row(assessment, key, value) for key, value in facts.items()]
    tables.FACT.upsert(connection, found)


def _remove_facts(
    connection: apsw.Connection, assessment: AssessmentId, facts: Sequence[FactId]
) -> None:
    connection.executemany(
        "DELETE FROM fact WHERE assessment = ? AND fact = ?", [(assessment, key) for key in facts]
    )


def _write_answers(
    connection: apsw.Connection,
    assessment: AssessmentId,
    answers: Iterable[Answer],
    at: datetime,
) -> None:
    for answer in answers:
        # The evidence of the earlier answer goes with it.
        tables.ANSWER.upsert(connection, [rows.answer_row(assessment, answer)])
        tables.EVIDENCE.insert(connection, rows.evidence_rows(assessment, answer))
        named = attachment_rows.named_rows(assessment, answer)
        tables.EVIDENCE_ATTACHMENT.insert(connection, named)
        connection.execute(_INSERT_LOG, rows.log_row(assessment, answer, at))


def _remove_answers(
    connection: apsw.Connection,
    assessment: AssessmentId,
    questions: Sequence[QuestionId],
    at: datetime,
) -> None:
    for question in questions:
        connection.execute(
            "DELETE FROM answer WHERE assessment = ? AND question = ?", (assessment, question)
        )
        connection.execute(_INSERT_LOG, (assessment, question, "unanswered", None, at.isoformat()))


def _remove_attachments(
    connection: apsw.Connection, assessment: AssessmentId, attachments: Sequence[AttachmentId]
) -> None:
    """Take files out; their content goes with them."""
    connection.executemany(
        "DELETE FROM attachment WHERE assessment = ? AND id = ?",
        [(assessment, key) for key in attachments],
    )


def _write_later(
    connection: apsw.Connection, assessment: AssessmentId, later: Mapping[QuestionId, bool]
) -> None:
    connection.executemany(
        "DELETE FROM later WHERE assessment = ? AND question = ?",
        [(assessment, key) for key in later],
    )
    tables.LATER.insert(connection, [(assessment, key) for key, wanted in later.items() if wanted])


def _write_tracking(
    connection: apsw.Connection, assessment: AssessmentId, tracking: Tracking, at: datetime
) -> None:
    for step, item in tracking.items():
        row = plan_rows.tracking_row(assessment, step, item)
        tables.STEP_TRACKING.upsert(connection, [row])
        connection.execute(_INSERT_STEP_LOG, (assessment, step, item.status.value, at.isoformat()))


def _write_costs(connection: apsw.Connection, assessment: AssessmentId, change: CostChange) -> None:
    before, after = change.before, change.after
    connection.executemany(
        "DELETE FROM cost_entry WHERE assessment = ? AND input = ?",
        [(assessment, key.value) for key in before.entries if key not in after.entries],
    )
    entries = [
        cost_rows.entry_row(assessment, key, entry)
        for key, entry in _changed(before.entries, after.entries)
    ]
    tables.COST_ENTRY.upsert(connection, entries)
    if (before.people, before.revenue_people) != (after.people, after.revenue_people):
        tables.COST_PEOPLE.upsert(connection, [cost_rows.people_row(assessment, after)])
    if before.invoices != after.invoices:
        connection.execute("DELETE FROM invoice WHERE assessment = ?", (assessment,))
        tables.INVOICE.insert(connection, cost_rows.invoice_rows(assessment, after))
    if before.devices != after.devices:
        connection.execute("DELETE FROM device WHERE assessment = ?", (assessment,))
        tables.DEVICE.insert(connection, cost_rows.device_rows(assessment, after))


def _changed(
    before: Mapping[InputId, Entry], after: Mapping[InputId, Entry]
) -> Iterator[tuple[InputId, Entry]]:
    return ((key, entry) for key, entry in after.items() if before.get(key) != entry)
