"""A small real-looking audit: a part of the shipped bank, answered by a joinery.

It has every kind of answer once: proven, claimed, out of date, to confirm, don't know, not
applicable, open, obsolete, and text that looks like markup.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from it_audit_gui.domain.assessment import Answer, Assessment, EvidenceKind, Source
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.compose import compose
from it_audit_gui.report.material import Material
from it_audit_gui.report.model import Report
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


def sample_assessment(**facts: str | int) -> Assessment:
    """The joinery's answers."""
    return an_assessment(*_answers(), facts={**FACTS, **facts})


def evaluated(
    bank: Questionnaire, assessment: Assessment
) -> tuple[Questionnaire, Assessment, Evaluation]:
    """What a report is composed from."""
    return bank, assessment, evaluate(bank, assessment, DAY)


def sample(language: str = "nl") -> tuple[Questionnaire, Assessment, Evaluation]:
    """The joinery, evaluated."""
    return evaluated(sample_bank(language), sample_assessment())


def report_of(bank: Questionnaire, assessment: Assessment) -> Report:
    """The report of any assessment."""
    return compose(*evaluated(bank, assessment), VERSION)


def material_of(bank: Questionnaire, *answers: Answer, **facts: str | int) -> Material:
    """Material for one chapter."""
    questionnaire, assessment, evaluation = evaluated(bank, an_assessment(*answers, facts=facts))
    return Material(questionnaire=questionnaire, assessment=assessment, evaluation=evaluation)
