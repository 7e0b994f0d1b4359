"""What is said once something was done with a whole file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from it_audit_gui.gui.bridge.outcomes import (
    CopySaved,
    Deleted,
    Moved,
    Outcome,
    PasswordSet,
    Restored,
    Settled,
)
from it_audit_gui.gui.language.text import fill
from it_audit_gui.wording import Explanation

_MOST_NAMED = 3


class OutcomeWords(QObject):
    """What happened, what is safe, what to do; ``None`` for what speaks for itself."""

    def of(self, outcome: Outcome) -> Explanation | None:
        """The words for an outcome."""
        words: Explanation | None
        match outcome:
            case PasswordSet():
                words = self._password(outcome)
            case CopySaved():
                words = self._copied(outcome)
            case Restored():
                words = self._restored(outcome)
            case Deleted():
                words = self._deleted(outcome)
            case Settled():
                words = Explanation(what=self.tr("How long you keep it is noted."), safe="", do="")
            case Moved():
                words = self._moved(outcome)
            case _:
                words = None
        return words

    def _copied(self, outcome: CopySaved) -> Explanation:
        what = self.tr("The copy is saved. It was opened once and is the same.")
        if outcome.older:
            what = self.tr("The copy for an older version is saved. It was opened once.")
        elif not outcome.whole:
            what = self.tr("The copy is saved without what tells whose audit it is.")
        return Explanation(what=what, safe=str(outcome.path), do="")

    def _password(self, outcome: PasswordSet) -> Explanation:
        if outcome.protected:
            what = self.tr("From now on this file opens with the new password only.")
        else:
            what = self.tr("This file opens without a password now.")
        count = outcome.old_copies
        old = self.tr("%n safety copies still open as before.", "", count) if count else ""
        return Explanation(what=what, safe=old, do="")

    def _restored(self, outcome: Restored) -> Explanation:
        what = self.tr("The safety copy is open now.")
        if outcome.aside is None:
            return Explanation(what=what, safe="", do="")
        kept = fill(self.tr("What was there is kept as %1."), outcome.aside.name)
        return Explanation(what=what, safe=kept, do="")

    def _deleted(self, outcome: Deleted) -> Explanation:
        removed, kept = outcome.forgotten.removed, outcome.forgotten.kept
        what = fill(self.tr("Removed: %1."), _names(removed))
        still = self.tr("Still there: %1. Delete these yourself if they are of this client.")
        safe = fill(still, _names(kept)) if kept else ""
        do = self.tr(
            "Remember reports, copies, mail and backups elsewhere: we cannot remove those."
        )
        return Explanation(what=what, safe=safe, do=do)

    def _moved(self, outcome: Moved) -> Explanation:
        what = fill(self.tr("You work in %1 now. Everything is saved there."), outcome.path.name)
        if outcome.whole:
            return Explanation(what=what, safe=str(outcome.path), do="")
        return Explanation(
            what=what,
            safe=self.tr("Earlier audits of this firm are still in the old file only."),
            do=self.tr("Keep the old file until its stick or disk is back."),
        )


def _names(paths: Sequence[Path]) -> str:
    named = ", ".join(path.name for path in paths[:_MOST_NAMED])
    rest = len(paths) - _MOST_NAMED
    return f"{named} + {rest}" if rest > 0 else named
