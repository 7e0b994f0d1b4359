"""One pure function from answers to everything a reader is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from it_audit_gui.domain.applicability import Standing, standings
from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.findings import Finding, findings_of
from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.domain.next_steps import NextStep, Ranking
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score, SectionScore, overall, score_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What the answers of an assessment amount to on a day.

    ``obsolete`` are answers to questions this bank does not have.
    """

    on: date
    overall: Score
    sections: Mapping[SectionId, SectionScore]
    standings: Mapping[QuestionId, Standing]
    findings: tuple[Finding, ...]
    steps: tuple[NextStep, ...]
    obsolete: tuple[Answer, ...]

    @property
    def applicable(self) -> int:
        """Number of questions that count."""
        return sum(part.applicable for part in self.sections.values())

    @property
    def answered(self) -> int:
        """Number of counting questions that have an answer."""
        return sum(part.answered for part in self.sections.values())

    @property
    def open_questions(self) -> tuple[QuestionId, ...]:
        """Questions that count and have no answer yet, in bank order."""
        return tuple(
            key for key, item in self.standings.items() if item.applies and not item.answered
        )


def evaluate(questionnaire: Questionnaire, assessment: Assessment, on: date) -> Evaluation:
    """Evaluate an assessment with the bank version it pins, as of a day."""
    standing = standings(questionnaire, assessment, on)
    sections = {
        section.id: _section_score(questionnaire, section.id, standing)
        for section in questionnaire.sections
    }
    scores = {key: part.score for key, part in sections.items()}
    findings = findings_of(standing.values(), questionnaire.scoring)
    ranking = Ranking(
        questionnaire=questionnaire, standings=standing, sections=scores, facts=assessment.facts
    )
    return Evaluation(
        on=on,
        overall=overall([(scores[s.id], s.weight) for s in questionnaire.sections]),
        sections=sections,
        standings=standing,
        findings=findings,
        steps=ranking.steps(findings),
        obsolete=tuple(a for key, a in assessment.answers.items() if key not in standing),
    )


def _section_score(
    questionnaire: Questionnaire, section: SectionId, standing: Mapping[QuestionId, Standing]
) -> SectionScore:
    items = [standing[question.id] for question in questionnaire.by_section[section]]
    return SectionScore(
        section=section,
        score=score_of(items, questionnaire.scoring.cap),
        applicable=sum(item.applies for item in items),
        answered=sum(item.answered for item in items),
    )
