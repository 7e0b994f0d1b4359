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
    """What leads back from the audit's thread; outlives a page that is gone before its answer."""

    found = Signal(int, object)
    failed = Signal(int, object)


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
        self._latest = 0
        self._answers = _Answers()
        self._answers.found.connect(self._on_found)
        self._answers.failed.connect(self._on_failed)

    def ask(self, study: Study) -> None:
        """Ask; ``answered`` brings what the study returns, ``refused`` why it cannot."""
        self._latest += 1
        self._put(lambda examiner: examiner.examine(study))

    def ask_beside(self, path: Path, study: StudyOfTwo, password: str | None = None) -> None:
        """The same with an audit in another file beside it."""
        self._latest += 1
        self._put(lambda examiner: examiner.examine_beside(path, study, password))

    def forget(self) -> None:
        """What was asked need not be answered any more."""
        self._latest += 1

    def _put(self, question: Callable[[Examiner], object | None]) -> None:
        number = self._latest
        self._request(lambda examiner: self._examine(examiner, number, question))

    def _examine(
        self, examiner: Examiner, number: int, question: Callable[[Examiner], object | None]
    ) -> None:
        """In the thread of the audit: only signals lead back from here."""
        if number != self._latest:
            return
        try:
            found = question(examiner)
        except AuditError as error:
            self._answers.failed.emit(number, error)
            return
        if found is not None:
            self._answers.found.emit(number, found)

    @Slot(int, object)
    def _on_found(self, number: int, found: object) -> None:
        if number == self._latest:
            self.answered.emit(found)

    @Slot(int, object)
    def _on_failed(self, number: int, error: AuditError) -> None:
        if number == self._latest:
            self.refused.emit(error)
