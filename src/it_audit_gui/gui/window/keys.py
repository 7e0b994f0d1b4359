"""The keys that work anywhere in the window, and the menu that tells them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from it_audit_gui.gui.keyboard.areas import AreaKeys
from it_audit_gui.gui.keyboard.window_actions import bound, of_platform
from it_audit_gui.gui.preferences.preferences import Preferences

if TYPE_CHECKING:
    from it_audit_gui.gui.presentation.presenting import Presenting
    from it_audit_gui.gui.workspace.workspace import Workspace

_AREAS = 5


class Keys(QObject):
    """Ctrl+F finds a question, Ctrl+Z takes back, Ctrl+Y does it again, F1 tells why.

    Ctrl+T shows charts as tables, Ctrl+P prints the report, F11 shows one question on the whole
    screen, Shift+F1 opens the guide, as F1 does where nothing has a reason of its own; F6 and
    Alt+1…5 move the focus between the parts of the window.
    """

    def __init__(
        self,
        window: QMainWindow,
        workspace: Callable[[], "Workspace | None"],
        start_areas: Callable[[], Sequence[QWidget | None]],
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._workspace = workspace
        self._start_areas = start_areas
        redo = of_platform(QKeySequence.StandardKey.Redo)
        whole_screen = of_platform(QKeySequence.StandardKey.FullScreen)
        self.find = bound(window, ["Ctrl+F"], self._find)
        self.undo = bound(window, ["Ctrl+Z"], self._undo)
        self.redo = bound(window, [*redo, "Ctrl+Y", "Ctrl+Shift+Z"], self._redo)
        self.charts = bound(window, ["Ctrl+T"], self._charts)
        self.report = bound(window, ["Ctrl+P"], self._report)
        self.present = bound(window, ["F11", *whole_screen], self._present)
        bound(window, ["F1"], self._why)
        bound(window, ["Shift+F1"], self._guide)
        AreaKeys(window, self._areas, _AREAS)

    def menu(self, workspace: "Workspace") -> QMenu:
        """The menu of an open audit."""
        from it_audit_gui.gui.window.audit_menu import AuditMenu  # noqa: PLC0415 - not needed to start

        menu = AuditMenu(self._preferences, workspace)
        menu.find_asked.connect(self._find)
        menu.presentation_asked.connect(self._present)
        return menu

    def _areas(self) -> Sequence[QWidget | None]:
        workspace = self._workspace()
        return workspace.areas() if workspace else self._start_areas()

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

    def _redo(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.redo()

    def _charts(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.switch_charts()

    def _report(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            workspace.print_report()

    @cached_property
    def presenting(self) -> "Presenting":
        """One question on the whole screen; made when it is first asked for."""
        from it_audit_gui.gui.presentation.presenting import Presenting  # noqa: PLC0415

        return Presenting(self._window)

    def _present(self) -> None:
        workspace = self._workspace()
        if workspace is not None:
            self.presenting.switch(workspace)

    def _why(self) -> None:
        workspace = self._workspace()
        if workspace is None or not workspace.show_why():
            self._guide()

    def _guide(self) -> None:
        from it_audit_gui.gui.help.places import START, about_room  # noqa: PLC0415 - as above

        workspace = self._workspace()
        place = START if workspace is None else about_room(workspace.route.room)
        self._preferences.help_wanted.emit(place)
