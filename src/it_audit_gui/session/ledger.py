"""The assessment as the store has it, and every change that is written to it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AttachmentId
from it_audit_gui.session.history import History, Step, Touched, applied, opposite
from it_audit_gui.session.ports import AssessmentStore, Change


class Ledger:
    """Writes changes to the store first, and only then shows them."""

    def __init__(self, store: AssessmentStore, assessment: Assessment) -> None:
        self.store = store
        self.assessment = assessment
        self._history = History()

    @property
    def undoable(self) -> Touched | None:
        """What the change was about that can be undone next."""
        step = self._history.undoable
        return step.about if step else None

    @property
    def redoable(self) -> Touched | None:
        """What the change was about that can be redone next."""
        step = self._history.redoable
        return step.about if step else None

    def do(self, about: Touched, change: Change, at: datetime, *, annotation: bool = False) -> None:
        """Write a change that can be undone."""
        whole = self._completed(change)
        contents = self._contents(whole)
        back = opposite(self.assessment, whole, contents)
        self._write(whole, at)
        forth = opposite(self.assessment, back, contents)
        # Steps with files are never joined with the next: each file comes and goes with its own.
        typed = annotation and not whole.attached and not whole.detached
        self._history.add(Step(about=about, back=back, forth=forth, annotation=typed))

    def do_for_good(self, change: Change, at: datetime) -> None:
        """Write a change after which nothing that was done before can be undone."""
        self._write(self._completed(change), at)
        self._history.forget()

    def undo(self, at: datetime) -> Touched | None:
        """Take back the latest change; tells what it was about."""
        step = self._history.undoable
        if step is None:
            return None
        self._write(step.back, at)
        self._history.go_back()
        return step.about

    def redo(self, at: datetime) -> Touched | None:
        """Do again what was undone last, until something else changes; tells what it was about."""
        step = self._history.redoable
        if step is None:
            return None
        self._write(step.forth, at)
        self._history.go_forth()
        return step.about

    def _completed(self, change: Change) -> Change:
        """The change with the files that nothing points to once it is written.

        A file lives as long as a piece of evidence names it, so that none stays behind unseen.
        """
        touched = {answer.question for answer in change.answers}.union(change.removed)
        named = {piece.attachment for answer in change.answers for piece in answer.evidence}
        unnamed = tuple(
            item.id
            for item in self.assessment.attachments
            if item.question in touched and item.id not in named
        )
        return replace(change, detached=unnamed) if unnamed else change

    def _contents(self, change: Change) -> Mapping[AttachmentId, bytes]:
        """Of every file a change brings or takes away, once in memory."""
        contents = {item.attachment.id: item.content for item in change.attached}
        for item in self.assessment.attachments:
            if item.id in change.detached:
                # One that cannot be read any more goes for good.
                with suppress(AuditError):
                    contents[item.id] = self.store.content(item)
        return contents

    def _write(self, change: Change, at: datetime) -> None:
        self.store.write(self.assessment.id, change, at)
        self.assessment = applied(self.assessment, change)
