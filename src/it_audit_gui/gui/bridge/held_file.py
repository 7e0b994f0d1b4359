"""The audit file that the worker holds: open, out of reach for the moment, or none."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.ports import QuestionBank


class AuditSource(Protocol):
    """Where sessions come from."""

    def create(
        self, path: Path, facts: Facts, language: str, at: datetime, password: str | None = None
    ) -> AuditSession:
        """A new audit file."""
        ...

    def open_audit(
        self,
        path: Path,
        language: str,
        assessment: AssessmentId | None = None,
        password: str | None = None,
        *,
        look_only: bool = False,
    ) -> AuditSession:
        """An existing audit file, at its latest assessment unless one is named.

        To ``look_only`` also a file of a newer version, where that allows it.
        """
        ...

    def keep_new(
        self, path: Path, assessment: Assessment, language: str, password: str | None = None
    ) -> AuditSession:
        """A new audit file that holds an assessment made before."""
        ...

    def bank(self) -> QuestionBank:
        """The question banks shipped."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _OutOfReach:
    path: Path
    assessment: Assessment


class HeldFile:
    """One file at a time, with its password for when it has to be opened again.

    What was read and written stays in memory, also when the medium goes away.
    """

    def __init__(self, source: Callable[[], AuditSource]) -> None:
        self._source = source
        self._session: AuditSession | None = None
        self._gone: _OutOfReach | None = None
        self._password: str | None = None

    @property
    def session(self) -> AuditSession | None:
        """The audit, where its file is open right now."""
        return self._session

    @property
    def is_none(self) -> bool:
        """Whether no audit is open, not even one whose file is out of reach."""
        return self._session is None and self._gone is None

    @property
    def password(self) -> str | None:
        """What the file opens with."""
        return self._password

    def take(self, session: AuditSession, password: str | None) -> None:
        """Hold an audit that was just opened or made, in the place of the one before."""
        self._session, self._gone = session, None
        self._password = password if session.store.protected else None

    def ready(self, language: str) -> AuditSession:
        """The audit, opened again where its file was out of reach."""
        if self._session is None and self._gone is not None:
            path, assessment = self._gone.path, self._gone.assessment.id
            self._session = self._source().open_audit(path, language, assessment, self._password)
            self._gone = None
        if self._session is None:
            raise RuntimeError("no audit is open")
        return self._session

    def give_up_connection(self) -> None:
        """Let go of the file itself; opening it again tells whether its medium is back."""
        session, self._session = self._session, None
        if session is not None:
            self._gone = _OutOfReach(path=session.store.path, assessment=session.assessment)
            # The medium may have gone from under it.
            with suppress(AuditError):
                session.close()

    def forget(self) -> None:
        """Let go of the audit; its file must be closed by then."""
        self._session = self._gone = self._password = None

    def release(self) -> None:
        """Close the file. Raises ``AuditError`` when that failed; it is let go of all the same."""
        session = self._session
        self.forget()
        if session is not None:
            session.close()

    def set_password(self, password: str | None, language: str) -> None:
        """Add, change or remove the password."""
        self.ready(language).store.set_password(password)
        self._password = password

    def open(self, path: Path, language: str, password: str | None) -> None:
        """Hold the audit in a file, where none is held."""
        self.take(self._source().open_audit(path, language, None, password), password)

    def turn_to(self, assessment: AssessmentId | None, language: str) -> None:
        """Hold another audit of the same file; the latest where none is named."""
        path, password = self.ready(language).store.path, self._password
        with self.closed(language):
            turned = self._source().open_audit(path, language, assessment, password)
            self.take(turned, password)

    @contextmanager
    def closed(self, language: str) -> Iterator[None]:
        """Close what is open; when what is done meanwhile fails, it is opened again."""
        session, password = self._session, self._password
        self.release()
        try:
            yield
        except AuditError:
            if session is not None:
                path, assessment = session.store.path, session.assessment.id
                again = self._source().open_audit(path, language, assessment, password)
                self.take(again, password)
            raise

    def go_on_in(self, target: Path, language: str) -> bool:
        """Go on in a new file; false when only the audit in memory could be taken along."""
        copy = self._whole_copy(target, language)
        fresh = copy or self._from_memory(target, language)
        with suppress(AuditError):
            if self._session is not None:
                self._session.close()
        self._session, self._gone = fresh, None
        return copy is not None

    def find_at(self, path: Path, language: str) -> None:
        """Go on in the same file at another place, as under another drive letter.

        Raises ``AuditError`` when what is there is not the audit as it was last seen here.
        """
        seen = self._seen()
        # A file that was only renamed is still locked by ourselves.
        self.give_up_connection()
        session = self._source().open_audit(path, language, seen.id, self._password)
        if session.assessment != seen:
            session.close()
            raise AuditError("file-differs", path=path)
        self._session, self._gone = session, None

    def _whole_copy(self, target: Path, language: str) -> AuditSession | None:
        if self._session is None:
            return None
        try:
            self._session.store.copy_to(target)
        except AuditError:
            return None
        assessment = self._session.assessment.id
        return self._source().open_audit(target, language, assessment, self._password)

    def _from_memory(self, target: Path, language: str) -> AuditSession:
        return self._source().keep_new(target, self._seen(), language, self._password)

    def _seen(self) -> Assessment:
        if self._session is not None:
            return self._session.assessment
        if self._gone is None:
            raise RuntimeError("no audit is open")
        return self._gone.assessment
