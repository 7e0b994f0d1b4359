"""Findings: the gaps that answers show."""

from collections.abc import Iterable

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.domain.questionnaire import Severity
from it_audit_gui.domain.rules import ScoringRules
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A question answered below its target, or not known.

    ``option`` is ``None`` for a don't know.
    """

    question: QuestionId
    section: SectionId
    option: int | None
    severity: Severity
    knock_out: bool
    proven: bool

    @property
    def unknown(self) -> bool:
        """Whether the finding is that nobody knows."""
        return self.option is None


def findings_of(standings: Iterable[Standing], rules: ScoringRules) -> tuple[Finding, ...]:
    """Findings in bank order; unanswered questions yield none."""
    return tuple(_finding(item, rules) for item in standings if _is_gap(item))


def _is_gap(item: Standing) -> bool:
    return item.answered and (item.unknown or item.option < item.question.target)


def _finding(item: Standing, rules: ScoringRules) -> Finding:
    return Finding(
        question=item.question.id,
        section=item.question.section,
        option=item.answer.option if item.answer else None,
        severity=severity_of(item, rules),
        knock_out=item.knocked_out,
        proven=item.proven,
    )


def severity_of(item: Standing, rules: ScoringRules) -> Severity:
    """Critical with an active knock-out, else by weight times the credit that is missing."""
    if item.knocked_out:
        return Severity.CRITICAL
    missing = item.question.weight * (1 - item.credit)
    if missing >= rules.high_severity:
        return Severity.HIGH
    return Severity.MEDIUM if missing >= rules.medium_severity else Severity.LOW
