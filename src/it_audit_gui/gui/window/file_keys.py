"""New, open, close and quit: their keys anywhere in the window, and their places in a menu."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.keyboard.key_names import named
from it_audit_gui.gui.keyboard.window_actions import bound
from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.window.start_room import StartRoom

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge
    from it_audit_gui.gui.workspace.workspace import Workspace

_SHOWN = 9


class FileKeys(QObject):
    """Ctrl+N begins an audit, Ctrl+O opens one, Ctrl+W leaves it, Ctrl+Q ends the program.

    Also opens the sample firm.
    """

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        asking: Asking,
        start: StartRoom,
        leave: Callable[[Callable[[], None]], None],
        show_all: Callable[[], None],
        bridge: "Callable[[], SessionBridge]",
    ) -> None:
        """``leave`` does something once the open audit is settled; ``show_all`` leaves it."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._asking = asking
        self._start = start
        self._sample_told = False
        self._leave, self._show_all, self._bridge = leave, show_all, bridge
        self.new = bound(window, ["Ctrl+N"], self._new)
        self.open = bound(window, ["Ctrl+O"], asking.ask_open)
        self.all = bound(window, ["Ctrl+W"], self._go_away)
        self.quit = bound(window, ["Ctrl+Q"], self._quit)
        start.sample_wanted.connect(self._on_sample_wanted)

    def attend(self, workspace: "Workspace", menu: QMenu) -> None:
        """Add what concerns files to the menu of an open audit; say so when it is the sample."""
        path = workspace.view.path
        self._put_into(menu, but=path)
        if path.parent == self._settings.sample_folder and not self._sample_told:
            from it_audit_gui.gui.start.sample_notice import (  # noqa: PLC0415 - rarely needed
                SampleNotice,
            )

            SampleNotice(workspace, self._new)
            workspace.notices.put_away.connect(self._on_put_away)

    def _put_into(self, menu: QMenu, *, but: Path) -> None:
        """First and last; ``but`` is the file that is open."""
        first = menu.actions()[0]
        entries = [
            self._entry(menu, self.tr("New audit…"), "Ctrl+N", self._new),
            self._entry(menu, self.tr("Open a file…"), "Ctrl+O", self._asking.ask_open),
            self.recent_menu(menu, but).menuAction(),
            self._entry(menu, self.tr("All audits"), "Ctrl+W", self._go_away),
        ]
        menu.insertActions(first, entries)
        menu.addSeparator()
        menu.addAction(self._entry(menu, self.tr("Quit"), "Ctrl+Q", self._quit))

    def _on_sample_wanted(self, name: str) -> None:
        folder = self._settings.sample_folder
        self._sample_told = False
        self._leave(lambda: self._bridge().open_sample(folder, name))

    def _on_put_away(self, key: str) -> None:
        self._sample_told = self._sample_told or key == "sample"

    def _new(self) -> None:
        self._leave(self._start.ask_new)

    def _go_away(self) -> None:
        """From an audit to the list; from the list out of the program."""
        if self._start.is_shown:
            self._window.close()
        else:
            self._show_all()

    def _quit(self) -> None:
        self._window.close()

    def _entry(self, menu: QMenu, words: str, keys: str, act: Callable[[], None]) -> QAction:
        # The keys are shown, not bound a second time.
        action = QAction(f"{words}\t{named(keys)}", menu)
        action.triggered.connect(lambda _checked: act())
        return action

    def recent_menu(self, parent: QWidget, but: Path) -> QMenu:
        """The audits opened lately ``but`` one."""
        menu = QMenu(self.tr("Recent audits"), parent)
        menu.aboutToShow.connect(lambda: self._fill(menu, but))
        return menu

    def _fill(self, menu: QMenu, but: Path) -> None:
        menu.clear()
        menu.setToolTipsVisible(True)
        if self._asking.discreet:
            show = menu.addAction(self.tr("Show other clients…"))
            show.triggered.connect(lambda _checked: self._go_away())
            return
        others = [audit for audit in self._settings.recent if audit.path != but][:_SHOWN]
        for audit in others:
            action = menu.addAction(literal(audit.organisation))
            action.setToolTip(str(audit.path))
            action.triggered.connect(
                lambda _checked, path=audit.path: self._start.picked.emit(path)
            )
        if not others:
            menu.addAction(self.tr("No other audits yet")).setEnabled(False)
