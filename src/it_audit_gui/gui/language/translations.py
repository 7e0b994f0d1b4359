"""The language of the window."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from it_audit_gui.assets import translation

# Named in their own language, so that everybody finds theirs.
LANGUAGES = {"nl": "Nederlands", "fr": "Français", "en": "English", "de": "Deutsch"}
_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB", "de": "de_DE"}


def locale(language: str) -> QLocale:
    """How numbers and dates are written in a language."""
    return QLocale(_LOCALES[language])


class Translations:
    """The translators installed in an application: our texts and those of Qt's own dialogs."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Show everything in a language from now on."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English is translated too: its file holds the plural forms.
        own_texts = translation(f"it_audit_gui_{language}.qm")
        self._translators = [
            self._installed(Path(qt_texts, f"qtbase_{language}.qm")),
            self._installed(own_texts),
        ]
        QLocale.setDefault(locale(language))

    def _installed(self, file: Path) -> QTranslator:
        translator = QTranslator()
        translator.load(str(file))
        self._application.installTranslator(translator)
        return translator
