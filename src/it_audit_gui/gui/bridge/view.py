"""What a page is shown: one audit as the file has it, with what it amounts to."""

from datetime import date
from pathlib import Path

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.audit_settings import NOTHING_SETTLED, AuditSettings
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import Touched
from it_audit_gui.session.ports import AssessmentSummary, Damage


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The open audit after the latest commit. ``place`` is where the user last was.

    ``assessments`` are all of this firm in the file, oldest first, the open one among them.
    ``newer`` tells that a newer program made the file, of which only what this one knows is here.
    ``damage`` is what had to be left out. ``undoable`` and ``redoable`` are what the next undo and
    redo are about.
    """

    path: Path
    read_only: bool
    questionnaire: Questionnaire
    assessment: Assessment
    evaluation: Evaluation
    costs: CostEvaluation
    assessments: tuple[AssessmentSummary, ...]
    undoable: Touched | None
    redoable: Touched | None
    place: str
    newer: bool = False
    protected: bool = False
    damage: tuple[Damage, ...] = ()
    settings: AuditSettings = NOTHING_SETTLED

    @property
    def past(self) -> bool:
        """Whether this is an earlier audit of the firm, which is only looked at."""
        return bool(self.assessments) and self.assessments[-1].id != self.assessment.id


def is_past(session: AuditSession) -> bool:
    """Whether a later audit of the firm is in the same file: this one does not change any more."""
    return session.assessments()[-1].id != session.assessment.id


def view_of(session: AuditSession, place: str, on: date) -> View:
    """What an open audit has now, and what it amounts to on a day."""
    return View(
        path=session.store.path,
        read_only=session.store.read_only or is_past(session),
        newer=session.store.newer,
        protected=session.store.protected,
        damage=session.damage,
        settings=session.settings(),
        questionnaire=session.questionnaire,
        assessment=session.assessment,
        evaluation=session.evaluate(on),
        costs=session.costs(on),
        assessments=tuple(session.assessments()),
        undoable=session.undoable,
        redoable=session.redoable,
        place=place,
    )
