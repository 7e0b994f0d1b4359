"""One window that opens all pages of an audit by the clock.

python -m benchmarks.page_run AUDIT FOLDER
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.domain.trial import trial
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.routing import Room, Route
from it_audit_gui.gui.plan.moves import moved
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.window.main_window import MainWindow
from it_audit_gui.gui.workspace.workspace import Workspace

# Whoever has just opened an audit reads its page before leaving it.
READING_S, PAUSE_S, QUIET_S, PATIENCE_S = 4.0, 0.3, 0.08, 20.0


class Painted(QObject):
    """Knows when the window was painted last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at = self.worked = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paint first, then look at the clock."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.at, self.worked = time.perf_counter(), time.thread_time()
        return True

    def seconds_after(
        self, deed: Callable[[], object], came: Callable[[], bool] = lambda: True
    ) -> float:
        """Processor time of the window, from the deed to the last paint before some quiet.

        No quiet counts until what is waited for ``came``.
        """
        began = time.thread_time()
        deed()
        until, end = time.perf_counter() + QUIET_S, time.perf_counter() + PATIENCE_S
        while time.perf_counter() < min(until, end):
            before = self.at
            work()
            if self.at != before or not came():
                until = time.perf_counter() + QUIET_S
        return self.worked - began


def work() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def pause(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        work()
        time.sleep(0.001)


def one_run(audit: Path, folder: Path) -> dict[str, float]:
    """Seconds of everything."""
    app = QApplication([])
    window = Program(app, folder / "settings", folder).window
    window.resize(1280, 800)
    window.show()
    window.open(audit)
    until = time.perf_counter() + PATIENCE_S
    while window.workspace is None and time.perf_counter() < until:
        work()
    workspace = window.workspace
    assert workspace is not None
    painted = Painted(window)
    pause(READING_S)
    found = openings(workspace, painted)
    found |= plan_changes(workspace, painted) | cost_changes(workspace, painted)
    window.close()
    return found


def openings(workspace: Workspace, painted: Painted) -> dict[str, float]:
    """Every kind of page, twice."""
    question = routing.to_question(workspace.view.questionnaire.questions[0].id)
    outcome = [Route(room=room) for room in routing.OUTCOME]
    routes = [question, routing.REVIEW, *outcome, routing.ORGANISATION]
    found: dict[str, float] = {}
    for time_of in ("first", "next"):
        for route in routes:
            pause(PAUSE_S)
            took = painted.seconds_after(lambda there=route: workspace.go(there))
            found[f"Page of the {route.room}, {time_of} opening"] = took
    return found


def plan_changes(workspace: Workspace, painted: Painted) -> dict[str, float]:
    """From what the evaluation found to its paint: a tick taken away, a step moved, one done."""
    from it_audit_gui.gui.plan.plan_page import PlanPage  # noqa: PLC0415 - the window's to load

    workspace.go(routing.PLAN)
    pause(PAUSE_S)
    page, view = workspace.page, workspace.view
    assert isinstance(page, PlanPage)
    item, plan, on = view.evaluation.plan.steps[0], view.evaluation.plan, view.evaluation.on
    step = item.step.id
    projections = trial(view.questionnaire, view.assessment, plan, {step}, on)
    page.tried.disconnect()
    page.board.cards[step].box.click()
    pause(PAUSE_S)
    ticked = painted.seconds_after(lambda: page.show_trial(projections))
    page.board.cards[step].box.click()
    # One that nothing keeps in its window: it takes others along to another place.
    free = next(one for one in plan.windows[0].steps if not one.required)
    later = tracked(view, free.step.id, moved(plan, free.tracking, 1))
    pause(PAUSE_S)
    found = {
        "A step of the plan left out, painted": ticked,
        "A step of the plan moved, painted": painted.seconds_after(lambda: page.show_view(later)),
    }
    done = tracked(later, step, replace(item.tracking, status=StepStatus.DONE))
    pause(PAUSE_S)
    took = painted.seconds_after(lambda: page.show_view(done))
    return found | {"A step of the plan done, painted": took}


def tracked(view: View, step: StepId, tracking: StepTracking) -> View:
    """The view after a change to a step."""
    assessment = replace(view.assessment, tracking={**view.assessment.tracking, step: tracking})
    later = evaluate(view.questionnaire, assessment, view.evaluation.on)
    return replace(view, assessment=assessment, evaluation=later)


def cost_changes(workspace: Workspace, painted: Painted) -> dict[str, float]:
    """From a key in a figure to the totals, worked out and painted."""
    from it_audit_gui.gui.costs.costs_page import CostsPage  # noqa: PLC0415 - as above

    workspace.go(Route(room=Room.COSTS))
    pause(PAUSE_S)
    page = workspace.page
    assert isinstance(page, CostsPage)
    row = next(row for row in page.figures.rows.values() if row.isVisible() and row.field.text())
    row.field.selectAll()
    before = page.sum.text()
    # The run before this one left its figure in the file.
    key = Qt.Key.Key_7 if row.field.text() == "8" else Qt.Key.Key_8
    took = painted.seconds_after(
        lambda: QTest.keyClick(row.field, key), lambda: page.sum.text() != before
    )
    return {"Totals of the costs, typed": took}


if __name__ == "__main__":
    print(json.dumps(one_run(Path(sys.argv[1]), Path(sys.argv[2]))))
