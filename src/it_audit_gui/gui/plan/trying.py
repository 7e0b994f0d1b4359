"""What the plan would lead to with some steps left out, asked of the open audit."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QObject, Signal

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.trial import trial
from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.session.audit_session import AuditSession


class Trying(QObject):
    """``found`` brings a projection for each window of the plan; the latest question counts."""

    found = Signal(object)  # tuple[Projection, ...]

    def __init__(self, inquiry: Inquiry, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        inquiry.answered.connect(self.found)

    def leave_out(self, steps: Collection[StepId]) -> None:
        """Ask what is left without these steps."""

        def study(session: AuditSession, on: date) -> tuple[Projection, ...]:
            plan = session.evaluate(on).plan
            return trial(session.questionnaire, session.assessment, plan, steps, on)

        self._inquiry.ask(study)
