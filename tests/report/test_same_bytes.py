"""The same answers on the same day give the same document, byte for byte."""

import json
from dataclasses import replace

from hypothesis import given

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.report.evaluation_json import evaluation_document
from tests.builders import DAY
from tests.domain.random_audits import BANK, assessments
from tests.domain.test_plan_rules import CAPACITIES

SHEET = CostSheet(
    entries={
        InputId.OUTAGES: Entry(likely=4),
        InputId.OUTAGE_HOURS: Entry(likely=2, low=1, high=6),
        InputId.INVOICES: Entry(likely=2400),
    }
)


def document(assessment: Assessment) -> bytes:
    evaluation = evaluate(BANK, assessment, DAY)
    costs = evaluate_costs(BANK, assessment, DAY)
    return json.dumps(evaluation_document(BANK, assessment, evaluation, costs)).encode()


@given(assessments(), CAPACITIES)
def test_identical_input_gives_identical_bytes(
    assessment: Assessment, capacity: CapacityEntry
) -> None:
    one = replace(assessment, capacity=capacity, costs=SHEET)
    backwards = replace(
        one,
        answers=dict(reversed(list(one.answers.items()))),
        facts=dict(reversed(list(one.facts.items()))),
        costs=replace(SHEET, entries=dict(reversed(list(SHEET.entries.items())))),
    )

    assert document(one) == document(one) == document(backwards)
