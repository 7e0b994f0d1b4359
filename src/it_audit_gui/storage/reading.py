"""Reading assessments out of an open file, with limits on what a stranger may have put in.

A row that is not what was written, or cannot be read, is left out and told; the others are read.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TypeVar

import apsw

from it_audit_gui.domain.assessment import Answer, Assessment, Evidence
from it_audit_gui.domain.attachments import Attachment, in_order
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import NOT_ENTERED
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, AttachmentId, FactId
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import AssessmentSummary, Damage, Why
from it_audit_gui.storage import attachment_rows, cost_rows, plan_rows, rows, tables
from it_audit_gui.storage.digests import Value, digest_of
from it_audit_gui.storage.tables import Row, Table

# Each assessment is read by going through all rows of a table.
ASSESSMENT_LIMIT = 200
_ROW_LIMIT = 20_000

_Made = TypeVar("_Made")


@dataclass(slots=True, kw_only=True)
class Reader:
    """Reads one file; ``damage`` gathers what had to be left out."""

    path: Path
    connection: apsw.Connection
    damage: list[Damage] = field(default_factory=list)

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first. One whose row has changed is there, and told."""
        return self._made(tables.ASSESSMENT, None, self._summary, keep_changed=True)

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with all that is sound of it."""
        found = self._made(tables.ASSESSMENT, assessment, self._summary, keep_changed=True)
        if not found:
            raise AuditError("unknown-assessment", assessment=assessment, path=self.path)
        summary = found[0]
        facts = self._made(tables.FACT, assessment, rows.fact_of)
        capacity = self._made(tables.CAPACITY, assessment, plan_rows.capacity_of)
        attachments = self.attachments(assessment)
        there = {item.id for item in attachments}
        return Assessment(
            id=summary.id,
            bank=summary.bank,
            version=summary.version,
            started_at=summary.started_at,
            facts={FactId(key): value for key, value in facts},
            answers={answer.question: answer for answer in self._answers(assessment, there)},
            capacity=capacity[0] if capacity else NOT_ENTERED,
            tracking=dict(self._made(tables.STEP_TRACKING, assessment, plan_rows.tracking_of)),
            costs=self._costs(assessment),
            later=frozenset(self._made(tables.LATER, assessment, attachment_rows.later_of)),
            attachments=attachments,
        )

    def attachments(self, assessment: AssessmentId) -> tuple[Attachment, ...]:
        """The files kept with an assessment, in the order they were added; no content is read."""
        found = self._made(tables.ATTACHMENT, assessment, attachment_rows.attachment_of)
        return in_order(item for item in found if self._is_whole(item))

    def try_content(self, item: Attachment) -> None:
        """Read a file in the audit; what is wrong with it is told."""
        try:
            attachment_rows.content_of(self.connection, item)
        except AuditError:
            self._tell_changed(item)

    def settings(self) -> AuditSettings:
        """What is settled about the whole file."""
        found = self._made(tables.AUDIT_SETTING, None, plan_rows.setting_of)
        return AuditSettings(
            keep_until=next((item.keep_until for item in found if item.keep_until), None),
            processor_note="".join(item.processor_note for item in found),
            it_partner="".join(item.it_partner for item in found),
        )

    def tell_strays(self) -> None:
        """Tell rows whose assessment is not there: an accident changed what they belong to.

        Where the row of an assessment itself is damaged, that is told, and they are its own.
        """
        if any(item.table == tables.ASSESSMENT.name for item in self.damage):
            return
        for table in tables.OWNED:
            for found in table.strays(self.connection, _ROW_LIMIT):
                key = table.key_of(found)
                self.damage.append(Damage(table=table.name, key=key, why=Why.CHANGED))

    def place(self, assessment: AssessmentId) -> str:
        """Where the user was; empty at the start, and where it cannot be read."""
        found = self.connection.execute(
            "SELECT CAST(place AS BLOB) FROM assessment WHERE id = ?", (assessment,)
        ).fetchone()
        return found[0].decode(errors="ignore") if found else ""

    def _summary(self, row: Sequence[Value]) -> AssessmentSummary:
        id_, _, bank, version, started = row
        key = rows.text(id_)
        count = self.connection.execute("SELECT count(*) FROM answer WHERE assessment = ?", (key,))
        return AssessmentSummary(
            id=AssessmentId(key),
            bank=rows.text(bank),
            version=rows.text(version),
            started_at=rows.moment(started),
            answered=rows.number(count.fetchall()[0][0]),
        )

    def _is_whole(self, item: Attachment) -> bool:
        whole = attachment_rows.is_there(self.connection, item)
        if not whole:
            self._tell_changed(item)
        return whole

    def _tell_changed(self, item: Attachment) -> None:
        table = tables.ATTACHMENT.name
        self.damage.append(Damage(table=table, key=item.question, why=Why.CHANGED))

    def _answers(
        self, assessment: AssessmentId, attachments: Collection[AttachmentId]
    ) -> Sequence[Answer]:
        named = dict(self._made(tables.EVIDENCE_ATTACHMENT, assessment, attachment_rows.named_of))
        evidence: dict[str, list[Evidence]] = defaultdict(list)
        for question, place, item in self._made(tables.EVIDENCE, assessment, rows.evidence_of):
            key = named.get((question, place))
            there = key if key in attachments else None
            evidence[question].append(replace(item, attachment=there))

        def answer(row: Sequence[Value]) -> Answer:
            return rows.answer_of(row, evidence[rows.text(row[0])])

        return self._made(tables.ANSWER, assessment, answer)

    def _costs(self, assessment: AssessmentId) -> CostSheet:
        counted = self._made(tables.COST_PEOPLE, assessment, cost_rows.people_of)
        people, revenue_people = counted[0] if counted else (None, 0)
        return CostSheet(
            entries=dict(self._made(tables.COST_ENTRY, assessment, cost_rows.entry_of)),
            people=people,
            revenue_people=revenue_people,
            invoices=tuple(self._made(tables.INVOICE, assessment, cost_rows.invoice_of)),
            devices=tuple(self._made(tables.DEVICE, assessment, cost_rows.devices_of)),
        )

    def _made(
        self,
        table: Table,
        assessment: AssessmentId | None,
        make: Callable[[Sequence[Value]], _Made],
        *,
        keep_changed: bool = False,
    ) -> list[_Made]:
        """What the sound rows of a table stand for; ``make`` gets them without their owner."""
        first = int(table in tables.OWNED and assessment is not None)
        made: list[_Made] = []
        for found in self._select(table, assessment):
            row, why = _judged(table, found)
            if row is not None and (why is None or keep_changed):
                try:
                    made.append(make(row[first:]))
                except (ValueError, AuditError):
                    why = Why.UNREADABLE
            if why is not None:
                self.damage.append(Damage(table=table.name, key=table.key_of(found), why=why))
        return made

    def _select(self, table: Table, assessment: AssessmentId | None) -> list[Row]:
        limit = ASSESSMENT_LIMIT if table is tables.ASSESSMENT else _ROW_LIMIT
        if table.count(self.connection) > limit:
            raise AuditError("too-many-rows", path=self.path, limit=limit)
        return table.select(self.connection, assessment, limit)


def _judged(table: Table, found: Row) -> tuple[Row | None, Why | None]:
    """The row in letters and figures as far as it has them, and what is wrong with it."""
    try:
        *values, digest = tables.readable(found)
    except ValueError:
        return None, Why.CHANGED
    return tuple(values), None if digest_of(table.name, values) == digest else Why.CHANGED
