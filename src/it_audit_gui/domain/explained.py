"""A figure with where it comes from: the rule, what went into it, what came out.

A figure can be checked by hand from what stands here: each rule says how.
"""

from enum import StrEnum

from it_audit_gui.records import dataclass


class Rule(StrEnum):
    """How a result follows from its inputs.

    ``WEIGHTED_SHARE``: 100 x sum of weight x credit, by the sum of weights. ``CAPPED``: the raw
    score, and no more than the limits. ``WEIGHTED_MEAN``: mean of the values by weight.
    ``AT_LEAST``: the value is no less than the limit. ``NONE_ACTIVE``: no must-have has credit 0
    or no answer. ``HIGHEST_PASSED``: the number of stages up to the first that still has open
    conditions. ``BENEFIT_BY_EFFORT``: benefit x urgency, by effort or the limit if that is more.
    ``RISE``: the last value less the first, x weight. ``PRODUCT``: the sum of the values, x the
    factor. An unanswered question (``None``) counts 0.
    """

    WEIGHTED_SHARE = "weighted-share"
    CAPPED = "capped"
    WEIGHTED_MEAN = "weighted-mean"
    AT_LEAST = "at-least"
    NONE_ACTIVE = "none-active"
    HIGHEST_PASSED = "highest-passed"
    BENEFIT_BY_EFFORT = "benefit-by-effort"
    RISE = "rise"
    PRODUCT = "product"


class Role(StrEnum):
    """What an input is in its rule. ``OPEN``: how many conditions of a stage do not hold."""

    CREDIT = "credit"
    RAW = "raw"
    VALUE = "value"
    LIMIT = "limit"
    OPEN = "open"
    BENEFIT = "benefit"
    URGENCY = "urgency"
    EFFORT = "effort"
    FACTOR = "factor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One figure that went into a result.

    ``of`` is the id of what it belongs to: a question, section, theme, stage or urgency; empty for
    the whole. ``weight`` counts where the rule weighs. ``value`` is ``None`` where there is none
    yet; ``most`` is what it can still become while questions are open, ``None`` if it stays.
    """

    role: Role
    value: float | None
    of: str = ""
    weight: float = 1
    most: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A result and where it comes from. For a gate the result is 1 where it holds, else 0.

    ``most`` is what the result can still become, by the same rule from the most of its inputs;
    ``None`` where it stays.
    """

    subject: str
    rule: Rule
    inputs: tuple[Input, ...]
    result: float | None
    most: float | None = None
