"""Subjects for tests, in the domain's words. Everything left out gets a plain default.

    bank = a_questionnaire(a_question("restore", weight=5, knock_out=True), a_question("offsite"))
    evaluate(bank, an_assessment(an_answer("restore", 2), facts={"people": 12}), DAY)

``the_small_bank()`` is small enough to compute by hand and still has every rule in it;
``the_bank("nl")`` is the shipped one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from it_audit_gui.domain.advice import Find, Step
from it_audit_gui.domain.assessment import (
    Answer,
    Assessment,
    Evidence,
    EvidenceKind,
    Source,
    State,
)
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.context import Preset
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet
from it_audit_gui.domain.ids import (
    AssessmentId,
    BandId,
    FactId,
    QuestionId,
    RoleId,
    SectionId,
    StageId,
    StepId,
    ThemeId,
)
from it_audit_gui.domain.maturity import Stage
from it_audit_gui.domain.questionnaire import (
    Band,
    CommonTexts,
    Question,
    Questionnaire,
    QuestionTexts,
    Section,
    Severity,
    Theme,
    Urgency,
)
from it_audit_gui.domain.rules import PlanRules, ScoringRules, SmallFirms, Window
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.question_bank.bank_files import BankFiles
from tests.rule_builders import OWNER, a_preset, a_span, start_and_advance, the_facts

DAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
DONT_KNOW = "dont-know"
NOT_APPLICABLE = "not-applicable"


def some_texts(question: str) -> QuestionTexts:
    """Words for a question with four options."""
    return QuestionTexts(
        short=question.capitalize(),
        text=f"How is {question}?",
        hint="Choose the highest.",
        options=("Nothing", "Something", "Enough", "Everything"),
        findings=("Nothing is done", "Something is done", "Enough is done"),
        strength="Everything is done",
        why="It matters.",
        evidence="A paper.",
        example="A bakery does it.",
    )


def a_question(
    question: str = "restore",
    *,
    section: str = "backup",
    theme: str = "maintenance",
    weight: int = 1,
    target: int = 2,
    knock_out: bool = False,
    may_not_apply: bool = False,
    evidence_months: int = 12,
    steps: Iterable[Step] | None = None,
) -> Question:
    """A question with four options and a step from each below its target."""
    return Question(
        id=QuestionId(question),
        section=SectionId(section),
        theme=ThemeId(theme),
        weight=weight,
        meaning=1,
        target=target,
        knock_out=knock_out,
        quick_round=False,
        may_not_apply=may_not_apply,
        evidence_months=evidence_months,
        find_out=Find(role=RoleId("it-partner"), text="Ask whether."),
        references=(),
        texts=some_texts(question),
        steps=start_and_advance(question) if steps is None else tuple(steps),
    )


_COMMON = CommonTexts(
    choose="", dont_know="", dont_know_hint="No problem.", not_applicable="", unanswered=""
)
_BANDS = tuple(
    Band(id=BandId(band), name=band, floor=floor)
    for band, floor in (("weak", 0), ("vulnerable", 40), ("fair", 60), ("strong", 80))
)
_PLAN = PlanRules(
    day_rate=800,
    effort_floor_days=1,
    days_per_month=2,
    budget_year=4000,
    find_out_days=a_span(0.1, 0.05, 0.25),
    find_out_chance=0.5,
    urgent_below=2,
    small_firms=SmallFirms(computer_users=8, least=0.25),
    windows=(Window(id="month", months=1),),
)


def a_questionnaire(
    *questions: Question,
    section_weights: Mapping[str, float] | None = None,
    presets: Iterable[Preset] = (),
    urgencies: Iterable[Urgency] = (),
    stages: Iterable[Stage] = (Stage(id=StageId("reactive"), name="", about="", gates=()),),
    cap: float = 39,
    effort_floor_days: float = 1.0,
    day_rate: float = 800,
    windows: tuple[Window, ...] = _PLAN.windows,
) -> Questionnaire:
    """A bank with these questions; its sections are those of the questions."""
    weights = section_weights or {question.section: 1 for question in questions}
    return Questionnaire(
        bank="small",
        version="1",
        language="en",
        common=_COMMON,
        sections=tuple(
            Section(id=SectionId(key), name=key, about="", weight=weight)
            for key, weight in weights.items()
        ),
        themes=_themes(questions),
        bands=_BANDS,
        severities={severity: severity.value for severity in Severity},
        roles={OWNER: "Owner", RoleId("it-partner"): "IT partner"},
        stages=tuple(stages),
        context=the_facts(),
        presets=tuple(presets),
        urgencies=tuple(urgencies),
        scoring=ScoringRules(cap=cap, high_severity=3.0, medium_severity=1.5, quick_round=12),
        capacity=the_bank().capacity,
        costs=the_bank("en").costs,
        facts=the_bank().facts,
        plan=replace(
            _PLAN, day_rate=day_rate, effort_floor_days=effort_floor_days, windows=windows
        ),
        questions=questions,
    )


def _themes(questions: Iterable[Question]) -> tuple[Theme, ...]:
    found = dict.fromkeys(question.theme for question in questions)
    return tuple(Theme(id=theme, name=theme, about="") for theme in found)


def the_small_bank() -> Questionnaire:
    """Two sections of weight 10 each, a knock-out in both, one preset."""
    return a_questionnaire(
        a_question("restore", weight=5, knock_out=True, evidence_months=6),
        a_question("offsite", weight=3),
        a_question("targets", weight=2, may_not_apply=True),
        a_question("mfa", section="access", weight=5, knock_out=True, target=3),
        a_question("leavers", section="access", weight=3, theme="people"),
        a_question("joiners", section="access", weight=2, theme="people", may_not_apply=True),
        presets=[a_preset("joiners")],
    )


@cache
def the_banks() -> BankFiles:
    """The shipped question banks."""
    return BankFiles()


def the_bank(language: str = "nl") -> Questionnaire:
    """The newest shipped bank in a language."""
    return the_banks().latest(language)


# The languages the shipped bank offers: what is true of one is tried in all.
LANGUAGES = tuple(the_banks().languages())


def evidence(
    on: date = date(2026, 10, 1),
    pointer: str = "Map IT, tab 3",
    kind: EvidenceKind = EvidenceKind.DOCUMENT,
) -> Evidence:
    """A document of last month."""
    return Evidence(kind=kind, date=on, pointer=pointer)


def an_answer(
    question: str,
    choice: int | str = 2,
    *proofs: Evidence,
    at: datetime = MOMENT,
    source: Source = Source.OWNER,
    note: str = "",
    reason: str | None = None,
    to_confirm: bool = False,
) -> Answer:
    """An option number, ``DONT_KNOW``, or ``NOT_APPLICABLE`` with a reason."""
    state = State.OPTION if isinstance(choice, int) else State(choice)
    given = "We have none." if state is State.NOT_APPLICABLE else ""
    return Answer(
        question=QuestionId(question),
        state=state,
        option=choice if isinstance(choice, int) else None,
        answered_at=at,
        source=source,
        note=note,
        reason=given if reason is None else reason,
        evidence=proofs,
        to_confirm=to_confirm,
    )


def an_assessment(
    *answers: Answer,
    facts: Mapping[str, str | int] | None = None,
    bank: Questionnaire | None = None,
    name: str = "first",
    capacity: CapacityEntry = NOT_ENTERED,
    tracking: Mapping[str, StepTracking] | None = None,
    costs: CostSheet = EMPTY_SHEET,
) -> Assessment:
    """An assessment of Bakkerij Claes, a firm of twelve, pinned to the small bank or ``bank``."""
    return Assessment(
        id=AssessmentId(name),
        bank=bank.bank if bank else "small",
        version=bank.version if bank else "1",
        started_at=MOMENT,
        facts={
            FactId(key): value
            for key, value in {"name": "Bakkerij Claes", "people": 12, **(facts or {})}.items()
        },
        answers={answer.question: answer for answer in answers},
        capacity=capacity,
        tracking={StepId(step): item for step, item in (tracking or {}).items()},
        costs=costs,
    )


def answered(**choices: int | str) -> list[Answer]:
    """Plain answers by question: ``answered(restore=2, mfa=DONT_KNOW)``."""
    return [an_answer(question, choice) for question, choice in choices.items()]
