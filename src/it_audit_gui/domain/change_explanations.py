"""Why a score then and now are what they are: what went into both, on the questions in common."""

from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.explained import Explanation
from it_audit_gui.domain.explanations import explain_score
from it_audit_gui.domain.ids import SectionId
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenAndNow:
    """The explanation of a score in both audits."""

    then: tuple[Explanation, ...]
    now: tuple[Explanation, ...]


def explain_change(found: Comparison, section: SectionId) -> ThenAndNow:
    """The score of a section of the later bank, from the answers to the questions in common."""
    pairs = [item.pair for item in found.questions if item.pair]
    chosen = [pair for pair in pairs if pair[1].question.section == section]
    change = found.sections[section]
    return ThenAndNow(
        then=explain_score(section, [old for old, _ in chosen], change.before),
        now=explain_score(section, [new for _, new in chosen], change.after),
    )
