"""Firms and their figures for tests of the cost, in the domain's words."""

from collections.abc import Mapping

from it_audit_gui.domain.costs.inputs import CostInputs, InputId
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.question_bank.bank_files import BankFiles

Figures = float | tuple[float, float, float]

RULES: CostRules = BankFiles().latest("en").costs

SLOW: Mapping[InputId, Figures] = {
    InputId.COMPUTER_USERS: 10,
    InputId.SLOW_MINUTES: 20,
    InputId.WORKING_DAYS: 220,
    InputId.HOURLY_COST: 48.2,
}
OUTAGES: Mapping[InputId, Figures] = {
    InputId.OUTAGES: (3, 6, 12),
    InputId.OUTAGE_HOURS: (1, 3, 8),
    InputId.PEOPLE_HIT: (3, 6, 9),
    InputId.SHARE_BLOCKED: (0.2, 0.5, 1),
    InputId.HOURLY_COST: (40, 48.2, 60),
}
OVERTIME: Mapping[InputId, Figures] = {
    InputId.OVERTIME_HOURS: (0, 20, 60),
    InputId.OVERTIME_SURCHARGE: 0.5,
    InputId.HOURLY_COST: (40, 48.2, 60),
}
REVENUE: Mapping[InputId, Figures] = {InputId.LOST_REVENUE: (0, 50, 200)}
INVOICES: Mapping[InputId, Figures] = {InputId.INVOICES: (500, 2000, 6000)}
AGREEMENT: Mapping[InputId, Figures] = {
    InputId.FEE_MONTH: (200, 300, 400),
    InputId.START_COST: (0, 1000, 2000),
    InputId.OWN_HOURS: (5, 10, 20),
    InputId.AVOIDED_SHARE: (0.1, 0.4, 0.7),
}
RANGED_SLOW: Mapping[InputId, Figures] = {
    InputId.COMPUTER_USERS: (8, 10, 12),
    InputId.SLOW_MINUTES: (10, 20, 40),
    InputId.WORKING_DAYS: (210, 220, 230),
    InputId.HOURLY_COST: (40, 48.2, 60),
}
EVERYTHING: Mapping[InputId, Figures] = {
    **OUTAGES,
    **RANGED_SLOW,
    **OVERTIME,
    **REVENUE,
    **INVOICES,
    **AGREEMENT,
}


def a_firm(*groups: Mapping[InputId, Figures], people: int = 12) -> CostInputs:
    """A firm with these figures; a single number is known exactly."""
    figures = {key: value for group in groups for key, value in group.items()}
    selling = 3 if InputId.LOST_REVENUE in figures else 0
    estimates = []
    for key, value in figures.items():
        low, likely, high = value if isinstance(value, tuple) else (value, value, value)
        estimates.append(RULES.estimate(key, likely, low, high))
    return RULES.inputs_of(people, estimates, selling)
