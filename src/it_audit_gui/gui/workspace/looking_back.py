"""Earlier audits of the firm in the open file: looked at, never changed."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.bridge.looking import Looking
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.beginnings import days_of
from it_audit_gui.gui.language.text import fill, literal
from it_audit_gui.gui.page.notices import Notices, Standing
from it_audit_gui.gui.widgets.banner import BannerKind
from it_audit_gui.wording import Explanation


class LookingBack(QObject):
    """Turns to another audit of the file; while an earlier one is open, says so."""

    def __init__(self, bridge: SessionBridge, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._notices = bridge, notices

    def begin(self, view: View) -> None:
        """Say which audit is looked at, and lead back to the present one."""
        standing = self._said(view) if view.past else None
        self._notices.show_read_only(
            read_only=view.read_only and standing is None, newer=view.newer
        )
        self._notices.stand("past", standing)

    @Slot(str)
    def turn_to(self, assessment: str) -> None:
        """Look at an audit of the file; go on with the present one when none is named.

        A change that waits to be written keeps the present one open; the window says why.
        """
        if not self._bridge.waiting:
            chosen = AssessmentId(assessment) if assessment else None
            self._bridge.carry_out(Looking(assessment=chosen))

    def _said(self, view: View) -> Standing:
        shown = (item.id for item in view.assessments)
        begun = dict(zip(shown, _begun(view), strict=True))[view.assessment.id]
        return Standing(
            kind=BannerKind.INFO,
            words=Explanation(
                what=fill(self.tr("You are looking at the audit of %1."), begun),
                safe=self.tr("Look around and make a report; nothing of it can change."),
                do="",
            ),
            icon="clock",
            deeds=((self.tr("Back to the present audit"), lambda: self.turn_to("")),),
            dismissable=False,
        )


class AuditsMenu(QMenu):
    """The audits of the file by their dates, the latest first; ``picked`` with one."""

    picked = Signal(str)  # AssessmentId; empty for the present one

    def __init__(self, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Audits in this file"))
        group = QActionGroup(self)
        latest = view.assessments[-1].id
        for begun, item in zip(reversed(_begun(view)), reversed(view.assessments), strict=True):
            here = item.id == latest
            words = fill(self.tr("%1 (the present one)"), begun) if here else begun
            action = self.addAction(literal(words))
            action.setCheckable(True)
            action.setChecked(item.id == view.assessment.id)
            action.setData("" if here else str(item.id))
            group.addAction(action)
        group.triggered.connect(lambda action: self.picked.emit(action.data()))
        self.menuAction().setVisible(len(view.assessments) > 1)


def _begun(view: View) -> list[str]:
    """When each audit of the file began, the first one first."""
    return days_of([item.started_at for item in view.assessments])
