"""Audits with results to explain, and the way to ask for it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.results.results_body import ResultsBody
from tests.builders import a_question, a_questionnaire, answered
from tests.domain.staged import FIRST, a_stage, at_option
from tests.gui.factories import a_view

SHEET = CostSheet(
    entries={
        InputId.OUTAGES: Entry(likely=4.0),
        InputId.OUTAGE_HOURS: Entry(likely=3.0),
        InputId.PEOPLE_HIT: Entry(likely=6.0),
        InputId.SHARE_BLOCKED: Entry(likely=0.5),
        InputId.HOURLY_COST: Entry(likely=45.0),
        InputId.INVOICES: Entry(likely=2_000.0),
    }
)
STAGED = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=3),
    stages=(FIRST, a_stage("next", at_option("offsite", 2))),
)


def a_result() -> View:
    """Something is answered, something costs, and the next stage asks for more."""
    return a_view(STAGED, *answered(restore=0, offsite=1), costs=SHEET)


def asked(body: ResultsBody, opener: QWidget) -> ExplanationPanel:
    """Ask by keyboard; what is told."""
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(opener, Qt.Key.Key_Return)
    assert body.explanation.isVisible()
    return body.explanation
