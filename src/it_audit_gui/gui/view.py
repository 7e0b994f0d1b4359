"""What a page is shown: one audit as the file has it, with what it amounts to."""

from dataclasses import dataclass
from pathlib import Path

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The open audit after the latest commit. ``place`` is where the user last was."""

    path: Path
    read_only: bool
    questionnaire: Questionnaire
    assessment: Assessment
    evaluation: Evaluation
    undoable: QuestionId | None
    place: str
