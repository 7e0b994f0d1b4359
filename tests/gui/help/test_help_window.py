"""The window of help with real keys, in every language and size."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.help.about_facts import AboutFacts
from it_audit_gui.gui.help.help_desk import HelpDesk
from it_audit_gui.gui.help.help_window import HelpWindow
from it_audit_gui.gui.help.key_words import keys_as_named
from it_audit_gui.gui.help.places import START, SUPPORT, HelpPage
from it_audit_gui.gui.help.texts import HelpText
from it_audit_gui.gui.language.translations import Translations
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.page.routing import ORGANISATION, PLAN, RESULTS
from tests.builders import LANGUAGES
from tests.gui.windows import Desk, opened

TODAY = date(2027, 1, 1)


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    return a_window(qtbot, "en")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Translations]:
    """Speaks other languages, and the one of before again."""
    before, translations = QLocale(), Translations(qapp)
    yield translations
    translations.use("en")
    for translator in translations._translators:  # noqa: SLF001 - nobody else takes them out
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def a_window(qtbot: QtBot, language: str) -> HelpWindow:
    window = HelpWindow(language, AboutFacts().values(TODAY))
    qtbot.addWidget(window)
    window.show_place("owner")
    window.show()
    return window


def title_at_top(window: HelpWindow) -> str:
    """The heading that stands first in the visible part."""
    reader = window.reader
    return reader.cursorForPosition(reader.viewport().rect().topLeft()).block().text() or (
        reader.textCursor().block().text()
    )


# Colours have no size: each of the two at one size of text.
@pytest.mark.parametrize(("scheme", "scale"), [(theme.Scheme.LIGHT, 2.0), (theme.Scheme.DARK, 1.0)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_in_every_language_look_and_size(
    qtbot: QtBot, spoken: Translations, language: str, scheme: theme.Scheme, scale: float
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme, text_scale=scale)
    spoken.use(language)
    window = a_window(qtbot, language)
    window.resize(1366, 768)
    for page in HelpPage:
        window.show_place(str(page))
        QApplication.processEvents()
        assert window.width() <= 1366
        assert window.windowTitle()
        if page is HelpPage.LICENCES:
            continue
        text = window.reader.document()
        assert text.size().width() <= window.reader.viewport().width() + 1
        assert "{" not in text.toPlainText()
        assert not window.grab().isNull()


def test_a_place_shows_its_heading_and_marks_it_in_the_list(window: HelpWindow) -> None:
    window.show_place("owner#plan")
    assert title_at_top(window) == "Your plan"
    assert window.side.list.currentIndex().data() == "Your plan"
    window.show_place("owner#nowhere")
    assert window.reader.verticalScrollBar().value() == 0


def top_of_heading(window: HelpWindow) -> int:
    """How far the heading with the caret stands below the top of what is visible."""
    reader = window.reader
    block = reader.textCursor().block()
    top = reader.document().documentLayout().blockBoundingRect(block).top()
    return round(top) - reader.verticalScrollBar().value()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_asked_before_the_window_is_there_stands_at_the_top(
    qtbot: QtBot, language: str
) -> None:
    window = HelpWindow(language, AboutFacts().values(TODAY))
    qtbot.addWidget(window)
    window.show_place("owner#review")
    window.show()
    QApplication.processEvents()
    assert 0 <= top_of_heading(window) <= 40


def test_another_width_keeps_the_heading_at_the_top_until_the_reader_moves_on(
    window: HelpWindow,
) -> None:
    window.show_place("owner#plan")
    window.resize(700, 760)
    QApplication.processEvents()
    assert 0 <= top_of_heading(window) <= 40
    bar = window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 300)
    window.resize(1040, 760)
    QApplication.processEvents()
    assert top_of_heading(window) < 0


def test_headings_are_real_and_reached_by_a_key(window: HelpWindow) -> None:
    window.reader.setFocus()
    QTest.keyClick(window.reader, Qt.Key.Key_H)
    block = window.reader.textCursor().block()
    assert (block.text(), block.blockFormat().headingLevel()) == ("Begin", 2)
    QTest.keyClick(window.reader, Qt.Key.Key_H)
    QTest.keyClick(window.reader, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert window.reader.textCursor().block().text() == "Begin"


def test_a_search_lists_places_marks_the_words_and_opens_the_first(window: HelpWindow) -> None:
    QTest.keyClicks(window.side.search, "invoices")
    model = window.side.list.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Costs and agreement" in rows
    assert len(window.reader.extraSelections()) > 0
    QTest.keyClick(window.side.search, Qt.Key.Key_Return)
    assert str(window.place) == "owner#costs"
    window.side.search.clear()
    assert window.reader.extraSelections() == []


def test_words_that_are_nowhere_are_told(window: HelpWindow) -> None:
    nothing = window.side.search.text
    QTest.keyClicks(window.side.search, "xyzzy")
    assert nothing() == "xyzzy"
    assert window.side._nothing.isVisible()  # noqa: SLF001 - what the user sees
    QTest.keyClick(window.side.search, Qt.Key.Key_Return)
    assert str(window.place) == "owner"


def test_links_go_to_other_pages_and_nowhere_else(window: HelpWindow) -> None:
    window.show_place("about")
    window.reader.anchorClicked.emit(QUrl("licences"))
    assert window.place.page is HelpPage.LICENCES
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in window.plain.toPlainText()
    window.reader.anchorClicked.emit(QUrl("https://example.org/keys"))
    assert window.place.page is HelpPage.LICENCES


def test_only_its_own_pictures_are_read(window: HelpWindow, tmp_path: Path) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    window.grab().save(str(tmp_path / "question.png"))
    load = window.reader.loadResource
    assert load(image, QUrl.fromLocalFile(str(tmp_path / "question.png"))) is None
    assert load(image, QUrl("https://example.org/question.png")) is None
    assert load(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None
    shipped, climbing = load(image, QUrl("plan.png")), load(image, QUrl("../../../question.png"))
    assert not shipped.isNull()  # type: ignore[attr-defined]
    assert climbing.size() == load(image, QUrl("question.png")).size()  # type: ignore[attr-defined]


def test_another_look_keeps_the_place(window: HelpWindow, qapp: QApplication) -> None:
    window.show_place("owner#report")
    at = window.reader.verticalScrollBar().value()
    theme.apply(qapp, theme.Scheme.DARK)
    QApplication.processEvents()
    assert at > 0
    assert window.reader.verticalScrollBar().value() == at


def test_keys_are_named_as_the_language_does(spoken: Translations) -> None:
    spoken.use("de")
    page = HelpText(markdown="`Ctrl+F` `Alt+→` `it-audit --help` `A`", headings=())
    named = keys_as_named(page).markdown
    assert named == "`Strg+F` `Alt+→` `it-audit --help` `A`"


def test_f1_opens_the_guide_where_one_is(qtbot: QtBot, desk: Desk) -> None:
    assert pressed(qtbot, desk, "F1") == START
    opened(qtbot, desk)
    desk.workspace.go(ORGANISATION)
    assert pressed(qtbot, desk, "F1") == "owner#organisation"
    desk.workspace.go(PLAN)
    assert pressed(qtbot, desk, "F1") == "owner#plan"


def test_f1_on_a_question_stays_the_reason_and_shift_f1_is_the_guide(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_open_question()
    with qtbot.assertNotEmitted(desk.preferences.help_wanted):
        press(desk, "F1")
    assert pressed(qtbot, desk, "Shift+F1") == "owner#question"
    desk.workspace.go(RESULTS)
    assert pressed(qtbot, desk, "Shift+F1") == "owner#results"


def pressed(qtbot: QtBot, desk: Desk, keys: str) -> str:
    with qtbot.waitSignal(desk.preferences.help_wanted) as signal:
        press(desk, keys)
    assert signal.args is not None
    return str(signal.args[0])


def press(desk: Desk, keys: str) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier if "Shift" in keys else Qt.KeyboardModifier.NoModifier
    assert desk.window.keys is not None
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_F1, shift)


def test_the_menu_leads_to_every_page_and_the_support_file(qtbot: QtBot, desk: Desk) -> None:
    menu = desk.preferences.help_menu(desk.window)
    menu.aboutToShow.emit()
    entries = [entry for entry in menu.actions() if not entry.isSeparator()]
    sample = next(entry for entry in entries if entry.text() == "Try it with a sample firm")
    entries.remove(sample)
    asked: list[str] = []
    desk.preferences.help_wanted.connect(asked.append)
    for entry in entries:
        entry.trigger()
    assert asked == [*map(str, HelpPage), SUPPORT]
    opened(qtbot, desk)
    offered = desk.workspace.navigation.menu.menu()
    assert isinstance(offered, QMenu)
    assert "Help" in {entry.text() for entry in offered.actions()}
    assert desk.window.start_page.findChildren(QMenu)


def test_help_follows_the_language_and_stays_where_it_was(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    help_desk = HelpDesk(desk.window, desk.settings, desk.files, tmp_path, tmp_path / "log")
    help_desk.use_language()
    help_desk.show_place("owner#plan")
    first = help_desk.shown
    assert first is not None
    help_desk.show_place("keys#plan")
    assert help_desk.shown is first
    desk.settings.language = "fr"
    help_desk.use_language()
    shown = help_desk.shown
    assert shown is not None
    assert shown.reader.toPlainText().startswith("Raccourcis")
    assert str(shown.place) == "keys#plan"
    shown.close()
    help_desk.use_language()
    assert not shown.isVisible()
    assert qtbot is not None
