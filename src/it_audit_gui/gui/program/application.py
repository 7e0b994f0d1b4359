"""Starts the program's window."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from it_audit_gui import paths
from it_audit_gui.gui.computer import own_folders
from it_audit_gui.gui.computer.clock import local_now
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.idle.tidying import Tidying
from it_audit_gui.gui.language.translations import Translations
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.program.crash_watch import CrashWatch
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets.icons import app_icon
from it_audit_gui.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.held_file import AuditSource
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge
    from it_audit_gui.gui.help.help_desk import HelpDesk


class Application(QApplication):
    """Tells which file the system hands over while it runs, as macOS does on a double click."""

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take in what the system asks of the application."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


class Program:
    """The window with what it needs around it, put together."""

    def __init__(
        self,
        app: QApplication,
        settings_folder: Path,
        documents: Path,
        *,
        copies: Path | None = None,
        log: Path | None = None,
        portable: bool = False,
    ) -> None:
        """Safety copies lie in the folder ``copies``, the log in ``log``, or with the settings."""
        self._app = app
        self._documents = documents
        self._log = log or settings_folder / "log"
        self._files = FileChoice(portable=portable)
        self._help: HelpDesk | None = None
        self._crashes = CrashWatch()
        self._settings = Settings(settings_folder, portable=portable)
        kept = copies or settings_folder / "copies"
        self._translations = Translations(app)
        self._translations.use(self._settings.language)
        theme.apply(app, self._settings.scheme)
        preferences = self._preferences = Preferences(
            self._settings.language,
            self._settings.scheme,
            app,
            keeps_recent=self._settings.keeps_recent,
        )
        self.window = MainWindow(
            self._settings,
            preferences,
            lambda language: make_bridge(language, kept),
            files=self._files,
            folder=documents,
            copies=kept,
            portable=portable,
        )
        Tidying(self.window)
        self._follow(preferences)

    def _follow(self, preferences: Preferences) -> None:
        self._crashes.crashed.connect(self.show_crash)
        preferences.language_picked.connect(self.use_language)
        preferences.scheme_picked.connect(self.use_scheme)
        preferences.help_wanted.connect(self.show_help)

    def show_menu_bar(self) -> None:
        """Show the menus at the top of the screen, where people look for them."""
        from it_audit_gui.gui.window.menu_bar import MenuBar  # noqa: PLC0415 - macOS alone

        MenuBar(self.window, self.window.keys, self.window.file_keys, self._preferences)

    def watch_for_crashes(self) -> None:
        """Show what nothing else caught."""
        self._crashes.install()

    def show_crash(self, error: BaseException) -> None:
        """Tell the user about a fault of the program itself."""
        from it_audit_gui.gui.dialogs.crash import CrashDialog, log_of  # noqa: PLC0415 - as above
        from it_audit_gui.gui.program import crash_log  # noqa: PLC0415 - rarely needed

        crash_log.note(self._log, log_of(error), local_now())
        # A fault that comes back meanwhile, as in painting, must not pile up dialogs.
        if any(told.isVisible() for told in self.window.findChildren(CrashDialog)):
            return
        dialog = CrashDialog(error, self._files, self._documents, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_help(self, place: str) -> None:
        """Open help at a place."""
        if self._help is None:
            from it_audit_gui.gui.help.help_desk import HelpDesk  # noqa: PLC0415 - as above
            from it_audit_gui.gui.program.crash_log import log_file  # noqa: PLC0415 - rarely needed

            log = log_file(self._log)
            self._help = HelpDesk(self.window, self._settings, self._files, self._documents, log)
        self._help.show_place(place)

    def use_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._translations.use(language)
        self.window.use_language(language)
        if self._help is not None:
            self._help.use_language()

    def use_scheme(self, scheme: str) -> None:
        """Wear another appearance from now on."""
        self._settings.scheme = Scheme(scheme)
        theme.apply(self._app, Scheme(scheme))


def start(file: Path | None) -> int:
    """Open the window, with an audit if one is named; returns the exit code of the program."""
    if paths.portable_folder() is not None:
        from it_audit_gui.gui.computer.portable import stay_beside  # noqa: PLC0415 - as below

        stay_beside(own_folders.settings_folder())
    app = Application(sys.argv[:1])
    app.setApplicationName("it-audit")
    portable = paths.portable_folder()
    if portable is not None and not _may_start(app, portable):
        return 1
    program = Program(
        app,
        own_folders.settings_folder(),
        own_folders.documents_folder(),
        copies=own_folders.copies_folder(),
        log=own_folders.log_folder(),
        portable=portable is not None,
    )
    program.watch_for_crashes()
    app.file_wanted.connect(program.window.open)
    program.window.painted.connect(_after_the_start)
    if sys.platform == "darwin":
        program.window.painted.connect(program.show_menu_bar)
    if portable is not None:
        program.window.painted.connect(lambda: _stay(program.window))
    program.window.begin(file)
    code = app.exec()
    program.window.shut_down()
    return code


def _after_the_start() -> None:
    """Do what can wait until the window is painted."""
    QApplication.setWindowIcon(app_icon())
    gc.freeze()  # what is there by now stays


def _stay(window: MainWindow) -> None:
    """Go on also when the stick with the program is pulled out."""
    from it_audit_gui.gui.idle.staying import Staying  # noqa: PLC0415 - for a program on a stick alone

    Staying(window).begin(Path(sys.executable))


def _may_start(app: QApplication, portable: Path) -> bool:
    """Whether a portable program can keep what it writes beside itself; says so when not."""
    from it_audit_gui.gui.dialogs.cannot_start import CannotStartDialog  # noqa: PLC0415 - rare

    if paths.can_keep_data(portable):
        return True
    Translations(app).use(Settings(own_folders.settings_folder()).language)
    theme.apply(app, Scheme.SYSTEM)
    app.setWindowIcon(app_icon())
    CannotStartDialog(portable).exec()
    return False


def make_bridge(language: str, copies: Path | None = None) -> "SessionBridge":
    """The bridge to audits in files; imports what the start page does not need."""
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge  # noqa: PLC0415

    return SessionBridge(_bootstrap, language, copies=copies)


def _bootstrap() -> "AuditSource":
    from it_audit_gui import bootstrap  # noqa: PLC0415 - imported in the worker thread

    return bootstrap
