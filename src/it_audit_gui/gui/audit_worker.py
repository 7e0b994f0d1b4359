"""The object that owns the open audit. It lives in the bridge's worker thread."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.changes import Change, added
from it_audit_gui.gui.view import View
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import Touched
from it_audit_gui.session.ports import QuestionBank

# What the medium or another program causes, so that the same change can succeed later.
PASSING = frozenset(
    {
        "cannot-write",
        "file-in-use",
        "file-not-found",
        "file-not-readable",
        "file-read-only",
        "medium-full",
        "medium-gone",
    }
)


class AuditSource(Protocol):
    """Where sessions come from."""

    def create(self, path: Path, facts: Facts, language: str, at: datetime) -> AuditSession:
        """A new audit file."""
        ...

    def open_audit(
        self, path: Path, language: str, assessment: AssessmentId | None = None
    ) -> AuditSession:
        """An existing audit file, at its latest assessment unless one is named."""
        ...

    def bank(self) -> QuestionBank:
        """The question banks shipped."""
        ...

    def save_report(
        self, session: AuditSession, path: Path, fmt: str, language: str, on: date
    ) -> None:
        """Write a report of the session to a file."""
        ...


class AuditWorker(QObject):
    """Carries out requests one after the other; every result is an immutable value."""

    opened = Signal(object)
    changed = Signal(object)
    saved = Signal(object)
    save_failed = Signal(object, object)
    failed = Signal(object)
    stepped = Signal(object)
    report_saved = Signal(object)
    bank_read = Signal(object)
    waits = Signal(int)
    closed = Signal()

    def __init__(
        self, source: Callable[[], AuditSource], today: Callable[[], date], language: str
    ) -> None:
        super().__init__()
        self._source = source
        self._today = today
        self._language = language
        self._session: AuditSession | None = None
        self._lost: tuple[Path, AssessmentId] | None = None
        self._place = ""
        self._waiting: tuple[Change, ...] = ()

    @property
    def waiting(self) -> int:
        """Number of changes that are not written yet."""
        return len(self._waiting)

    @Slot(object)
    def perform(self, request: Callable[["AuditWorker"], None]) -> None:
        """Carry out one request; what a user can run into becomes a signal."""
        try:
            request(self)
        except AuditError as error:
            self.failed.emit(error)

    def create(self, path: Path, facts: Facts, at: datetime) -> None:
        """Make a new audit and open it."""
        self._take(self._source().create(path, facts, self._language, at))

    def open(self, path: Path) -> None:
        """Open an audit; the one that was open stays so when this one cannot be."""
        if self._session is not None and self._session.store.path == path:
            self.opened.emit(self._view(self._session))
            return
        self._take(self._source().open_audit(path, self._language))

    def close(self) -> None:
        """Let go of the audit."""
        self._release()
        self._lost = None
        self._keep_waiting(())
        self.closed.emit()

    def change(self, change: Change) -> None:
        """Write a change, after those that wait."""
        self._keep_waiting(added(self._waiting, change))
        self._write_waiting(change)

    def retry(self) -> None:
        """Write what waits; the file is opened afresh, since its medium may have been away."""
        if self._waiting:
            self._give_up_connection()
            self._write_waiting(self._waiting[-1])

    def drop_waiting(self) -> None:
        """Give up what could not be written."""
        self._keep_waiting(())

    def undo(self, at: datetime) -> None:
        """Take back the latest change."""
        self._step(AuditSession.undo, at)

    def redo(self, at: datetime) -> None:
        """Do again what was taken back last."""
        self._step(AuditSession.redo, at)

    def keep_place(self, place: str) -> None:
        """Remember where the user is, where the file allows it."""
        session = self._open_session()
        if place != self._place and not session.store.read_only:
            session.keep_place(place)
            self._place = place

    def use_language(self, language: str) -> None:
        """Continue in another language, now and for audits opened later."""
        self._language = language
        if self._session is not None:
            self._session.use_language(language)
            self.changed.emit(self._view(self._session))

    def read_bank(self) -> None:
        """Tell the words of the newest bank."""
        self.bank_read.emit(self._source().bank().latest(self._language))

    def save_report(self, path: Path, fmt: str, language: str) -> None:
        """Write a report."""
        self._source().save_report(self._open_session(), path, fmt, language, self._today())
        self.report_saved.emit(path)

    def examine(self, study: Callable[[AuditSession, date], object]) -> object | None:
        """What a study of the open audit finds; ``None`` once the audit is closed."""
        if self._session is None and self._lost is None:
            return None
        return study(self._open_session(), self._today())

    def _step(self, take: Callable[[AuditSession, datetime], Touched | None], at: datetime) -> None:
        """One step back or forth, after what waits: the latest change is the first to go back."""
        if self._waiting:
            self._write_waiting(self._waiting[-1])
        if self._waiting:
            return
        session = self._open_session()
        about = take(session, at)
        if about is not None:
            self.saved.emit(at)
            self.changed.emit(self._view(session))
            self.stepped.emit(about)

    def _take(self, session: AuditSession) -> None:
        self._release()
        self._session, self._lost, self._place = session, None, session.place()
        self._keep_waiting(())
        self.opened.emit(self._view(session))

    def _release(self) -> None:
        """Close the file; what is committed stays so even when its medium went away."""
        session, self._session = self._session, None
        try:
            if session is not None:
                session.close()
        except AuditError as error:
            self.failed.emit(error)

    def _give_up_connection(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            self._lost = session.store.path, session.assessment.id
            # The medium may have gone from under it; opening it again tells whether it is back.
            with suppress(AuditError):
                session.close()

    def _open_session(self) -> AuditSession:
        if self._session is None and self._lost is not None:
            path, assessment = self._lost
            self._session = self._source().open_audit(path, self._language, assessment)
            self._lost = None
        if self._session is None:
            raise RuntimeError("no audit is open")
        return self._session

    def _keep_waiting(self, changes: tuple[Change, ...]) -> None:
        if changes != self._waiting:
            self._waiting = changes
            self.waits.emit(len(changes))

    def _write_waiting(self, latest: Change) -> None:
        try:
            session = self._open_session()
            while self._waiting:
                first = self._waiting[0]
                self._write(session, first)
                self._keep_waiting(self._waiting[1:])
                self.saved.emit(first.at)
        except AuditError as error:
            if error.error_id not in PASSING:
                raise
            self.save_failed.emit(error, latest)
            return
        self.changed.emit(self._view(session))

    def _write(self, session: AuditSession, change: Change) -> None:
        """Write one change; one that can never be written does not wait any longer."""
        try:
            change.carry_out(session)
        except AuditError as error:
            if error.error_id not in PASSING:
                self._keep_waiting(self._waiting[1:])
            raise

    def _view(self, session: AuditSession) -> View:
        return View(
            path=session.store.path,
            read_only=session.store.read_only,
            questionnaire=session.questionnaire,
            assessment=session.assessment,
            evaluation=session.evaluate(self._today()),
            costs=session.costs(self._today()),
            assessments=tuple(session.assessments()),
            undoable=session.undoable,
            redoable=session.redoable,
            place=self._place,
        )
