"""Between the window and the open audit: requests go one way, immutable values come back.

The audit lives in one worker thread, so that writing never blocks painting. No page touches a
session or a store.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from it_audit_gui.domain.assessment import Evidence, Source
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.ids import FactId, QuestionId, StepId
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.gui.bridge.audit_worker import AuditWorker
from it_audit_gui.gui.bridge.changes import (
    Allowing,
    Annotating,
    Answering,
    Attaching,
    Change,
    Clearing,
    Confirming,
    Costing,
    Describing,
    Emptying,
    Following,
    Postponing,
    TakingOver,
)
from it_audit_gui.gui.bridge.held_file import AuditSource
from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.computer.clock import local_now
from it_audit_gui.session.ports import Attached
from it_audit_gui.session.replies import Reply

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.deeds import Deed


class SessionBridge(QObject):
    """Sends requests to the worker and announces what came of them.

    ``saved`` tells when a change was made that is now committed. A change that fails stays with
    the worker until ``retry`` writes it or ``drop_waiting`` gives it up.
    """

    opened = Signal(object)  # View
    changed = Signal(object)  # View
    saved = Signal(object)  # datetime
    save_failed = Signal(object, object)  # AuditError, Change
    failed = Signal(object)  # AuditError
    stepped = Signal(object)  # Touched: what undo or redo was about
    bank_read = Signal(object)  # Questionnaire
    locked = Signal(object)  # AuditError: a password is needed, or was not the right one
    done = Signal(object)  # Outcome of a deed
    refused = Signal(object, object)  # Deed, AuditError
    moved = Signal(object)  # View of the same audit in another file
    ended = Signal()  # a deed left no audit open
    closed = Signal()

    _requested = Signal(object)

    def __init__(
        self,
        source: Callable[[], AuditSource],
        language: str,
        *,
        now: Callable[[], datetime] = local_now,
        copies: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._waiting = 0
        self._thread = QThread(self)
        self._thread.setObjectName("audit")
        self._worker = AuditWorker(source, now, language, copies)
        self._worker.moveToThread(self._thread)
        self._connect(self._worker)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Number of changes that are not written yet."""
        return self._waiting

    def create(self, path: Path, facts: Facts, password: str | None = None) -> None:
        """Make a new audit and open it."""
        at = self._now()
        self._request(lambda worker: worker.create(path, facts, at, password))

    def open(self, path: Path, password: str | None = None, *, look_only: bool = False) -> None:
        """Open an audit; ``locked`` tells that it needs a password, or another one."""
        self._request(lambda worker: worker.open(path, password, look_only=look_only))

    def open_sample(self, folder: Path, name: str) -> None:
        """Make the audit of the sample firm anew, and open it."""
        at = self._now()
        self._request(lambda worker: worker.open_sample(folder, name, at))

    def carry_out(self, deed: "Deed") -> None:
        """Do something with the open file as a whole; ``done`` or ``refused`` tells what came."""
        self._request(lambda worker: worker.carry_out(deed))

    def close_audit(self) -> None:
        """Let go of the audit."""
        self._request(lambda worker: worker.close())

    def answer(self, reply: Reply) -> None:
        """Answer a question."""
        self._change(Answering(reply=reply, at=self._now()))

    def annotate(
        self,
        question: QuestionId,
        *,
        note: str | None = None,
        evidence: tuple[Evidence, ...] | None = None,
        source: Source | None = None,
    ) -> None:
        """Change what stands beside an answer."""
        self._change(
            Annotating(
                question=question, at=self._now(), note=note, evidence=evidence, source=source
            )
        )

    def attach(self, question: QuestionId, evidence: Evidence, file: Attached) -> None:
        """Keep a file in the audit, as evidence of an answer."""
        at = self._now()
        self._change(Attaching(question=question, at=at, evidence=evidence, file=file))

    def mark_later(self, question: QuestionId, later: bool) -> None:
        """Mark a question to come back to, or take the mark away."""
        self._change(Postponing(question=question, at=self._now(), later=later))

    def confirm(self, question: QuestionId) -> None:
        """An answer of last time still holds."""
        self._change(Confirming(question=question, at=self._now()))

    def clear(self, question: QuestionId) -> None:
        """Make a question unanswered again."""
        self._change(Clearing(question=question, at=self._now()))

    def set_facts(self, facts: Facts) -> None:
        """Change facts of the organisation."""
        self._change(Describing(facts=facts, at=self._now()))

    def clear_fact(self, fact: FactId) -> None:
        """Make a fact of the organisation unknown again."""
        self._change(Emptying(fact=fact, at=self._now()))

    def track(self, step: StepId, tracking: StepTracking) -> None:
        """Keep what became of a step."""
        self._change(Following(step=step, tracking=tracking, at=self._now()))

    def set_capacity(self, entry: CapacityEntry) -> None:
        """Keep what the firm can put in."""
        self._change(Allowing(entry=entry, at=self._now()))

    def set_costs(self, sheet: CostSheet) -> None:
        """Keep what was entered about costs, the whole of it."""
        self._change(Costing(sheet=sheet, at=self._now()))

    def take_over(self, replies: tuple[Reply, ...]) -> None:
        """Keep what somebody else replied to several questions."""
        self._change(TakingOver(replies=replies, at=self._now()))

    def inquiry(self, parent: QObject) -> Inquiry:
        """A way to ask the open audit what changes nothing, such as what steps would lead to."""
        return Inquiry(self._request, parent)

    def begin_again(self) -> None:
        """Begin the next audit of the firm, with the answers of this one to confirm."""
        at = self._now()
        self._request(lambda worker: worker.begin_again(at))

    def undo(self) -> None:
        """Take back the latest change."""
        at = self._now()
        self._request(lambda worker: worker.undo(at))

    def redo(self) -> None:
        """Do again what was taken back last."""
        at = self._now()
        self._request(lambda worker: worker.redo(at))

    def keep_place(self, place: str) -> None:
        """Remember where the user is."""
        self._request(lambda worker: worker.keep_place(place))

    def use_language(self, language: str) -> None:
        """Continue in another language."""
        self._request(lambda worker: worker.use_language(language))

    def read_bank(self) -> None:
        """Ask for the newest bank, for its words."""
        self._request(lambda worker: worker.read_bank())

    def retry(self) -> None:
        """Write the changes that wait."""
        self._request(lambda worker: worker.retry())

    def settle(self) -> int:
        """Wait until all that was asked is tried, what waits once more; how many still wait."""
        from queue import SimpleQueue  # noqa: PLC0415 - not needed to start

        answer: SimpleQueue[int] = SimpleQueue()

        def ask(worker: AuditWorker) -> None:
            try:
                worker.retry()
            finally:
                answer.put(worker.waiting)

        self._request(ask)
        return answer.get()

    def drop_waiting(self) -> None:
        """Give up the changes that wait."""
        self._request(lambda worker: worker.drop_waiting())

    def shut_down(self) -> None:
        """Let go of the audit and end the thread; returns when both are done."""
        if self._thread.isRunning():
            self.close_audit()
            self._requested.emit(lambda _: self._thread.quit())
            self._thread.wait()

    def _change(self, change: Change) -> None:
        self._request(lambda worker: worker.change(change))

    def _request(self, request: Callable[[AuditWorker], None]) -> None:
        self._requested.emit(request)

    def _connect(self, worker: AuditWorker) -> None:
        self._requested.connect(worker.perform)
        worker.waits.connect(self._on_waits)
        worker.opened.connect(self.opened)
        worker.changed.connect(self.changed)
        worker.save_failed.connect(self.save_failed)
        worker.saved.connect(self.saved)
        worker.failed.connect(self.failed)
        worker.stepped.connect(self.stepped)
        worker.bank_read.connect(self.bank_read)
        worker.locked.connect(self.locked)
        worker.done.connect(self.done)
        worker.refused.connect(self.refused)
        worker.moved.connect(self.moved)
        worker.ended.connect(self.ended)
        worker.closed.connect(self.closed)

    @Slot(int)
    def _on_waits(self, count: int) -> None:
        self._waiting = count
