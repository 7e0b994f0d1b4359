"""Reading assessments out of an open file, with limits on what a stranger may have put in."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import apsw

from it_audit_gui.domain.assessment import Answer, Assessment, Evidence
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.session.ports import AssessmentSummary
from it_audit_gui.storage import rows

_ROW_LIMIT = 20_000

_SUMMARIES = """
SELECT id, bank, version, started_at,
       (SELECT count(*) FROM answer WHERE answer.assessment = assessment.id)
FROM assessment ORDER BY sequence LIMIT ?"""
_ANSWERS = """
SELECT question, state, option, source, note, reason, to_confirm, answered_at
FROM answer WHERE assessment = ? ORDER BY question LIMIT ?"""
_EVIDENCE = """
SELECT question, kind, date, pointer
FROM evidence WHERE assessment = ? ORDER BY question, position LIMIT ?"""


class Reader:
    """Reads one file; raises ``AuditError`` naming the row that cannot be read."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self._path = path
        self._connection = connection

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first."""
        found = self._select(_SUMMARIES)
        try:
            return [
                AssessmentSummary(
                    id=AssessmentId(rows.text(id_)),
                    bank=rows.text(bank),
                    version=rows.text(version),
                    started_at=rows.moment(started),
                    answered=rows.number(answered),
                )
                for id_, bank, version, started, answered in found
            ]
        except ValueError as error:
            raise self._unreadable("assessment") from error

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with its facts and answers."""
        summary = next((item for item in self.assessments() if item.id == assessment), None)
        if summary is None:
            raise AuditError("unknown-assessment", assessment=assessment, path=self._path)
        return Assessment(
            id=summary.id,
            bank=summary.bank,
            version=summary.version,
            started_at=summary.started_at,
            facts=self._facts(assessment),
            answers=self._answers(assessment),
        )

    def place(self, assessment: AssessmentId) -> str:
        """Where the user was; empty at the start."""
        row = self._connection.execute(
            "SELECT place FROM assessment WHERE id = ?", (assessment,)
        ).fetchone()
        try:
            return rows.text(row[0]) if row else ""
        except ValueError as error:
            raise self._unreadable("place") from error

    def _facts(self, assessment: AssessmentId) -> dict[FactId, str | int]:
        found = self._select(
            "SELECT fact, text, number FROM fact WHERE assessment = ? LIMIT ?", assessment
        )
        try:
            return {FactId(rows.text(key)): rows.fact_of(value) for key, *value in found}
        except ValueError as error:
            raise self._unreadable("fact") from error

    def _answers(self, assessment: AssessmentId) -> dict[QuestionId, Answer]:
        evidence = self._evidence(assessment)
        answers: dict[QuestionId, Answer] = {}
        for row in self._select(_ANSWERS, assessment):
            try:
                answer = rows.answer_of(row, evidence[str(row[0])])
            except (ValueError, AuditError) as error:
                raise self._unreadable(str(row[0])) from error
            answers[answer.question] = answer
        return answers

    def _evidence(self, assessment: AssessmentId) -> dict[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = defaultdict(list)
        for question, *row in self._select(_EVIDENCE, assessment):
            try:
                found[str(question)].append(rows.evidence_of(row))
            except ValueError as error:
                raise self._unreadable(str(question)) from error
        return found

    def _select(self, sql: str, *values: str) -> list[tuple[rows.Value, ...]]:
        found = list(self._connection.execute(sql, (*values, _ROW_LIMIT + 1)))
        if len(found) > _ROW_LIMIT:
            raise AuditError("too-many-rows", path=self._path, limit=_ROW_LIMIT)
        return found

    def _unreadable(self, row: str) -> AuditError:
        return AuditError("unreadable-row", path=self._path, row=row)
