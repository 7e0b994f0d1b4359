"""What a list tells of an audit file: read without a change, and without keeping it open."""

from datetime import date
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.next_due import next_due
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.sniff import has_journal, sniff


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How far the latest assessment of a file had come.

    ``low`` and ``high`` are the ends of its score (0-100), ``None`` while it has none; ``stage`` is
    an id and ``rung`` its number from 1. ``step`` is the id of the step to look at next, empty when
    there is none, with the day it is ``due``. Of a ``protected`` file nothing else is told.
    """

    organisation: str = ""
    protected: bool = False
    answered: int = 0
    applicable: int = 0
    low: float | None = None
    high: float | None = None
    stage: str = ""
    rung: int = 0
    step: str = ""
    due: date | None = None


def look(path: Path, language: str, on: date) -> Look:
    """Look into a file as of a day; raises ``AuditError`` for one that cannot be read now.

    A file with an unfinished write beside it is left to whoever opens it: reading would finish it.
    """
    if sniff(path).encrypted:
        return Look(protected=True)
    if has_journal(path.resolve()):
        raise AuditError("file-in-use", path=path)
    store = FileStore.open(path, look_only=True)
    try:
        latest = store.load(bootstrap.latest_of(store))
        session = AuditSession(store, bootstrap.bank(), latest, language)
        return of_evaluation(latest.organisation, session.evaluate(on))
    finally:
        store.close()


def of_evaluation(organisation: str, evaluation: Evaluation) -> Look:
    """What a list tells of an audit that is evaluated."""
    answered, applicable = evaluation.answered, evaluation.applicable
    item = next_due(evaluation.plan)
    # Before the last answer only a step that somebody gave a date is more than a guess.
    if item is not None and answered < applicable and item.tracking.due is None:
        item = None
    return Look(
        organisation=organisation,
        answered=answered,
        applicable=applicable,
        low=evaluation.overall.low,
        high=evaluation.overall.high,
        stage=str(evaluation.stage.stage.id),
        rung=evaluation.stage.number,
        step=str(item.step.id) if item else "",
        due=item.tracking.due if item else None,
    )
