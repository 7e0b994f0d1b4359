"""The menus for language, appearance and help, wherever they hang."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look.theme import Scheme


def scheme_name(scheme: Scheme) -> str:
    """What an appearance is called."""
    match scheme:
        case Scheme.LIGHT:
            return QCoreApplication.translate("Preferences", "Light")
        case Scheme.DARK:
            return QCoreApplication.translate("Preferences", "Dark")
        case Scheme.SYSTEM:
            return QCoreApplication.translate("Preferences", "As on this computer")


class Preferences(QObject):
    """Announces what the user picks (a language code, a scheme…); ticks what holds now.

    ``has_folder``: whether the user picked a folder whose audits are listed.
    """

    language_picked = Signal(str)
    scheme_picked = Signal(str)
    recent_kept = Signal(bool)
    sample_wanted = Signal()
    folder_asked = Signal()  # whose audits are listed
    folder_dropped = Signal()
    summary_wanted = Signal()  # over the audits of a folder, without names
    help_wanted = Signal(str)  # a place in help

    def __init__(
        self,
        language: str,
        scheme: Scheme,
        parent: QObject | None = None,
        *,
        keeps_recent: bool = True,
    ) -> None:
        super().__init__(parent)
        self._keeps_recent = keeps_recent
        self.has_folder = False
        self._language = language
        self._scheme = scheme

    @property
    def language(self) -> str:
        """The language of the window, as a code."""
        return self._language

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        return self._scheme

    @property
    def keeps_recent(self) -> bool:
        """Whether audits opened lately are remembered."""
        return self._keeps_recent

    def pick_language(self, language: str) -> None:
        """Speak a language from now on."""
        if language != self._language:
            self._language = language
            self.language_picked.emit(language)

    def pick_scheme(self, scheme: str) -> None:
        """Wear an appearance from now on."""
        if scheme != self._scheme:
            self._scheme = Scheme(scheme)
            self.scheme_picked.emit(scheme)

    def keep_recent(self, *, keeps: bool) -> None:
        """Remember audits opened lately from now on, or not."""
        if keeps != self._keeps_recent:
            self._keeps_recent = keeps
            self.recent_kept.emit(keeps)

    def language_menu(self, parent: QWidget) -> QMenu:
        """One entry for each language, named in that language."""
        menu = QMenu(self.tr("Language"), parent)
        menu.aboutToShow.connect(self._on_languages_shown)
        return menu

    def scheme_menu(self, parent: QWidget) -> QMenu:
        """Light, dark, or as the computer has it."""
        menu = QMenu(self.tr("Appearance"), parent)
        menu.aboutToShow.connect(self._on_schemes_shown)
        return menu

    def list_menu(self, parent: QWidget) -> QMenu:
        """What the list of audits holds: those opened lately, and those of a folder."""
        menu = QMenu(self.tr("List of audits"), parent)
        entry = menu.addAction(self.tr("Remember which audits were open"))
        entry.setCheckable(True)
        entry.setChecked(self._keeps_recent)
        entry.toggled.connect(lambda keeps: self.keep_recent(keeps=keeps))
        menu.addSeparator()
        menu.addAction(self.tr("List the audits of a folder…")).triggered.connect(self.folder_asked)
        drop = menu.addAction(self.tr("Stop listing the folder"))
        drop.triggered.connect(self.folder_dropped)
        menu.addSeparator()
        summary = menu.addAction(self.tr("Your clients together, without names…"))
        summary.triggered.connect(self.summary_wanted)
        menu.aboutToShow.connect(lambda: drop.setVisible(self.has_folder))
        menu.aboutToShow.connect(lambda: entry.setChecked(self._keeps_recent))
        return menu

    def help_menu(self, parent: QWidget) -> QMenu:
        """The sample firm, guides, keys, what is new, about, licences and the support file."""
        menu = QMenu(self.tr("Help"), parent)
        menu.aboutToShow.connect(self._on_help_shown)
        return menu

    def _on_help_shown(self) -> None:
        from it_audit_gui.gui.help.help_menu import fill_menu  # noqa: PLC0415 - not for the start

        menu = self.sender()
        if isinstance(menu, QMenu):
            fill_menu(menu, self.help_wanted.emit, self.sample_wanted.emit)

    def _on_languages_shown(self) -> None:
        names = dict(LANGUAGES)
        _refill(self.sender(), names, self._language, self._on_language)

    def _on_schemes_shown(self) -> None:
        names = {str(scheme): scheme_name(scheme) for scheme in Scheme}
        _refill(self.sender(), names, str(self._scheme), self._on_scheme)

    def _on_language(self, action: QAction) -> None:
        self.pick_language(str(action.data()))

    def _on_scheme(self, action: QAction) -> None:
        self.pick_scheme(str(action.data()))


def _refill(
    menu: QObject | None, names: dict[str, str], chosen: str, on_picked: Callable[[QAction], None]
) -> None:
    if not isinstance(menu, QMenu):
        return
    menu.clear()
    group = QActionGroup(menu)
    for value, name in names.items():
        action = menu.addAction(name)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        group.addAction(action)
    group.triggered.connect(on_picked)
