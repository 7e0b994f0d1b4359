"""Several clients together in the window: looked through, shown without a name, and saved."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.portfolio.looking_through import LookingThrough
from it_audit_gui.gui.portfolio.portfolio_page import PortfolioPage
from it_audit_gui.gui.start.audit_list import AuditList
from it_audit_gui.session.replies import Reply
from tests.builders import DAY, MOMENT, the_bank
from tests.gui.factories import texts_in
from tests.gui.files.conftest import PATIENCE, Office, an_office


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    """A window beside a folder with the audits of five clients."""
    office = an_office(qtbot, qapp, tmp_path, portable=False)
    clients = tmp_path / "clients"
    for number in range(5):
        folder = clients / f"Secret {number}"
        folder.mkdir(parents=True)
        path = folder / f"Secret {number}.itaudit"
        session = bootstrap.create(path, {NAME: f"Secret {number}"}, "en", MOMENT)
        replies = [
            Reply(question=question.id, choice=str(number % 3))
            for question in the_bank("en").questions
        ]
        session.import_all({}, replies, MOMENT)
        session.close()
    office.settings.clients_folder = clients
    yield office
    office.window.shut_down()
    office.window.deleteLater()


def page(office: Office) -> PortfolioPage:
    found = office.window._start.portfolio.page  # noqa: SLF001 - what is on show
    assert found is not None
    return found


def shown(office: Office) -> PortfolioPage:
    office.window._preferences.summary_wanted.emit()  # noqa: SLF001 - as its menu does
    office.qtbot.waitUntil(page(office).save.isEnabled, timeout=PATIENCE)
    return page(office)


def words(office: Office) -> str:
    tables = page(office).findChildren(FiguresTable)
    cells = [cell for table in tables for row in table.texts() for cell in row]
    return "\n".join([texts_in(page(office)), *cells])


def test_the_list_and_the_menu_call_it_the_same(office: Office) -> None:
    preferences = office.window._preferences  # noqa: SLF001 - as its menu does
    menu = preferences.list_menu(office.window)
    link = AuditList(office.window).summary
    assert link.text() in [action.text() for action in menu.actions()]


def test_the_clients_are_shown_together_and_nobody_is_named(office: Office) -> None:
    shown(office)
    assert "Firms: 5" in words(office)
    assert len(page(office).findChildren(FiguresTable)) == 3
    assert "Secret" not in words(office)


def test_the_summary_is_saved_in_the_form_that_is_picked(office: Office) -> None:
    shown(office)
    office.files.answer = office.folder / "together.csv"
    table = page(office).save.menu().actions()[2]
    table.trigger()

    assert office.files.proposed[-1].suffix == ".csv"
    said = office.files.answer.read_text(encoding="utf-8")
    assert "5" in said
    assert "Secret" not in said
    assert "together.csv" in texts_in(page(office))


def test_what_cannot_be_saved_is_told(office: Office) -> None:
    shown(office)
    office.files.answer = office.folder / "nowhere" / "together.html"
    page(office).save.menu().actions()[0].trigger()
    assert page(office).notices.banner is not None

    office.files.answer = None
    page(office).save.menu().actions()[0].trigger()
    assert not (office.folder / "nowhere").exists()


def test_of_few_clients_only_the_number_is_told(office: Office) -> None:
    for path in (office.folder / "clients").glob("Secret [1-4]/*"):
        path.unlink()
    office.window._preferences.summary_wanted.emit()  # noqa: SLF001 - as its menu does
    office.qtbot.waitUntil(lambda: "Firms: 1" in words(office), timeout=PATIENCE)

    assert page(office).findChildren(FiguresTable) == []
    assert not page(office).save.isEnabled()


def test_an_audit_with_open_questions_is_left_out_and_told(office: Office) -> None:
    path = office.folder / "clients" / "Begun.itaudit"
    bootstrap.create(path, {NAME: "Secret begun"}, "en", MOMENT).close()
    shown(office)
    assert "Firms: 5" in words(office)
    assert re.search(r"^1 audit\S* with open questions left out\.$", words(office), re.MULTILINE)


def test_escape_leads_back_and_an_audit_takes_its_place(office: Office) -> None:
    QTest.keyClick(shown(office), Qt.Key.Key_Escape)
    assert office.window._start.is_shown  # noqa: SLF001 - what is on show
    assert office.window._start.portfolio.page is None  # noqa: SLF001 - as above

    shown(office)
    office.open(next((office.folder / "clients").rglob("*.itaudit")))
    office.qtbot.waitUntil(lambda: office.window.workspace is not None)
    assert office.window._start.portfolio.page is None  # noqa: SLF001 - as above


def test_the_keyboard_reaches_the_page_in_one_step(office: Office) -> None:
    found = shown(office)
    office.window.activateWindow()
    QTest.keyClick(office.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    focus = office.window.focusWidget()
    assert focus is not None
    assert found.isAncestorOf(focus)


def test_every_other_language_keeps_the_figures(office: Office) -> None:
    shown(office)
    said = []
    for language in LANGUAGES:
        office.window.use_language(language)
        assert page(office).isVisible()
        said.append(next(line for line in words(office).split("\n") if line.endswith("5")))

    assert said == ["Bedrijven: 5", "Entreprises\u00a0: 5", "Firms: 5", "Unternehmen: 5"]


def test_another_folder_is_looked_through_instead(office: Office, tmp_path: Path) -> None:
    shown(office)
    office.files.answer = tmp_path / "gone"
    page(office).other.click()
    office.qtbot.waitUntil(lambda: page(office).notices.banner is not None, timeout=PATIENCE)

    assert not page(office).save.isEnabled()


def test_who_leaves_is_told_nothing_any_more(qtbot: QtBot, office: Office) -> None:
    looking = LookingThrough()
    told: list[object] = []
    looking.found.connect(told.append)
    looking.stop()
    with qtbot.assertNotEmitted(looking.refused, wait=50):
        looking._look(office.folder / "clients", "en", DAY)  # noqa: SLF001 - without its thread
        looking._look(office.folder / "gone", "en", DAY)  # noqa: SLF001 - as above
    assert told == []
