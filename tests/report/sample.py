"""A small real-looking audit: a part of the shipped bank, answered by a joinery.

It has every kind of answer once: proven, claimed, out of date, to confirm, don't know, not
applicable, open, obsolete, and text that looks like markup. It has costs, news of steps, and a
year-old assessment to be compared with.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from it_audit_gui.domain.assessment import Answer, Assessment, EvidenceKind, Source
from it_audit_gui.domain.comparison import Comparison, Dated, compare
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import AssessmentId, QuestionId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.compose import compose
from it_audit_gui.report.material import Material
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.report.writing import render
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
    the_bank,
)

VERSION = "1.2.3"
FACTS: dict[str, str | int] = {
    "name": "Schrijnwerkerij Eikenhof bv",
    "country": "be",
    "language": "nl",
    "sector": "construction",
    "people": 12,
    "computer-users": 8,
    "own-server": "yes",
    "remote-work": "yes",
}
# Closed under what its steps need.
_PART = (
    "sec-overview",
    "sec-updates",
    "sec-remote",
    "sec-training",
    "sec-partner-agreement",
    "bak-scope",
    "bak-automatic",
    "bak-offsite",
    "bak-restore-test",
    "bak-targets",
    "acc-mfa",
    "acc-leavers",
    "acc-joiners",
    "acc-least",
    "bud-budget",
    "bud-total",
    "bud-roadmap",
)


def sample_bank(language: str) -> Questionnaire:
    """A part of the shipped bank, short enough to read its whole report."""
    bank = the_bank(language)
    questions = tuple(question for question in bank.questions if question.id in _PART)
    return replace(bank, questions=questions, stages=bank.stages[:1])


def _answers() -> Iterator[Answer]:
    partner, adviser = Source.IT_PARTNER, Source.ADVISER
    yield an_answer("sec-overview", 1, note="Zie <map IT> | tab 3 & *offerte* van [Jan](x).")
    yield an_answer(
        "sec-updates", 2, evidence(date(2026, 10, 1), "Updates/oktober.pdf"), source=partner
    )
    yield an_answer("sec-remote", 0, source=partner)
    yield an_answer("sec-training", 3, evidence(date(2025, 3, 3), "Aanwezigheidslijst"))
    yield an_answer("sec-partner-agreement", DONT_KNOW)
    scope = evidence(date(2026, 11, 2), "Lijst naast de server", EvidenceKind.SEEN)
    yield an_answer("bak-scope", 3, scope, source=adviser)
    yield an_answer("bak-automatic", 2, to_confirm=True)
    yield an_answer("bak-offsite", 3, note="Bij de dochter thuis.\nElke vrijdag gewisseld.")
    yield an_answer("bak-restore-test", 1)
    yield an_answer("acc-mfa", 2)
    yield an_answer("acc-leavers", 0)
    yield an_answer("acc-joiners", NOT_APPLICABLE, reason="Er is niemand bijgekomen.")
    yield an_answer("acc-least", 1)
    yield an_answer("bud-budget", 0)
    yield an_answer("bud-total", 2)
    yield an_answer("bud-roadmap", 1)
    yield an_answer("sec-old-question", 1, evidence(pointer="Oude map"), note="Van vorig jaar.")


COSTS = CostSheet(
    entries={
        InputId.OUTAGES: Entry(likely=5),
        InputId.OUTAGE_HOURS: Entry(likely=4, low=2, high=8),
        InputId.PEOPLE_HIT: Entry(likely=6),
        InputId.SHARE_BLOCKED: Entry(likely=0.6),
        InputId.SLOW_MINUTES: Entry(likely=8),
        InputId.INVOICES: Entry(likely=3800, low=3800, high=3800),
        InputId.FEE_MONTH: Entry(likely=449.5),
        InputId.START_COST: Entry(likely=1500),
        InputId.OWN_HOURS: Entry(likely=10),
        InputId.AVOIDED_SHARE: Entry(likely=0.5),
    },
    invoices=tuple(
        Invoice(month=Month(year=2025 + place // 12, month=place % 12 + 1), amount=amount)
        for place, amount in enumerate([180, 0, 250, 0, 2100, 95, 0, 310, 0, 0, 640, 120, 75])
    ),
    devices=(
        Devices(kind="Laptop", number=8, bought=2022, life=5, price=1100),
        Devices(kind="Server <zaal>", number=1, bought=2018, life=6, price=6500),
    ),
)
TRACKING = {
    StepId("sec-remote-start"): StepTracking(
        status=StepStatus.DOING, who="Mieke | <b>atelier</b>", due=date(2026, 12, 11)
    ),
    StepId("bud-budget-start"): StepTracking(status=StepStatus.PLANNED),
    StepId("sec-overview-start"): StepTracking(status=StepStatus.DONE),
    StepId("bud-roadmap-start"): StepTracking(status=StepStatus.DROPPED, reason="Niet nu."),
}


def sample_assessment(**facts: str | int) -> Assessment:
    """The joinery's answers, costs and news of steps."""
    answered = an_assessment(*_answers(), facts={**FACTS, **facts})
    return replace(answered, costs=COSTS, tracking=TRACKING)


