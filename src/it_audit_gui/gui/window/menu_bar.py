"""The menus at the top of the screen, where a platform has them there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from it_audit_gui.gui.help.help_menu import HelpWords, fill_menu
from it_audit_gui.gui.help.places import HelpPage
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.window.file_keys import FileKeys
from it_audit_gui.gui.window.keys import Keys

if TYPE_CHECKING:
    from it_audit_gui.gui.preferences.preferences_dialog import PreferencesDialog


class MenuBar(QObject):
    """Shows what has keys in the window; about, preferences and quit go where macOS has them.

    Made anew when the language changes.
    """

    def __init__(
        self, window: QMainWindow, keys: Keys, file_keys: FileKeys, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keys, self._file_keys, self._preferences = keys, file_keys, preferences
        self._menus: list[QMenu] = []
        self._fill()
        # After the texts are those of the other language.
        preferences.language_picked.connect(lambda: QTimer.singleShot(0, self, self._fill))

    @Slot()
    def _fill(self) -> None:
        for menu in self._menus:
            menu.deleteLater()
        self._menus.clear()
        self._fill_files(self._menu(self.tr("File")))
        self._fill_editing(self._menu(self.tr("Edit")))
        self._fill_looks(self._menu(self.tr("View")))
        self._fill_help(self._menu(self.tr("Help")))

    def _menu(self, title: str) -> QMenu:
        self._menus.append(self._window.menuBar().addMenu(title))
        return self._menus[-1]

    def _fill_files(self, menu: QMenu) -> None:
        files = self._file_keys
        _show(menu, files.new, self.tr("New audit…"))
        _show(menu, files.open, self.tr("Open a file…"))
        menu.addMenu(files.recent_menu(menu, Path()))
        _show(menu, files.all, self.tr("All audits"))
        menu.addSeparator()
        _show(menu, self._keys.report, self.tr("Print the report…"))
        _show(menu, files.quit, self.tr("Quit"), QAction.MenuRole.QuitRole)

    def _fill_editing(self, menu: QMenu) -> None:
        _show(menu, self._keys.undo, self.tr("Undo"))
        _show(menu, self._keys.redo, self.tr("Redo"))
        menu.addSeparator()
        _show(menu, self._keys.find, self.tr("Find a question…"))
        prefer = menu.addAction(self.tr("Preferences…"))
        prefer.setMenuRole(QAction.MenuRole.PreferencesRole)
        prefer.setShortcut("Ctrl+,")
        prefer.triggered.connect(lambda _checked: self._ask().open())

    def _fill_looks(self, menu: QMenu) -> None:
        _show(menu, self._keys.charts, self.tr("Charts as tables"))
        _show(menu, self._keys.present, self.tr("Presentation view"))
        menu.addSeparator()
        menu.addMenu(self._preferences.language_menu(menu))
        menu.addMenu(self._preferences.scheme_menu(menu))

    def _fill_help(self, menu: QMenu) -> None:
        fill_menu(menu, self._preferences.help_wanted.emit, self._preferences.sample_wanted.emit)
        about = HelpWords(self).name(HelpPage.ABOUT)
        for action in menu.actions():
            is_about = action.text() == about
            role = QAction.MenuRole.AboutRole if is_about else QAction.MenuRole.NoRole
            action.setMenuRole(role)

    def _ask(self) -> "PreferencesDialog":
        from it_audit_gui.gui.preferences.preferences_dialog import (  # noqa: PLC0415 - not for the start
            PreferencesDialog,
        )

        return PreferencesDialog(self._preferences, self._window)


def _show(
    menu: QMenu, action: QAction, words: str, role: QAction.MenuRole = QAction.MenuRole.NoRole
) -> None:
    """Show an action that the window has already; without a role, macOS would guess one."""
    action.setText(words)
    action.setMenuRole(role)
    menu.addAction(action)
