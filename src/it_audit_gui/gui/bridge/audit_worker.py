"""The object that owns the open audit. It lives in the bridge's worker thread."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.changes import Change, added
from it_audit_gui.gui.bridge.copying import Copying
from it_audit_gui.gui.bridge.held_file import AuditSource, HeldFile
from it_audit_gui.gui.bridge.looking import refuse_past
from it_audit_gui.gui.bridge.outcomes import LOCKED, Effect, Outcome
from it_audit_gui.gui.bridge.passing import PASSING, told_while_open
from it_audit_gui.gui.bridge.view import View, is_past, view_of
from it_audit_gui.new_ids import new_assessment_id
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import Touched

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.deeds import Deed


class AuditWorker(QObject):
    """Carries out requests one after the other; every result is an immutable value."""

    opened = Signal(object)
    changed = Signal(object)
    saved = Signal(object)
    save_failed = Signal(object, object)
    failed = Signal(object)
    stepped = Signal(object)
    bank_read = Signal(object)
    locked = Signal(object)
    done = Signal(object)
    refused = Signal(object, object)
    moved = Signal(object)
    ended = Signal()
    waits = Signal(int)
    closed = Signal()

    def __init__(
        self,
        source: Callable[[], AuditSource],
        now: Callable[[], datetime],
        language: str,
        copies: Path | None = None,
    ) -> None:
        """``copies`` is the folder for safety copies; none are kept without one."""
        super().__init__()
        self._source = source
        self._now = now
        self._language = language
        self._held = HeldFile(source)
        self._copying = Copying(self._held, copies, now, self)
        self._copying.failed.connect(self.failed)
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

    def create(self, path: Path, facts: Facts, at: datetime, password: str | None = None) -> None:
        """Make a new audit and open it."""
        session = self._source().create(path, facts, self._language, at, password)
        self._take(session, password)

    def open(self, path: Path, password: str | None = None, *, look_only: bool = False) -> None:
        """Open an audit; the one that was open stays so when this one cannot be."""
        held = self._held.session
        if held is not None and held.store.path == path:
            self.opened.emit(self._view(held))
            return
        try:
            session = self._source().open_audit(
                path, self._language, None, password, look_only=look_only
            )
        except AuditError as error:
            if error.error_id not in LOCKED:
                raise
            self.locked.emit(error)
            return
        self._take(session, password)
        self._copying.keep_soon()

    def open_sample(self, folder: Path, name: str, at: datetime) -> None:
        """Make the audit of the sample firm anew, and open it."""
        from it_audit_gui import sample_firm  # noqa: PLC0415 - rarely needed

        self.close()
        self.open(sample_firm.make(folder, name, self._language, at))

    def close(self) -> None:
        """Let go of the audit."""
        self._release()
        self._keep_waiting(())
        self.closed.emit()

    def carry_out(self, deed: "Deed") -> None:
        """Do something with the file as a whole."""
        self._copying.keep_first()
        was_open = not self._held.is_none
        try:
            outcome = deed.carry_out(self._held, self._language)
        except AuditError as error:
            self.refused.emit(deed, error)
            if was_open and self._held.is_none:
                self._end()
            return
        self._follow(outcome)
        self.done.emit(outcome)

    def change(self, change: Change) -> None:
        """Write a change, after those that wait."""
        self._copying.keep_first()
        self._keep_waiting(added(self._waiting, change))
        self._write_waiting(change)

    def retry(self) -> None:
        """Write what waits; the file is opened afresh, since its medium may have been away."""
        if self._waiting:
            self._held.give_up_connection()
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
        if place != self._place and not (session.store.read_only or is_past(session)):
            session.keep_place(place)
            self._place = place

    def use_language(self, language: str) -> None:
        """Continue in another language, now and for audits opened later."""
        self._language = language
        session = self._held.session
        if session is not None:
            session.use_language(language)
            self.changed.emit(self._view(session))

    def read_bank(self) -> None:
        """Tell the words of the newest bank."""
        self.bank_read.emit(self._source().bank().latest(self._language))

    def examine(self, study: Callable[[AuditSession, date], object]) -> object | None:
        """What a study of the open audit finds; ``None`` once the audit is closed."""
        if self._held.is_none:
            return None
        return study(self._open_session(), self._today())

    def examine_beside(
        self,
        path: Path,
        study: Callable[[AuditSession, AuditSession, date], object],
        password: str | None = None,
    ) -> object | None:
        """What a study of the open audit and of one in another file finds."""
        if self._held.is_none:
            return None
        session = self._open_session()
        if path == session.store.path:
            return study(session, session, self._today())
        other = self._source().open_audit(path, self._language, password=password)
        try:
            return study(session, other, self._today())
        finally:
            other.close()

    def begin_again(self, at: datetime) -> None:
        """Begin the next audit in the same file, after what waits."""
        self._copying.keep_first()
        if self._waiting:
            self._write_waiting(self._waiting[-1])
        if self._waiting:
            return
        session = self._open_session().again(new_assessment_id(), at)
        self._held.take(session, self._held.password)
        self._place = ""
        self.opened.emit(self._view(session))

    def _step(self, take: Callable[[AuditSession, datetime], Touched | None], at: datetime) -> None:
        """One step back or forth, after what waits: the latest change is the first to go back."""
        self._copying.keep_first()
        if self._waiting:
            self._write_waiting(self._waiting[-1])
        if self._waiting:
            return
        session = self._open_session()
        refuse_past(session)
        about = take(session, at)
        if about is not None:
            self.saved.emit(at)
            self.changed.emit(self._view(session))
            self.stepped.emit(about)

    def _take(self, session: AuditSession, password: str | None) -> None:
        self._release()
        self._held.take(session, password)
        self._place = session.place()
        self._keep_waiting(())
        self.opened.emit(self._view(session))

    def _release(self) -> None:
        """Close the file; what is committed stays so even when its medium went away."""
        self._copying.keep()
        try:
            self._held.release()
        except AuditError as error:
            self.failed.emit(error)

    def _follow(self, outcome: Outcome) -> None:
        """Show what a deed has led to."""
        match outcome.effect:
            case Effect.CHANGED:
                self.changed.emit(self._view(self._open_session()))
            case Effect.MOVED:
                self.moved.emit(self._view(self._open_session()))
                if self._waiting:
                    self._write_waiting(self._waiting[-1])
            case Effect.ANEW:
                session = self._open_session()
                self._place = session.place()
                self._keep_waiting(())
                self.opened.emit(self._view(session))
            case Effect.CLOSED:
                self._end()

    def _end(self) -> None:
        """There is no open audit any more, though nobody left it."""
        self._keep_waiting(())
        self.ended.emit()

    def _open_session(self) -> AuditSession:
        return self._held.ready(self._language)

    def _today(self) -> date:
        return self._now().date()

    def _keep_waiting(self, changes: tuple[Change, ...]) -> None:
        if changes != self._waiting:
            self._waiting = changes
            self.waits.emit(len(changes))

    def _write_waiting(self, latest: Change) -> None:
        refused = list[AuditError]()
        try:
            session = self._open_session()
            while self._waiting:
                self._write_first(session, refused)
        except AuditError as error:
            if error.error_id not in PASSING:
                raise
            self.save_failed.emit(told_while_open(error), latest)
        else:
            self.changed.emit(self._view(session))
        if refused:
            raise refused[0]

    def _write_first(self, session: AuditSession, refused: list[AuditError]) -> None:
        """Write what waits longest; one that can never be written does not wait any longer."""
        first = self._waiting[0]
        try:
            refuse_past(session)
            first.carry_out(session)
        except AuditError as error:
            if error.error_id in PASSING:
                raise
            refused.append(error)
            self._keep_waiting(self._waiting[1:])
        else:
            self._keep_waiting(self._waiting[1:])
            self.saved.emit(first.at)

    def _view(self, session: AuditSession) -> View:
        return view_of(session, self._place, self._today())
