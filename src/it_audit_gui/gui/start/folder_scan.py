"""The audits in a folder of clients, looked into beside the window."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.file_choice import SUFFIX
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.summaries import Summaries

if TYPE_CHECKING:
    from it_audit_gui.looking import Look

LIMIT = 5_000
# So often the list takes in what was found, in seconds.
_BEAT = 1.0
# Between two files the window paints and answers.
_BREATH = 0.002
_NOT_READABLE_NOW = frozenset({"file-in-use", "file-not-found", "file-not-readable", "medium-gone"})

LookInto = Callable[[Path, str, date], "Look"]
Status = os.stat_result


class FolderScan(QObject):
    """``found`` gives all audits of a folder as far as they are known: first their names alone.

    Has no parent, so that it outlives its page while a file is read; ``stop`` ends it after that.
    """

    found = Signal(object)  # tuple of RecentAudit

    def __init__(self, summaries: Summaries | None, look: LookInto | None = None) -> None:
        """What was seen is kept with ``summaries``, or nowhere without."""
        super().__init__()
        self._summaries = summaries
        self._look = look
        self._stopped = Event()

    def begin(self, folder: Path, language: str, on: date) -> None:
        """Look into the audits of a folder, and into those of the folders in it."""
        QThreadPool.globalInstance().start(lambda: self._scan(folder, language, on))

    def stop(self) -> None:
        """Give up: the user opens a file, or wants another folder."""
        self._stopped.set()

    def _scan(self, folder: Path, language: str, on: date) -> None:
        audits = dict(self._names(folder))
        self._tell(audits)
        if self._look is None:
            from it_audit_gui.looking import look  # noqa: PLC0415 - in this thread

            self._look = look
        told = time.monotonic()
        for path, (status, audit) in audits.items():
            if self._stopped.is_set():
                return
            if audit.unread:
                audits[path] = (status, self._looked(self._look, audit, language, on))
                time.sleep(_BREATH)
            if time.monotonic() - told > _BEAT:
                self._tell(audits)
                told = time.monotonic()
        self._tell(audits)
        if self._summaries is not None:
            self._summaries.keep(audits)

    def _names(self, folder: Path) -> Iterator[tuple[Path, tuple[Status, RecentAudit]]]:
        if self._summaries is not None:
            self._summaries.read()
        for path, status in _files(folder):
            if self._stopped.is_set():
                return
            seen = self._summaries.seen(path, status) if self._summaries is not None else None
            audit = seen or _unread(path, status)
            yield path, (status, replace(audit, of_folder=True))

    def _looked(self, look: LookInto, audit: RecentAudit, language: str, on: date) -> RecentAudit:
        try:
            seen = look(audit.path, language, on)
        except AuditError as error:
            return audit if error.error_id in _NOT_READABLE_NOW else replace(audit, damaged=True)
        return replace(
            audit,
            unread=False,
            organisation=seen.organisation or audit.organisation,
            protected=seen.protected,
            answered=seen.answered,
            applicable=seen.applicable,
            low=seen.low,
            high=seen.high,
            stage=seen.stage,
            rung=seen.rung,
            step=seen.step,
            due=seen.due,
        )

    def _tell(self, audits: dict[Path, tuple[Status, RecentAudit]]) -> None:
        if not self._stopped.is_set():
            self.found.emit(tuple(audit for _, audit in audits.values()))


def _unread(path: Path, status: Status) -> RecentAudit:
    changed = datetime.fromtimestamp(status.st_mtime, tz=UTC)
    return RecentAudit(
        path=path,
        organisation=path.stem,
        opened_at=changed,
        answered=0,
        applicable=0,
        unread=True,
    )


def _files(folder: Path) -> Iterator[tuple[Path, Status]]:
    """At most ``LIMIT`` audit files in a folder, and in the folders in it."""
    inside = _entries(folder)
    places = [inside, *(_entries(Path(item.path)) for item in inside if _is_folder(item))]
    audits = (item for place in places for item in place if item.name.endswith(SUFFIX))
    for item in islice(audits, LIMIT):
        with suppress(OSError):
            if item.is_file():
                yield Path(item.path), item.stat()


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, hidden things left out; nothing where it cannot be read."""
    try:
        found = [item for item in os.scandir(folder) if not item.name.startswith(".")]
    except OSError:
        return []
    return sorted(found, key=lambda item: item.name)


def _is_folder(item: os.DirEntry[str]) -> bool:
    """Whether it is a folder and no link, which may lead in circles."""
    try:
        return item.is_dir(follow_symlinks=False)
    except OSError:
        return False
