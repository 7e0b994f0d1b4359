"""Taking back what was changed about the plan and the costs."""

from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import UNTRACKED, StepStatus, StepTracking
from it_audit_gui.session.history import Part, Touched
from tests.builders import MOMENT, an_assessment, answered
from tests.memory_store import a_session

STEP = StepId("restore-start")
DOING = StepTracking(status=StepStatus.DOING, who="Els")
DONE = StepTracking(status=StepStatus.DONE)


def test_what_became_of_a_step_goes_back_and_forth() -> None:
    session = a_session(an_assessment(*answered(restore=0)))
    session.track(STEP, DOING, MOMENT)
    session.track(STEP, DONE, MOMENT)

    assert session.undo(MOMENT) == Touched(step=STEP)
    assert session.assessment.tracking[STEP] == DOING
    session.undo(MOMENT)
    assert session.assessment.tracking[STEP] == UNTRACKED
    session.redo(MOMENT)
    assert session.redo(MOMENT) == Touched(step=STEP)
    assert session.assessment.tracking[STEP] == DONE


def test_what_the_firm_can_put_in_goes_back_and_forth() -> None:
    session = a_session()
    entry = CapacityEntry(days_per_month=3)
    session.set_capacity(entry, MOMENT)
    assert session.undo(MOMENT) == Touched(part=Part.CAPACITY)
    assert session.assessment.capacity == NOT_ENTERED
    session.redo(MOMENT)
    assert session.assessment.capacity == entry


def test_costs_go_back_and_forth() -> None:
    session = a_session()
    sheet = CostSheet(people=4)
    session.set_costs(sheet, MOMENT)
    assert session.undo(MOMENT) == Touched(part=Part.COSTS)
    assert session.assessment.costs == EMPTY_SHEET
    session.redo(MOMENT)
    assert session.assessment.costs == sheet


def test_what_changes_nothing_is_no_step_back() -> None:
    session = a_session()
    session.set_capacity(NOT_ENTERED, MOMENT)
    assert session.undoable is None
