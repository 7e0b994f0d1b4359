"""The figures of a set of standings: scores of sections and themes, the whole, the stage."""

from collections.abc import Mapping
from dataclasses import dataclass

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, SectionId, ThemeId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.domain.scoring import (
    Score,
    Tally,
    overall_score,
    planning_index,
    scored,
    tally_of,
)
from it_audit_gui.domain.stages import StageStanding, stage_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Sums and scores of each section and theme (without caps), and what follows from them."""

    section_tallies: Mapping[SectionId, Tally]
    theme_tallies: Mapping[ThemeId, Tally]
    sections: Mapping[SectionId, Score]
    themes: Mapping[ThemeId, Score]
    overall: Score
    planning_index: Score
    stage: StageStanding


def figures_of(questionnaire: Questionnaire, standings: Mapping[QuestionId, Standing]) -> Figures:
    """The figures on these standings."""

    def tally(questions: tuple[Question, ...]) -> Tally:
        return tally_of([standings[question.id] for question in questions])

    section_tallies = {key: tally(asked) for key, asked in questionnaire.by_section.items()}
    theme_tallies = {key: tally(asked) for key, asked in questionnaire.by_theme.items()}
    cap = questionnaire.scoring.cap
    sections = {key: scored(item, cap) for key, item in section_tallies.items()}
    themes = {key: scored(item, None) for key, item in theme_tallies.items()}
    return Figures(
        section_tallies=section_tallies,
        theme_tallies=theme_tallies,
        sections=sections,
        themes=themes,
        overall=overall_score(questionnaire, sections),
        planning_index=planning_index(themes),
        stage=stage_of(questionnaire.stages, standings, themes),
    )
