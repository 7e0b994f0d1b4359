"""What IT that is only mended when it breaks costs, as a script reads it.

Amounts in EUR without VAT with two decimals, shares 0-1 with four.
"""

from collections.abc import Sequence

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.agreement import Comparison
from it_audit_gui.domain.costs.figures import Figure
from it_audit_gui.domain.costs.inputs import CostInputs, Estimate, Origin
from it_audit_gui.domain.costs.predictability import Explained, Predictability
from it_audit_gui.domain.costs.replacement import Calendar, Devices
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.dated_facts import Fact
from it_audit_gui.report.json_figures import Document, hundredth, share


def costs_document(sheet: CostSheet, costs: CostEvaluation) -> Document:
    """Inputs with their origin, what follows from them, and what is missing for the rest."""
    found = costs.break_fix
    return {
        "people": costs.inputs.people if costs.inputs else None,
        "revenue_people": sheet.revenue_people,
        "inputs": _inputs(costs.inputs),
        "figures": {rule.value: _figure(item) for rule, item in found.figures.items()},
        "missing": {rule.value: list(inputs) for rule, inputs in found.missing.items()},
        "agreement": costs.agreement and _agreement(costs.agreement),
        "invoices": len(sheet.invoices),
        "predictability": costs.predictability and _predictability(costs.predictability),
        "replacement": costs.replacement and _replacement(costs.replacement, sheet.devices),
        "stale_facts": [_fact(fact) for fact in costs.stale],
        "obstacles": [{"part": item.part.value, "why": item.error} for item in costs.obstacles],
    }


def _inputs(inputs: CostInputs | None) -> Document:
    return {item.id.value: _estimate(item) for item in inputs.estimates} if inputs else {}


def _estimate(item: Estimate) -> Document:
    return {
        "low": share(item.span.low),
        "likely": share(item.span.likely),
        "high": share(item.span.high),
        "unit": item.unit.value,
        "origin": _origin(item.origin),
        "low_origin": _origin(item.low_origin),
        "high_origin": _origin(item.high_origin),
    }


def _origin(origin: Origin) -> Document:
    return {
        "kind": origin.kind.value,
        "source": origin.citation or origin.source or None,
        "year": origin.year,
        "fact": origin.fact,
    }


def _figure(item: Figure) -> Document:
    return {
        "unit": item.unit.value,
        "likely": hundredth(item.likely),
        "p10": hundredth(item.range.p10),
        "median": hundredth(item.range.median),
        "p90": hundredth(item.range.p90),
        "inputs": list(item.inputs),
        "parts": list(item.parts),
    }


def _agreement(found: Comparison) -> Document:
    return {
        "outcome": found.outcome.value,
        "difference": _figure(found.difference),
        "first_year": _figure(found.first_year),
        "break_even": found.break_even and _figure(found.break_even),
        "standstill": found.standstill and _figure(found.standstill),
        "pays": share(found.pays),
        "uncounted": list(found.uncounted),
    }


def _predictability(found: Predictability) -> Document:
    return {
        "months": {str(month): hundredth(amount) for month, amount in found.months.items()},
        "mean": _result(found.mean),
        "variation": _result(found.variation),
        "worst_month": str(found.worst_month),
        "worst": _result(found.worst),
        "planned": _result(found.planned),
        "unplanned": _result(found.unplanned),
        "left_out": found.left_out,
    }


def _result(found: Explained) -> float | None:
    return None if found.result is None else share(found.result)


def _replacement(found: Calendar, devices: Sequence[Devices]) -> Document:
    return {
        "devices": [_devices(item) for item in devices],
        "years": [
            {
                "year": item.year,
                "cost": hundredth(item.cost),
                "peak": item.peak,
                "lines": {str(line): hundredth(cost) for line, cost in item.lines.items()},
            }
            for item in found.years
        ],
        "average": hundredth(found.average),
        "reserve": hundredth(found.reserve),
        "overdue": list(found.overdue),
    }


def _devices(item: Devices) -> Document:
    return {
        "kind": item.kind,
        "number": item.number,
        "bought": item.bought,
        "life": item.life,
        "price": hundredth(item.price),
    }


def _fact(fact: Fact) -> Document:
    return {"id": fact.id, "year": fact.year, "valid_until": fact.valid_until.isoformat()}
