"""The assessments in one audit file: the adapter behind ``session.ports.AssessmentStore``."""

import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

import apsw

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.ports import AssessmentSummary, Change
from it_audit_gui.storage import database, rows
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.reading import Reader

_UPSERT_ANSWER = "INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_EVIDENCE = "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_LOG = (
    "INSERT INTO answer_log (assessment, question, state, option, at) VALUES (?, ?, ?, ?, ?)"
)
_DELETE_ANSWER = "DELETE FROM answer WHERE assessment = ? AND question = ?"
_UPSERT_FACT = "INSERT OR REPLACE INTO fact VALUES (?, ?, ?, ?)"
_INSERT_ASSESSMENT = (
    "INSERT INTO assessment (id, sequence, bank, version, started_at)"
    " VALUES (?, (SELECT coalesce(max(sequence), 0) + 1 FROM assessment), ?, ?, ?)"
)


class FileStore:
    """Reads and writes one open audit file. Use from one thread at a time."""

    def __init__(self, path: Path, connection: apsw.Connection, *, read_only: bool) -> None:
        self._path = path
        self._connection = connection
        self._read_only = read_only
        self._reader = Reader(path, connection)
        self._file = path.absolute()
        self._identity = self._file.stat()

    @classmethod
    def create(cls, path: Path) -> "FileStore":
        """A new file; raises ``AuditError`` when the path is taken or cannot be written."""
        return cls(path, database.create(path), read_only=False)

    @classmethod
    def open(cls, path: Path) -> "FileStore":
        """An existing file; raises ``AuditError`` when it is not one we can trust."""
        connection, read_only = database.open_existing(path)
        return cls(path, connection, read_only=read_only)

    @property
    def path(self) -> Path:
        """Where the audit is kept."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._read_only

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first."""
        with faults(self._path):
            return self._reader.assessments()

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with its answers."""
        with faults(self._path):
            return self._reader.load(assessment)

    def place(self, assessment: AssessmentId) -> str:
        """Where the user was."""
        with faults(self._path):
            return self._reader.place(assessment)

    def add(self, assessment: Assessment) -> None:
        """Keep a new assessment with all it holds, in one commit."""
        with faults(self._path), self._writing():
            self._connection.execute(
                _INSERT_ASSESSMENT,
                (
                    assessment.id,
                    assessment.bank,
                    assessment.version,
                    assessment.started_at.isoformat(),
                ),
            )
            self._write_facts(assessment.id, assessment.facts)
            self._write_answers(assessment.id, assessment.answers.values(), assessment.started_at)

    def write(self, assessment: AssessmentId, change: Change, at: datetime) -> None:
        """Keep a change in one commit."""
        with faults(self._path), self._writing():
            if change.facts is not None:
                self._write_facts(assessment, change.facts)
            self._write_answers(assessment, change.answers, at)
            self._remove_answers(assessment, change.removed, at)

    def keep_place(self, assessment: AssessmentId, place: str) -> None:
        """Remember where the user is."""
        with faults(self._path), self._writing():
            self._connection.execute(
                "UPDATE assessment SET place = ? WHERE id = ?", (place, assessment)
            )

    def check(self) -> None:
        """Raise ``AuditError`` unless the whole file is sound."""
        with faults(self._path):
            database.verify(self._connection, self._path)
            for summary in self._reader.assessments():
                self._reader.load(summary.id)

    def close(self) -> None:
        """Let go of the file; exactly one file remains."""
        with faults(self._path):
            database.close(self._connection, read_only=self._read_only)

    def _writing(self) -> apsw.Connection:
        """One transaction around a ``with`` block."""
        if self._read_only:
            raise AuditError("file-read-only", path=self._path)
        self._refuse_when_moved()
        return self._connection

    def _refuse_when_moved(self) -> None:
        """SQLite would go on writing into a file that nobody can find any more."""
        try:
            found = self._file.stat()
        except FileNotFoundError:
            raise AuditError("file-not-found", path=self._path) from None
        except OSError:
            raise AuditError("medium-gone", path=self._path) from None
        if not os.path.samestat(found, self._identity):
            raise AuditError("file-not-found", path=self._path)

    def _write_facts(self, assessment: AssessmentId, facts: Facts) -> None:
        self._connection.executemany(
            _UPSERT_FACT, [rows.fact_row(assessment, key, value) for key, value in facts.items()]
        )

    def _write_answers(
        self, assessment: AssessmentId, answers: Iterable[Answer], at: datetime
    ) -> None:
        for answer in answers:
            self._connection.execute(_UPSERT_ANSWER, rows.answer_row(assessment, answer))
            self._connection.executemany(_INSERT_EVIDENCE, rows.evidence_rows(assessment, answer))
            self._connection.execute(_INSERT_LOG, rows.log_row(assessment, answer, at))

    def _remove_answers(
        self, assessment: AssessmentId, questions: Sequence[QuestionId], at: datetime
    ) -> None:
        for question in questions:
            self._connection.execute(_DELETE_ANSWER, (assessment, question))
            self._connection.execute(
                _INSERT_LOG, (assessment, question, "unanswered", None, at.isoformat())
            )
