import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.language.translations import LANGUAGES as WINDOW_LANGUAGES
from it_audit_gui.gui.language.translations import Translations
from it_audit_gui.gui.wizard.reply_rows import confirm_key, later_key, letters
from tests.builders import LANGUAGES, a_question


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(qapp)
    yield made
    made.use("en")
    QLocale.setDefault(before)


def test_the_window_speaks_every_language_of_the_bank_in_the_same_order() -> None:
    assert tuple(WINDOW_LANGUAGES) == LANGUAGES


@pytest.mark.parametrize(
    ("language", "cancel"),
    [("nl", "Annuleren"), ("fr", "Annuler"), ("en", "Cancel"), ("de", "Abbrechen")],
)
def test_own_texts_and_those_of_qt_speak_one_language(
    translations: Translations, language: str, cancel: str
) -> None:
    translations.use(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name()[:2] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_means_one_thing_in_every_language(
    translations: Translations, language: str
) -> None:
    translations.use(language)
    question = a_question("joiners", may_not_apply=True)
    keys = [*letters(question).values(), confirm_key(), later_key()]
    assert len(keys) == len(set(keys)) == len(question.texts.options) + 4
    assert all(len(key) == 1 and key.isascii() and key.isupper() for key in keys)


def test_another_language_takes_the_place_of_the_first(translations: Translations) -> None:
    translations.use("nl")
    assert QCoreApplication.translate("StartPage", "New audit") == "Nieuwe doorlichting"
    translations.use("en")
    assert QCoreApplication.translate("StartPage", "New audit") == "New audit"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "%1 went up most: 1 point."),
        ("nl", "%1 ging het meest vooruit: 1 punt."),
        ("fr", "Plus forte hausse\N{NO-BREAK SPACE}: %1, avec 1 point."),
    ],
)
def test_a_section_that_moved_by_one_point_moved_by_a_point(
    translations: Translations, language: str, said: str
) -> None:
    translations.use(language)
    source = "%1 went up most: %n point(s)."
    assert QCoreApplication.translate("Conclusions", source, None, 1) == said


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("InvoicesChart", "Invoices from %1 to %2. The dearest month was %3 with %4."),
        ("InvoicesForm", "%1 from %2 to %3, %4 together."),
        ("Navigation", "Audit of %1"),
    ],
)
def test_no_french_word_would_lose_its_vowel_before_a_month(
    translations: Translations, context: str, source: str
) -> None:
    """What is filled in may begin with a vowel: not “de août”."""
    translations.use("fr")
    said = QCoreApplication.translate(context, source, None, 2 if "%n" in source else -1)
    assert said != source
    assert not re.search(r"\b(?:de|que) %\d", said)


@pytest.mark.parametrize(
    ("language", "folder"), [("nl", "Map"), ("fr", "Dossier"), ("de", "Ordner")]
)
def test_the_dialog_for_files_of_qt_itself_knows_a_folder(
    translations: Translations, language: str, folder: str, tmp_path: Path
) -> None:
    translations.use(language)
    assert QAbstractFileIconProvider().type(QFileInfo(str(tmp_path))) == folder
