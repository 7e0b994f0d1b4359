"""The language of the window."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from it_audit_gui.assets import translation

# Named in their own language, so that everybody finds theirs.
LANGUAGES = {"nl": "Nederlands", "en": "English"}
_LOCALES = {"nl": "nl_BE", "en": "en_GB"}


def locale(language: str) -> QLocale:
    """How numbers and dates are written in a language."""
    return QLocale(_LOCALES[language])


class Translations:
    """The translator installed in an application; at most one at a time."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Show the window's own texts in a language from now on."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        # English is translated too: its file holds the plural forms.
        self._translator = QTranslator()
        self._translator.load(str(translation(f"it_audit_gui_{language}.qm")))
        self._application.installTranslator(self._translator)
        QLocale.setDefault(locale(language))
