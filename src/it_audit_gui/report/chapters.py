"""The chapters of a report, ordered and worded. All texts are plain text."""

from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import Block
from it_audit_gui.report.pieces import (
    BandMark,
    Fact,
    Heading,
    Level,
    ScoreView,
    StageMark,
    StepMention,
    StepView,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Front page; ``by`` is who hands the report over, with a line for each way to reach them."""

    label: str
    organisation: str
    subtitle: str
    facts: tuple[Fact, ...]
    confidential: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """A conclusion of the summary: ``lead`` says it, ``text`` explains it."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryChapter:
    """Page 1: stands alone; ``decision`` is what the reader is asked to decide."""

    heading: Heading
    score: ScoreView
    stage: StageMark
    figures: tuple[Fact, ...]
    conclusions: tuple[Conclusion, ...]
    decision_title: str
    decision: str
    first_title: str
    first_intro: str
    first_steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """Where a section stands; ``remarks`` say what limits it, cap by cap."""

    id: str
    name: str
    about: str
    score: ScoreView
    counts: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoresChapter:
    """Where you stand: all sections; ``legend`` explains the bars where there are bars.

    ``blocks`` hold the themes and the way to the next stage.
    """

    heading: Heading
    sections: tuple[SectionView, ...]
    legend: str
    bands: tuple[BandMark, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowView:
    """A part of the plan; ``load`` says what it asks of the firm and how that fits.

    ``dated`` says that each step has a day to show: the one it was given, else the window's end.
    """

    id: str
    title: str
    load: str
    dated: bool
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChapter:
    """What to do when, and what that leads to.

    ``detailed`` are the steps with their instructions, in the order of the windows.
    """

    heading: Heading
    windows: tuple[WindowView, ...]
    notes: tuple[str, ...]
    effect: tuple[Block, ...]
    details_title: str
    details_intro: str
    detailed: tuple[StepView, ...]

    @property
    def steps(self) -> tuple[StepView, ...]:
        """Every step of the plan, window by window."""
        return tuple(step for window in self.windows for step in window.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A gap: ``title`` states it, the rest shows where that comes from and what it means.

    What else was said about the answer stands in the appendix.
    """

    id: str
    title: str
    severity: Level
    knock_out: str
    answer: str
    proof: str
    note: str
    why: str
    step: StepMention


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingGroup:
    """The findings of a section, the most serious first; ``empty`` says why there are none."""

    section: str
    findings: tuple[FindingView, ...]
    empty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsChapter:
    """Findings per section."""

    heading: Heading
    groups: tuple[FindingGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question to answer first; ``remark`` says when it may cap its section."""

    number: int
    section: str
    question: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenChapter:
    """Questions that count and have no answer yet."""

    heading: Heading
    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPart:
    """One rule in plain words, with its figures."""

    title: str
    text: str
    rows: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodChapter:
    """How the figures came about, and what this report is not."""

    heading: Heading
    parts: tuple[MethodPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A framework and the ids in it that a question refers to."""

    name: str
    ids: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSources:
    """The references of a question, grouped by framework."""

    question: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesChapter:
    """References per question, by id only."""

    heading: Heading
    questions: tuple[QuestionSources, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerView:
    """A question with everything that was said about it.

    ``credit`` is what the answer is worth, 0-1 in the locale's writing; empty where it is worth
    nothing known. ``answer`` is what is read, ``state`` which of the four states it is.
    """

    id: str
    number: int
    section: str
    question: str
    answer: str
    place: str
    state: Level
    credit: str
    who: str
    proof: str
    evidence: tuple[str, ...]
    note: str
    reason: str
    severity: Level | None
    step: StepMention | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerGroup:
    """The answers of a section in the order of asking."""

    section: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObsoleteAnswer:
    """An answer to a question that this question bank does not have."""

    question: str
    answer: str
    who: str
    evidence: tuple[str, ...]
    note: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersChapter:
    """Appendix: facts of the organisation and every answer."""

    heading: Heading
    facts_title: str
    facts: tuple[Fact, ...]
    groups: tuple[AnswerGroup, ...]
    obsolete_title: str
    obsolete_intro: str
    obsolete: tuple[ObsoleteAnswer, ...]
