"""The keys that work anywhere in the window, and the menu that tells them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.gui.areas import AreaKeys
from it_audit_gui.gui.preferences import Preferences

if TYPE_CHECKING:
    from it_audit_gui.gui.start.start_page import StartPage
    from it_audit_gui.gui.workspace import Workspace

_AREAS = 5
_FIND, _UNDO, _WHY, _REPORT = "Ctrl+F", "Ctrl+Z", "F1", "Ctrl+P"


class Keys(QObject):
    """Ctrl+F finds a question, Ctrl+Z takes back, F1 tells why, Ctrl+P makes the report.

    F6 and Alt+1…5 move the focus between the parts of the window.
    """

    def __init__(
        self,
        window: QWidget,
        workspace: Callable[[], "Workspace | None"],
        start_page: Callable[[], "StartPage"],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._start_page = start_page
        deeds = (
            (_FIND, self._find),
            (_UNDO, self._undo),
            (_WHY, self._why),
            (_REPORT, self._report),
        )
        for keys, act in deeds:
            QShortcut(QKeySequence(keys), window).activated.connect(act)
        AreaKeys(window, self._areas, _AREAS)

    def menu(self, preferences: Preferences, workspace: "Workspace") -> QMenu:
        """The menu of an open audit."""
        menu = QMenu(workspace)
        for text, keys, act in (
            (self.tr("Find a question…"), _FIND, self._find),
            (self.tr("Undo the last answer"), _UNDO, self._undo),
            (self.tr("Make the report…"), _REPORT, self._report),
        ):
            # The keys are shown, not bound a second time.
            menu.addAction(f"{text}\t{keys}").triggered.connect(act)
        menu.addSeparator()
        menu.addMenu(preferences.language_menu(menu))
        menu.addMenu(preferences.scheme_menu(menu))
        return menu

    def _areas(self) -> Sequence[QWidget | None]:
        workspace = self._workspace()
        return workspace.areas() if workspace else self._start_page().areas()

    def _find(self) -> None:
        workspace = self._workspace()
        if workspace is None:
            return
        from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog  # noqa: PLC0415

        dialog = FindQuestionDialog(workspace.view.questionnaire, self._window)
        dialog.picked.connect(workspace.go_to_question)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _undo(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.undo()

    def _report(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.make_report()

    def _why(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.show_why()
