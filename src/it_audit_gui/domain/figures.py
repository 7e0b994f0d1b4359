"""The figures of a set of standings: scores of sections and themes, the whole, the stage."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

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
from it_audit_gui.domain.stages import NOT_RISEN, Reached, StageStanding, stage_of
from it_audit_gui.records import dataclass

_Part = TypeVar("_Part", SectionId, ThemeId)


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

    return _figures(
        questionnaire,
        {key: tally(asked) for key, asked in questionnaire.by_section.items()},
        {key: tally(asked) for key, asked in questionnaire.by_theme.items()},
        standings,
        NOT_RISEN,
    )


def figures_once(
    questionnaire: Questionnaire,
    present: Figures,
    standings: Mapping[QuestionId, Standing],
    reached: Reached,
) -> Figures:
    """The figures once these answered questions have reached better options, not proven yet.

    ``present`` are the figures on the standings: only what changes is added up anew.
    """
    sections: dict[SectionId, list[tuple[Standing, int]]] = defaultdict(list)
    themes: dict[ThemeId, list[tuple[Standing, int]]] = defaultdict(list)
    for key, option in reached.items():
        item = standings[key]
        sections[item.question.section].append((item, option))
        themes[item.question.theme].append((item, option))
    return _figures(
        questionnaire,
        _lifted(present.section_tallies, sections),
        _lifted(present.theme_tallies, themes),
        standings,
        reached,
    )


def _lifted(
    tallies: Mapping[_Part, Tally], risen: Mapping[_Part, Sequence[tuple[Standing, int]]]
) -> Mapping[_Part, Tally]:
    return {
        key: tally.lifted(risen[key]) if key in risen else tally for key, tally in tallies.items()
    }


def _figures(
    questionnaire: Questionnaire,
    section_tallies: Mapping[SectionId, Tally],
    theme_tallies: Mapping[ThemeId, Tally],
    standings: Mapping[QuestionId, Standing],
    reached: Reached,
) -> Figures:
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
        stage=stage_of(questionnaire.stages, standings, themes, reached),
    )
