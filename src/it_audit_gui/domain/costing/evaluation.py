"""One pure function from what a firm entered about costs to everything a reader is told.

Kept apart from the evaluation of the answers, which must follow at each answer.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.costing.firm import dated_facts_of, inputs_of_firm
from it_audit_gui.domain.costs.agreement import Comparison, compare_agreement
from it_audit_gui.domain.costs.break_fix import NEEDED, BreakFixCost, break_fix_cost
from it_audit_gui.domain.costs.inputs import CostInputs
from it_audit_gui.domain.costs.predictability import Predictability, predictability
from it_audit_gui.domain.costs.replacement import Calendar, replacement_calendar
from it_audit_gui.domain.dated_facts import Fact, stale_facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass


class CostPart(StrEnum):
    """The parts an obstacle can stand in the way of."""

    BREAK_FIX = "break-fix"
    PREDICTABILITY = "predictability"


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """Why a part cannot be worked out: the id of a sentence among the errors, and its details."""

    part: CostPart
    error: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class CostEvaluation:
    """What the costs amount to on a day.

    Without ``inputs`` there are no figures and an obstacle says why. ``agreement`` is ``None``
    until its fee and share are known, ``predictability`` without invoices over enough months,
    ``replacement`` without devices. ``stale`` are dated facts the figures rest on that should have
    been looked up again by that day.
    """

    on: date
    inputs: CostInputs | None
    break_fix: BreakFixCost
    agreement: Comparison | None
    predictability: Predictability | None
    replacement: Calendar | None
    stale: tuple[Fact, ...]
    obstacles: tuple[Obstacle, ...]


_NO_FIGURES = BreakFixCost(figures={}, missing=NEEDED)


def evaluate_costs(
    questionnaire: Questionnaire, assessment: Assessment, on: date
) -> CostEvaluation:
    """Evaluate what was entered about costs; whatever is missing or does not fit is said."""
    obstacles: list[Obstacle] = []
    inputs = _inputs(questionnaire, assessment, obstacles)
    break_fix, agreement = _figures(inputs) if inputs else (_NO_FIGURES, None)
    return CostEvaluation(
        on=on,
        inputs=inputs,
        break_fix=break_fix,
        agreement=agreement,
        predictability=_predictability(questionnaire, assessment, obstacles),
        replacement=_replacement(questionnaire, assessment, on),
        stale=_stale(questionnaire, assessment, inputs, on),
        obstacles=tuple(obstacles),
    )


# A reader asks again and again for the same figures: in the window, in a report, in two languages.
@lru_cache(maxsize=4)
def _figures(inputs: CostInputs) -> tuple[BreakFixCost, Comparison | None]:
    return break_fix_cost(inputs), compare_agreement(inputs)


def _inputs(
    questionnaire: Questionnaire, assessment: Assessment, obstacles: list[Obstacle]
) -> CostInputs | None:
    try:
        return inputs_of_firm(questionnaire, assessment.facts, assessment.costs)
    except AuditError as error:
        obstacles.append(_obstacle(CostPart.BREAK_FIX, error))
        return None


def _predictability(
    questionnaire: Questionnaire, assessment: Assessment, obstacles: list[Obstacle]
) -> Predictability | None:
    invoices = assessment.costs.invoices
    if not invoices:
        return None
    try:
        return predictability(invoices, questionnaire.costs.invoices)
    except AuditError as error:
        obstacles.append(_obstacle(CostPart.PREDICTABILITY, error))
        return None


def _replacement(questionnaire: Questionnaire, assessment: Assessment, on: date) -> Calendar | None:
    devices, years = assessment.costs.devices, questionnaire.costs.devices.years
    return replacement_calendar(devices, on.year, years) if devices else None


def _stale(
    questionnaire: Questionnaire, assessment: Assessment, inputs: CostInputs | None, on: date
) -> tuple[Fact, ...]:
    used = inputs.facts if inputs else frozenset()
    facts = dated_facts_of(questionnaire, assessment.facts)
    return stale_facts((fact for key, fact in facts.items() if key in used), on)


def _obstacle(part: CostPart, error: AuditError) -> Obstacle:
    return Obstacle(part=part, error=error.error_id, details=error.params)
