"""The question bank loaded in one language: immutable, complete, without behaviour of its own.

Numbers, order and relations come from ``bank.toml``; words from the language file beside it.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property

from it_audit_gui.domain.advice import Find, Step
from it_audit_gui.domain.capacity import CapacityRules
from it_audit_gui.domain.context import Condition, ContextFact, Preset
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.ids import (
    BandId,
    QuestionId,
    RoleId,
    SectionId,
    StepId,
    ThemeId,
)
from it_audit_gui.domain.maturity import Stage
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.rules import PlanRules, ScoringRules
from it_audit_gui.records import dataclass


class Severity(StrEnum):
    """How serious a finding is (METHODOLOGY: critical only with an active knock-out)."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One of the four parts of the questionnaire; ``weight`` counts in the overall score."""

    id: SectionId
    name: str
    about: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One axis across the sections, such as maintenance or agreements."""

    id: ThemeId
    name: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A named range of scores: holds from ``floor`` (0-100, whole points) upwards."""

    id: BandId
    name: str
    floor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionTexts:
    """The words of one question in one language.

    ``findings`` hold the conclusion for each option below the best one, ``strength`` the
    conclusion for the best. ``example`` makes the question concrete with the daily life of a small
    firm; empty when there is none. ``reasons`` are ready-made reasons for *not applicable*.
    """

    short: str
    text: str
    hint: str
    options: tuple[str, ...]
    findings: tuple[str, ...]
    strength: str
    why: str
    evidence: str
    example: str = ""
    not_applicable: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing asked.

    ``weight`` 1-5; ``target`` is the option (0 worst) below which an answer is a finding;
    ``evidence_months`` is how long evidence proves the answer; ``meaning`` rises when the
    question comes to mean something else, so that old answers are not compared with new ones;
    ``quick_round`` marks those of the whole bank that weigh most, see ``quick_round.heaviest``;
    ``best`` is the number of the best option, worked out once because every figure asks for it.
    """

    id: QuestionId
    section: SectionId
    theme: ThemeId
    weight: int
    meaning: int
    target: int
    knock_out: bool
    quick_round: bool
    may_not_apply: bool
    evidence_months: int
    find_out: Find
    references: tuple[str, ...]
    texts: QuestionTexts
    steps: tuple[Step, ...]
    best: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "best", len(self.texts.options) - 1)

    def credit(self, option: int) -> float:
        """What an option is worth, 0 (worst) to 1 (best), in even steps."""
        return option / self.best

    def step_from(self, option: int) -> Step | None:
        """The step that leads on from this option, if any."""
        return next((step for step in self.steps if option in step.origin), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonTexts:
    """Words that stand with every question."""

    choose: str
    dont_know: str
    dont_know_hint: str
    not_applicable: str
    unanswered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgency:
    """A reason why a gap presses more than its points say.

    Holds for the listed questions while its condition holds; the one with ``on_knock_out`` holds
    for every question whose knock-out is active. ``factor`` above 1 multiplies the benefit.
    """

    id: str
    name: str
    factor: float
    questions: frozenset[QuestionId]
    when: Condition | None
    on_knock_out: bool


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """A released question bank in one language.

    ``facts`` are the dated facts of each country that has any. ``frameworks`` maps the prefix of
    a reference to the framework and its edition.
    """

    bank: str
    version: str
    language: str
    common: CommonTexts
    sections: tuple[Section, ...]
    themes: tuple[Theme, ...]
    bands: tuple[Band, ...]
    severities: Mapping[Severity, str]
    roles: Mapping[RoleId, str]
    stages: tuple[Stage, ...]
    context: tuple[ContextFact, ...]
    presets: tuple[Preset, ...]
    urgencies: tuple[Urgency, ...]
    scoring: ScoringRules
    plan: PlanRules
    capacity: CapacityRules
    costs: CostRules
    facts: Mapping[str, Mapping[DatedFactId, Fact]]
    questions: tuple[Question, ...]
    frameworks: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> Mapping[QuestionId, Question]:
        """Questions by id, in bank order."""
        return {question.id: question for question in self.questions}

    @cached_property
    def order(self) -> Mapping[QuestionId, int]:
        """Place of each question in the bank, from 0."""
        return {question.id: place for place, question in enumerate(self.questions)}

    @cached_property
    def by_theme(self) -> Mapping[ThemeId, tuple[Question, ...]]:
        """Questions of each theme, in bank order."""
        return {
            theme.id: tuple(q for q in self.questions if q.theme == theme.id)
            for theme in self.themes
        }

    @cached_property
    def by_section(self) -> Mapping[SectionId, tuple[Question, ...]]:
        """Questions of each section, in bank order."""
        return {
            section.id: tuple(q for q in self.questions if q.section == section.id)
            for section in self.sections
        }

    @cached_property
    def steps(self) -> Mapping[StepId, tuple[Question, Step]]:
        """Each step with the question it belongs to."""
        return {step.id: (question, step) for question in self.questions for step in question.steps}

    def section(self, section_id: SectionId) -> Section:
        """The section with this id."""
        return next(section for section in self.sections if section.id == section_id)

    def band(self, score: float) -> Band:
        """The band of a score 0-100, judged on the whole points a reader sees."""
        return [band for band in self.bands if band.floor <= whole(score)][-1]
