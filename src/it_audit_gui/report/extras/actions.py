"""The plan as a table for a spreadsheet or a task list: one row per step."""

import csv
from io import StringIO

from it_audit_gui.domain.plan import PlannedStep, PlanWindow
from it_audit_gui.report.extras.due import due_day
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.step_views import planned_view
from it_audit_gui.report.tables import BYTE_ORDER_MARK, safe_cell

_STEP = ("number", "step")
_WORK = ("who", "effort", "cost", "gain")
_STATE = ("window", "due", "status", "today")


def actions_csv(material: Material) -> str:
    """The table as text; to be written as UTF-8 without changing line ends."""
    labels, own = material.phrases.table("labels"), material.phrases.table("actions.columns")
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=material.formats.separator, quoting=csv.QUOTE_ALL)
    head = [
        *(labels[key] for key in _STEP),
        own["finding"],
        *(labels[key] for key in _WORK),
        *(own[key] for key in _STATE),
    ]
    writer.writerow([safe_cell(name) for name in head])
    for window in material.evaluation.plan.windows:
        for item in window.steps:
            writer.writerow([safe_cell(cell) for cell in _row(material, window, item)])
    return BYTE_ORDER_MARK + file.getvalue()


def _row(material: Material, window: PlanWindow, item: PlannedStep) -> list[str]:
    view, due = planned_view(material, item), due_day(window, item)
    return [
        str(view.rank),
        view.title,
        view.conclusion,
        view.who,
        view.effort,
        view.cost,
        view.gain,
        material.phrases.say(f"plan.windows.{window.id}"),
        due.isoformat() if due else "",
        material.phrases.say(f"plan.status.{item.tracking.status.value}"),
        view.today,
    ]
