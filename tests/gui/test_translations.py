from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.translations import Translations


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(qapp)
    yield made
    made.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "cancel"), [("nl", "Annuleren"), ("en", "Cancel")])
def test_own_texts_and_those_of_qt_speak_one_language(
    translations: Translations, language: str, cancel: str
) -> None:
    translations.use(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name()[:2] == language


def test_another_language_takes_the_place_of_the_first(translations: Translations) -> None:
    translations.use("nl")
    assert QCoreApplication.translate("StartPage", "New audit") == "Nieuwe doorlichting"
    translations.use("en")
    assert QCoreApplication.translate("StartPage", "New audit") == "New audit"
