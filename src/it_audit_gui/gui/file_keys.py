"""New, open, close and quit: their keys anywhere in the window, and their places in a menu."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.gui.asking import Asking
from it_audit_gui.gui.settings import Settings
from it_audit_gui.gui.start_room import StartRoom
from it_audit_gui.gui.text import literal

if TYPE_CHECKING:
    from it_audit_gui.gui.session_bridge import SessionBridge

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
        self._leave, self._show_all, self._bridge = leave, show_all, bridge
        for keys, act in (
            ("Ctrl+N", self._new),
            ("Ctrl+O", asking.ask_open),
            ("Ctrl+W", self._go_away),
            ("Ctrl+Q", self._quit),
        ):
            QShortcut(QKeySequence(keys), window).activated.connect(act)
        start.sample_wanted.connect(self._on_sample_wanted)

    def put_into(self, menu: QMenu, *, but: Path) -> None:
        """Add what concerns files to the menu of an open audit: first and last.

        ``but`` is the file that is open.
        """
        first = menu.actions()[0]
        entries = [
            self._entry(menu, self.tr("New audit…"), "Ctrl+N", self._new),
            self._entry(menu, self.tr("Open a file…"), "Ctrl+O", self._asking.ask_open),
            self._recent(menu, but).menuAction(),
            self._entry(menu, self.tr("All audits"), "Ctrl+W", self._go_away),
        ]
        gap = QAction(menu)
        gap.setSeparator(True)
        menu.insertActions(first, [*entries, gap])
        menu.addSeparator()
        menu.addAction(self._entry(menu, self.tr("Quit"), "Ctrl+Q", self._quit))

    def _on_sample_wanted(self, name: str) -> None:
        folder = self._settings.sample_folder
        self._leave(lambda: self._bridge().open_sample(folder, name))

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
        action = QAction(f"{words}\t{keys}", menu)
        action.triggered.connect(lambda _checked: act())
        return action

    def _recent(self, parent: QMenu, but: Path) -> QMenu:
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
