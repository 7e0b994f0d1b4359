"""One pure function from answers to everything a reader is told."""

from collections.abc import Iterable, Mapping
from datetime import date

from it_audit_gui.domain.applicability import Standing, standings
from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.calendar import calendar_of
from it_audit_gui.domain.candidates import candidates_of
from it_audit_gui.domain.capacity import capacity_of
from it_audit_gui.domain.efforts import Efforts
from it_audit_gui.domain.figures import Figures, figures_of
from it_audit_gui.domain.findings import Finding, findings_of
from it_audit_gui.domain.ids import QuestionId, SectionId, ThemeId
from it_audit_gui.domain.ladders import ladders_of
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.open_gates import Terrain
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.planning import Planner
from it_audit_gui.domain.projection import Projector
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.ranking import Ranking, urgencies_that_hold
from it_audit_gui.domain.rises import rises_of
from it_audit_gui.domain.routes import Route, route_of
from it_audit_gui.domain.scoring import Score, SectionScore
from it_audit_gui.domain.stages import StageStanding
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What the answers of an assessment amount to on a day.

    ``route`` leads to the next stage. ``steps`` holds the first step of each finding; ``plan``
    also what follows it. ``obsolete`` are answers to questions this bank does not have.
    """

    on: date
    overall: Score
    sections: Mapping[SectionId, SectionScore]
    themes: Mapping[ThemeId, Score]
    planning_index: Score
    stage: StageStanding
    route: Route
    standings: Mapping[QuestionId, Standing]
    findings: tuple[Finding, ...]
    steps: tuple[NextStep, ...]
    plan: Plan
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
    figures = figures_of(questionnaire, standing)
    findings = findings_of(standing.values(), questionnaire.scoring)
    ranking = _ranking(questionnaire, assessment, standing, figures)
    route = _route(ranking, figures)
    planner = Planner(
        ranking=ranking,
        calendar=calendar_of(
            questionnaire.plan, capacity_of(questionnaire.plan, assessment.capacity), on
        ),
        tracking=assessment.tracking,
        projector=Projector(questionnaire=questionnaire, standings=standing, present=figures),
    )
    candidates = candidates_of(ranking, findings, route.steps, planner.tracking)
    return Evaluation(
        on=on,
        overall=figures.overall,
        sections=_sections(questionnaire, figures, standing),
        themes=figures.themes,
        planning_index=figures.planning_index,
        stage=figures.stage,
        route=route,
        standings=standing,
        findings=findings,
        steps=_first_steps(ranking, findings),
        plan=planner.plan(candidates, _red(questionnaire, figures)),
        obsolete=tuple(a for key, a in assessment.answers.items() if key not in standing),
    )


def _route(ranking: Ranking, figures: Figures) -> Route:
    terrain = Terrain(
        questionnaire=ranking.questionnaire,
        standings=ranking.standings,
        themes=figures.theme_tallies,
        ladders=ranking.ladders,
    )
    return route_of(terrain, figures.stage, ranking.efforts)


def _ranking(
    questionnaire: Questionnaire,
    assessment: Assessment,
    standing: Mapping[QuestionId, Standing],
    figures: Figures,
) -> Ranking:
    ladders = ladders_of(questionnaire, standing)
    return Ranking(
        questionnaire=questionnaire,
        standings=standing,
        rises=rises_of(questionnaire, figures.section_tallies),
        ladders=ladders,
        efforts=Efforts(
            rules=questionnaire.plan,
            ladders=ladders,
            facts=assessment.facts,
            questions=questionnaire.by_id,
        ),
        pressing=urgencies_that_hold(questionnaire, assessment.facts),
    )


def _first_steps(ranking: Ranking, findings: Iterable[Finding]) -> tuple[NextStep, ...]:
    ladders = ranking.ladders.by_question
    first = ranking.best_first([ladders[item.question][0].id for item in findings])
    return tuple(item.told(rank) for rank, item in enumerate(first, start=1))


def _sections(
    questionnaire: Questionnaire, figures: Figures, standing: Mapping[QuestionId, Standing]
) -> dict[SectionId, SectionScore]:
    return {
        key: SectionScore(
            section=key,
            score=figures.sections[key],
            applicable=sum([standing[question.id].applies for question in asked]),
            answered=sum([standing[question.id].answered for question in asked]),
        )
        for key, asked in questionnaire.by_section.items()
    }


def _red(questionnaire: Questionnaire, figures: Figures) -> list[SectionId]:
    """Sections in the lowest band or with an active knock-out."""
    lowest = min(questionnaire.bands, key=lambda band: band.floor)
    return [
        key
        for key, score in figures.sections.items()
        if score.caps or (score.low is not None and questionnaire.band(score.low) == lowest)
    ]