def sample_comparison(bank: Questionnaire, assessment: Assessment) -> Comparison:
    """With a year ago: something of each kind of change."""
    changed: dict[str, int | str] = {
        "acc-mfa": 0,
        "bud-total": 3,
        "bak-scope": DONT_KNOW,
        "sec-partner-agreement": 1,
    }
    earlier = {QuestionId(key): an_answer(key, choice) for key, choice in changed.items()}
    kept = {key: item for key, item in assessment.answers.items() if key != "acc-least"}
    before = replace(
        assessment,
        id=AssessmentId("earlier"),
        started_at=datetime(2025, 11, 4, tzinfo=UTC),
        answers={**kept, **earlier, QuestionId("acc-joiners"): an_answer("acc-joiners", 1)},
        tracking={StepId("acc-mfa-start"): StepTracking(status=StepStatus.DONE)},
    )
    return compare(
        Dated(questionnaire=bank, assessment=before, on=DAY),
        Dated(questionnaire=bank, assessment=assessment, on=DAY),
    )


def evaluated(
    bank: Questionnaire, assessment: Assessment
) -> tuple[Questionnaire, Assessment, Evaluation]:
    """What a report is composed from."""
    return bank, assessment, evaluate(bank, assessment, DAY)


def sample(language: str = "nl") -> tuple[Questionnaire, Assessment, Evaluation]:
    """The joinery, evaluated."""
    return evaluated(sample_bank(language), sample_assessment())


def report_of(
    bank: Questionnaire, assessment: Assessment, options: ReportOptions = EVERYTHING
) -> Report:
    """The report of any assessment."""
    return compose(*evaluated(bank, assessment), VERSION, options=options)


def sample_report(language: str = "nl", options: ReportOptions = EVERYTHING) -> Report:
    """The joinery's report, compared with the year before."""
    bank, assessment, evaluation = sample(language)
    comparison = sample_comparison(bank, assessment)
    return compose(bank, assessment, evaluation, VERSION, comparison=comparison, options=options)


def rendered(fmt: str, language: str = "nl", options: ReportOptions = EVERYTHING) -> str:
    """The joinery's report as text."""
    bank, assessment, evaluation = sample(language)
    return render(
        bank,
        assessment,
        evaluation,
        fmt,
        costs=evaluate_costs(bank, assessment, DAY),
        comparison=sample_comparison(bank, assessment),
        program_version=VERSION,
        options=options,
    )


def material_for(bank: Questionnaire, assessment: Assessment) -> Material:
    """Material for one chapter, of any assessment."""
    questionnaire, assessment, evaluation = evaluated(bank, assessment)
    return Material(
        questionnaire=questionnaire,
        assessment=assessment,
        evaluation=evaluation,
        costs=evaluate_costs(questionnaire, assessment, DAY),
    )


def material_of(bank: Questionnaire, *answers: Answer, **facts: str | int) -> Material:
    """Material for one chapter, of these answers."""
    return material_for(bank, an_assessment(*answers, facts=facts))


def sample_material(language: str = "nl") -> Material:
    """The joinery's material, compared with the year before."""
    bank, assessment = sample_bank(language), sample_assessment()
    return replace(material_for(bank, assessment), comparison=sample_comparison(bank, assessment))
