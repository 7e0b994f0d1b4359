"""The assessments in one audit file: the adapter behind ``session.ports.AssessmentStore``."""

from collections.abc import Sequence
from datetime import datetime

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import AssessmentSummary, Change, Damage
from it_audit_gui.storage import attachment_rows, database, tables, writing
from it_audit_gui.storage.audit_file import AuditFile
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.reading import ASSESSMENT_LIMIT, Reader


class FileStore(AuditFile):
    """Reads and writes one open audit file. Use from one thread at a time."""

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first."""
        with faults(self._path):
            return self._reader().assessments()

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with all that is sound of it."""
        with faults(self._path):
            return self._reader().load(assessment)

    def damage(self, assessment: AssessmentId) -> Sequence[Damage]:
        """The rows of the file that one assessment had to leave out."""
        with faults(self._path):
            reader = self._reader()
            reader.settings()
            reader.load(assessment)
            reader.tell_strays()
            return reader.damage

    def settings(self) -> AuditSettings:
        """What is settled about the whole file."""
        with faults(self._path):
            return self._reader().settings()

    def place(self, assessment: AssessmentId) -> str:
        """Where the user was."""
        with faults(self._path):
            return self._reader().place(assessment)

    def content(self, attachment: Attachment) -> bytes:
        """What a file in the audit holds; raises ``AuditError`` when it is not as it was."""
        with faults(self._path):
            return attachment_rows.content_of(self._connection, attachment)

    def attached_bytes(self) -> int:
        """How much all files in the audit hold together, of every assessment."""
        with faults(self._path):
            return attachment_rows.total(self._connection)

    def add(self, assessment: Assessment) -> None:
        """Keep a new assessment with all it holds but attachments, in one commit."""
        with faults(self._path), self._writing():
            if tables.ASSESSMENT.count(self._connection) >= ASSESSMENT_LIMIT:
                raise AuditError("too-many-audits", path=self._path, limit=ASSESSMENT_LIMIT)
            writing.add(self._connection, assessment)

    def write(self, assessment: AssessmentId, change: Change, at: datetime) -> None:
        """Keep a change in one commit."""
        with faults(self._path), self._writing():
            writing.write(self._connection, assessment, change, at)

    def keep_place(self, assessment: AssessmentId, place: str) -> None:
        """Remember where the user is."""
        with faults(self._path), self._writing():
            writing.keep_place(self._connection, assessment, place)

    def keep_settings(self, settings: AuditSettings) -> None:
        """Keep what is settled about the whole file."""
        with faults(self._path), self._writing():
            writing.keep_settings(self._connection, settings)

    def check(self) -> Sequence[Damage]:
        """The damaged rows of the whole file; none in a sound one.

        Raises ``AuditError`` where the file itself is not sound.
        """
        with faults(self._path):
            database.verify(self._connection, self._path)
            reader = self._reader()
            reader.settings()
            kept = reader.assessments()
            reader.tell_strays()
            of_file = tuple(reader.damage)
            found = (self._all_damage(item.id) for item in kept)
            return tuple(dict.fromkeys([*of_file, *(row for rows in found for row in rows)]))

    def _all_damage(self, assessment: AssessmentId) -> Sequence[Damage]:
        """With that of files in the audit, which are read for it from beginning to end."""
        reader = self._reader()
        reader.load(assessment)
        for item in reader.attachments(assessment):
            reader.try_content(item)
        return reader.damage

    def _reader(self) -> Reader:
        return Reader(path=self._path, connection=self._connection)
