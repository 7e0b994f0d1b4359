"""What a page is shown: one audit as the file has it, with what it amounts to."""

from dataclasses import dataclass
from pathlib import Path

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.session.history import Touched
from it_audit_gui.session.ports import AssessmentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The open audit after the latest commit. ``place`` is where the user last was.

    ``assessments`` are all of this firm in the file, oldest first, the open one among them.
    ``undoable`` and ``redoable`` are what the next undo and redo are about.
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
