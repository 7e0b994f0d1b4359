"""A question to the open audit that changes nothing, answered off the window's thread."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.audit_session import AuditSession

Study = Callable[[AuditSession, date], object]
StudyOfTwo = Callable[[AuditSession, AuditSession, date], object]


class Examiner(Protocol):
    """Who holds the open audit."""

    def examine(self, study: Study) -> object | None:
        """What a study finds; ``None`` once the audit is closed."""
        ...

    def examine_beside(
        self, path: Path, study: StudyOfTwo, password: str | None = None
    ) -> object | None:
        """What a study finds with an audit in another file, opened for it."""
        ...


class _Answers(QObject):
    """What leads back from the audit's thread; outlives a page that is gone before its answer.

    It is all of the window that goes to that thread: whatever is let go of last there ends there,
    and no widget may.
    """

    found = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.latest = 0

    def examine(
        self, examiner: Examiner, number: int, question: Callable[[Examiner], object | None]
    ) -> None:
        """In the thread of the audit: only signals lead back from here."""
        if number != self.latest:
            return
        try:
            found = question(examiner)
        except AuditError as error:
            self.failed.emit(number, error)
            return
        if found is not None:
            self.found.emit(number, found)


class Inquiry(QObject):
    """Only the latest question counts: what was asked before it is not answered any more."""

    answered = Signal(object)
    refused = Signal(object)  # AuditError

    def __init__(
        self,
        request: Callable[[Callable[[Examiner], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._answers = _Answers()
        self._answers.found.connect(self._on_found)
        self._answers.failed.connect(self._on_failed)

    def ask(self, study: Study) -> None:
        """Ask; ``answered`` brings what the study returns, ``refused`` why it cannot."""
        self._answers.latest += 1
        self._put(lambda examiner: examiner.examine(study))

    def ask_beside(self, path: Path, study: StudyOfTwo, password: str | None = None) -> None:
        """The same with an audit in another file beside it."""
        self._answers.latest += 1
        self._put(lambda examiner: examiner.examine_beside(path, study, password))

    def forget(self) -> None:
        """What was asked need not be answered any more."""
        self._answers.latest += 1

    def _put(self, question: Callable[[Examiner], object | None]) -> None:
        answers, number = self._answers, self._answers.latest
        self._request(lambda examiner: answers.examine(examiner, number, question))

    @Slot(int, object)
    def _on_found(self, number: int, found: object) -> None:
        if number == self._answers.latest:
            self.answered.emit(found)

    @Slot(int, object)
    def _on_failed(self, number: int, error: AuditError) -> None:
        if number == self._answers.latest:
            self.refused.emit(error)
