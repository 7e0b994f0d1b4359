"""A copy that does not tell whose it is, and scores the same."""

from dataclasses import replace
from datetime import date

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import FactId, StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.session.anonymous import anonymous
from tests.builders import NOT_APPLICABLE, an_answer, an_assessment, evidence, the_small_bank

TODAY = date(2026, 11, 23)
PRIVATE = ("Claes", "NAS in the cellar", "Printer says so", "Photo of the NAS", "Jan", "Too dear")


def a_telling_assessment() -> Assessment:
    """One that has something private everywhere something can be typed in."""
    answers = (
        an_answer("restore", 2, evidence(pointer="Photo of the NAS"), note="NAS in the cellar"),
        an_answer("targets", NOT_APPLICABLE, reason="Printer says so"),
        an_answer("mfa", 0),
    )
    assessment = an_assessment(*answers, facts={"people": 4, "mascot": "Jan"})
    device = Devices(kind="NAS in the cellar", number=1, bought=2020, life=5, price=900.0)
    return replace(
        assessment,
        tracking={
            StepId("one"): StepTracking(status=StepStatus.DROPPED, who="Jan", reason="Too dear"),
            StepId("two"): StepTracking(status=StepStatus.PLANNED, who="Jan", due=TODAY),
        },
        costs=CostSheet(devices=(device,)),
    )


def test_nothing_that_was_typed_in_stays() -> None:
    bank = the_small_bank()
    told = a_telling_assessment()
    hidden = anonymous(bank, told, "Left out")

    assert all(word in repr(told) for word in PRIVATE)
    assert not any(word in repr(hidden) for word in PRIVATE)


def test_choices_dates_and_scores_stay() -> None:
    bank = the_small_bank()
    told = a_telling_assessment()
    hidden = anonymous(bank, told, "Left out")

    before, after = evaluate(bank, told, TODAY), evaluate(bank, hidden, TODAY)
    assert (after.overall, after.themes, after.stage) == (
        before.overall,
        before.themes,
        before.stage,
    )
    assert [step.id for step in after.steps] == [step.id for step in before.steps]
    assert hidden.facts == {FactId("name"): "Left out", FactId("people"): 4}
    assert [answer.evidence[0].date for answer in hidden.answers.values() if answer.evidence] == [
        answer.evidence[0].date for answer in told.answers.values() if answer.evidence
    ]
    assert hidden.tracking[StepId("two")].due == TODAY
    assert hidden.tracking[StepId("one")].reason == "Left out"
    assert hidden.tracking[StepId("two")].reason == ""
    assert (hidden.id, hidden.started_at) == (told.id, told.started_at)
