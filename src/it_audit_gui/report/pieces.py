"""The small parts that chapters of a report are made of. All texts are plain text."""

from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A band, a severity or a state: ``id`` decides how it looks, ``name`` what is read."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label with its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Head of a chapter: ``label`` names it, ``title`` states its conclusion."""

    id: str
    label: str
    title: str
    intro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BandMark:
    """A band on a scale of 0-100; ``floor`` is where it starts, ``reach`` says from where to."""

    id: str
    name: str
    floor: int
    reach: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """A score as read and as drawn.

    ``low`` and ``high`` are whole points, equal when the score is settled and ``None`` where
    nothing applies. ``raw`` is set where a cap takes points away, ``cap`` where one cuts the
    score or its range. ``band`` is missing while the score may still end in more than one.
    """

    shown: str
    sentence: str
    low: int | None
    high: int | None
    raw: int | None
    cap: int | None
    band: Level | None
    confidence: str
    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMark:
    """The stage a firm is in: ``place`` says which of how many."""

    place: str
    name: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepMention:
    """A step where it is only named; ``rank`` is its number in the plan, 0 when it is not in it."""

    rank: int
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A next step in full; amounts are ranges in EUR without VAT, effort is in working days.

    ``cost`` is once and a month in one text. ``when`` is the day it is due and how far it is.
    ``because`` is the conclusion for beside the title; empty where the title says as much.
    """

    rank: int
    title: str
    question: str
    section: str
    conclusion: str
    because: str
    why: str
    how: str
    today: str
    done: str
    who: str
    effort: str
    cost: str
    gain: str
    when: str
    urgency: str
    needs: tuple[str, ...]
