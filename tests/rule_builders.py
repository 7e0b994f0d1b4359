"""Steps, costs and rules of a bank for tests; ``builders`` has the rest."""

from collections.abc import Iterable, Mapping

from it_audit_gui.domain.advice import NOTHING, Cost, Per, Span, Step
from it_audit_gui.domain.context import Condition, ContextFact, FactKind, Preset
from it_audit_gui.domain.ids import FactId, QuestionId, RoleId, StepId
from it_audit_gui.domain.questionnaire import Urgency

OWNER = RoleId("owner")


def a_span(likely: float, low: float | None = None, high: float | None = None) -> Span:
    """A likely figure; low and high are the same unless given."""
    return Span(
        low=likely if low is None else low, likely=likely, high=likely if high is None else high
    )


def a_cost(likely: float, per: Per = Per.FIRM) -> Cost:
    """An amount in EUR."""
    return Cost(span=a_span(likely), per=per)


def a_step(
    step: str,
    *,
    origin: Iterable[int] = (0, 1),
    to: int = 2,
    effort: Mapping[RoleId, Span] | None = None,
    once: Cost | None = None,
    month: Cost | None = None,
    needs: Iterable[str] = (),
) -> Step:
    """A step of one day of the owner, without cost."""
    return Step(
        id=StepId(step),
        origin=frozenset(origin),
        to=to,
        effort={OWNER: a_span(1)} if effort is None else effort,
        cost_once=once or Cost(span=NOTHING),
        cost_month=month or Cost(span=NOTHING),
        elapsed_weeks=1,
        needs=tuple(map(StepId, needs)),
        title=f"Do {step}",
        why="Because.",
        how="Like this.",
        today="Call someone.",
    )


def start_and_advance(question: str) -> tuple[Step, ...]:
    """The two steps that every question has unless given its own."""
    return (
        a_step(f"{question}-start"),
        a_step(f"{question}-advance", origin=(2,), to=3),
    )


def a_preset(*questions: str, fact: str = "people", at_most: int = 1) -> Preset:
    """Questions that a firm of one person need not answer."""
    return Preset(
        id="alone",
        when=Condition(fact=FactId(fact), values=frozenset(), at_most=at_most),
        questions=frozenset(map(QuestionId, questions)),
        reason="You work alone.",
    )


def an_urgency(name: str, factor: float, *questions: str, when: Condition | None = None) -> Urgency:
    """A reason that presses; without questions it is the one of active knock-outs."""
    return Urgency(
        id=name,
        name=name,
        factor=factor,
        questions=frozenset(map(QuestionId, questions)),
        when=when,
        on_knock_out=not questions,
    )


def when_fact(fact: str, *values: str) -> Condition:
    """Holds when the fact is one of the values."""
    return Condition(fact=FactId(fact), values=frozenset(values), at_most=None)


def a_fact(
    fact: str,
    kind: FactKind = FactKind.TEXT,
    *,
    low: int = 0,
    high: int = 0,
    options: Iterable[str] = (),
) -> ContextFact:
    """A fact asked about the organisation."""
    return ContextFact(
        id=FactId(fact),
        kind=kind,
        required=fact == "name",
        low=low,
        high=high,
        options={option: option.upper() for option in options},
        label=fact.capitalize(),
        hint="",
        why="It counts.",
    )


def the_facts() -> tuple[ContextFact, ...]:
    """A text, two choices and two numbers."""
    return (
        a_fact("name"),
        a_fact("language", FactKind.CHOICE, options=("nl", "en")),
        a_fact("own-server", FactKind.CHOICE, options=("yes", "no", "dont-know")),
        a_fact("people", FactKind.NUMBER, low=1, high=5000),
        a_fact("computer-users", FactKind.NUMBER, low=0, high=5000),
    )
