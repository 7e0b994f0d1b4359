"""Names and numbers of the look, as in the design: nothing here needs Qt."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType

from it_audit_gui.records import dataclass


class Token(StrEnum):
    """A colour by its duty."""

    WINDOW = "window"
    NAV = "nav"
    SURFACE = "surface"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on-accent"
    ACCENT_HOVER = "accent-hover"
    ACCENT_SOFT = "accent-soft"
    BORDER = "border"
    LINE = "line"
    TRACK = "track"
    HATCH = "hatch"
    HATCH_GROUND = "hatch-ground"
    OK = "ok"
    ALARM = "alarm"
    CAUTION = "caution"
    GOOD = "good"


class Band(StrEnum):
    """A range of scores."""

    WEAK = "weak"
    VULNERABLE = "vulnerable"
    FAIR = "fair"
    STRONG = "strong"


class Severity(StrEnum):
    """How much a finding matters."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Shape(StrEnum):
    """The form that says the same as a colour."""

    OCTAGON = "octagon"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    DISC = "disc"
    RING = "ring"


class Role(StrEnum):
    """A kind of text."""

    SCORE = "score"
    MONEY = "money"
    PAGE_TITLE = "page-title"
    QUESTION = "question"
    CARD_TITLE = "card-title"
    OPTION = "option"
    BODY = "body"
    SMALL = "small"
    LABEL = "label"
    AXIS = "axis"


class Space(IntEnum):
    """Distances in design px."""

    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 24
    XL = 32
    XXL = 40


class Radius(IntEnum):
    """Corner radii in design px."""

    SMALL = 4
    MEDIUM = 6
    LARGE = 8


class Stroke(IntEnum):
    """Line widths in design px."""

    BORDER = 1
    CHOSEN = 2
    FOCUS = 3


class Target(IntEnum):
    """Least heights of things to aim at, in design px."""

    STRIP = 30
    BUTTON = 36
    OPTION = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStyle:
    """Size in points at 96 dpi, line height in design px, weight 100–900."""

    points: float
    line: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BandStyle:
    """Hex colours as (light, dark) pairs, and the shape."""

    bar: tuple[str, str]
    text: tuple[str, str]
    soft: tuple[str, str]
    shape: Shape


BASE_POINTS = 10.5
BASE_HEIGHT = 17

TYPE: Mapping[Role, TypeStyle] = MappingProxyType(
    {
        Role.SCORE: TypeStyle(points=33, line=52, weight=600),
        Role.MONEY: TypeStyle(points=19.5, line=34, weight=600),
        Role.PAGE_TITLE: TypeStyle(points=18, line=32, weight=600),
        Role.QUESTION: TypeStyle(points=16.5, line=30, weight=600),
        Role.CARD_TITLE: TypeStyle(points=12, line=24, weight=600),
        Role.OPTION: TypeStyle(points=11.25, line=20, weight=400),
        Role.BODY: TypeStyle(points=10.5, line=20, weight=400),
        Role.SMALL: TypeStyle(points=9.75, line=18, weight=400),
        Role.LABEL: TypeStyle(points=9, line=16, weight=400),
        Role.AXIS: TypeStyle(points=8.25, line=16, weight=400),
    }
)

COLORS: Mapping[Token, tuple[str, str]] = MappingProxyType(
    {
        Token.WINDOW: ("#F3F5F7", "#14181E"),
        Token.NAV: ("#EAEDF1", "#101419"),
        Token.SURFACE: ("#FFFFFF", "#1D232B"),
        Token.TEXT: ("#17202B", "#E9EDF2"),
        Token.MUTED: ("#4D5967", "#AAB5C2"),
        Token.ACCENT: ("#2B50C8", "#8FB0FF"),
        Token.ON_ACCENT: ("#FFFFFF", "#0D1830"),
        Token.ACCENT_HOVER: ("#213FA3", "#AFC6FF"),
        Token.ACCENT_SOFT: ("#E8EDFB", "#243252"),
        Token.BORDER: ("#76828F", "#7F8B99"),
        Token.LINE: ("#D9DEE5", "#343D48"),
        Token.TRACK: ("#E3E7EC", "#343D48"),
        Token.HATCH: ("#4F6BCB", "#7E9BE8"),
        Token.HATCH_GROUND: ("#DDE4F8", "#2A375A"),
        Token.OK: ("#1C7A4C", "#55C98D"),
        Token.ALARM: ("#9C1F18", "#FFB3AC"),
        Token.CAUTION: ("#8A4600", "#FFC98F"),
        Token.GOOD: ("#135C38", "#94E5BB"),
    }
)

_RED = BandStyle(
    bar=("#B3261E", "#F0766C"),
    text=COLORS[Token.ALARM],
    soft=("#FBE8E6", "#471F1C"),
    shape=Shape.OCTAGON,
)
_ORANGE = BandStyle(
    bar=("#B35F00", "#EFA04B"),
    text=COLORS[Token.CAUTION],
    soft=("#FCEBD8", "#44300F"),
    shape=Shape.TRIANGLE,
)
_OLIVE = BandStyle(
    bar=("#56791A", "#A9C75B"),
    text=("#425F10", "#CFE38F"),
    soft=("#EDF3DD", "#303A16"),
    shape=Shape.DIAMOND,
)
_GREEN = BandStyle(
    bar=COLORS[Token.OK],
    text=COLORS[Token.GOOD],
    soft=("#DFF3E8", "#15392A"),
    shape=Shape.DISC,
)
_QUIET = BandStyle(
    bar=COLORS[Token.TEXT],
    text=COLORS[Token.TEXT],
    soft=("#E6EAEF", "#2B333D"),
    shape=Shape.RING,
)

LEVELS: Mapping[Band | Severity, BandStyle] = MappingProxyType(
    {
        Band.WEAK: _RED,
        Band.VULNERABLE: _ORANGE,
        Band.FAIR: _OLIVE,
        Band.STRONG: _GREEN,
        Severity.CRITICAL: _RED,
        Severity.HIGH: _ORANGE,
        Severity.MEDIUM: _OLIVE,
        Severity.LOW: _QUIET,
    }
)
