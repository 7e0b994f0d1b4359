"""What stands above the pages of the sample firm: that nothing is real, and the ways from here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from it_audit_gui.gui.page.notices import Standing
from it_audit_gui.gui.page.routing import to_question
from it_audit_gui.gui.widgets.banner import BannerKind
from it_audit_gui.wording import Explanation

if TYPE_CHECKING:
    from it_audit_gui.gui.workspace.workspace import Workspace

KEY = "sample"


class SampleNotice(QObject):
    """Serves one workspace; ``begin_own`` leaves it for an audit of the user's own firm."""

    def __init__(self, workspace: "Workspace", begin_own: Callable[[], None]) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        workspace.notices.stand(
            KEY,
            Standing(
                kind=BannerKind.INFO,
                words=Explanation(
                    what=self.tr("This is a sample firm: nothing in it is real."),
                    safe=self.tr(
                        "Look around and change what you like. Its answers are with the questions."
                    ),
                    do="",
                ),
                icon="eye",
                deeds=(
                    (self.tr("To the questions"), self._show_questions),
                    (self.tr("Start your own audit…"), begin_own),
                ),
            ),
        )

    def _show_questions(self) -> None:
        first = self._workspace.view.questionnaire.questions[0]
        self._workspace.go(to_question(first.id))
