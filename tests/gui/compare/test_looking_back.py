"""An earlier audit of the file is opened to look at, and the way back to the present one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.bridge.held_file import HeldFile
from it_audit_gui.gui.bridge.looking import Looking
from it_audit_gui.gui.bridge.view import view_of
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.window.remembering import Remembering
from it_audit_gui.gui.workspace.looking_back import AuditsMenu
from it_audit_gui.session.replies import Reply
from tests.builders import DAY, MOMENT, an_assessment, the_small_bank
from tests.gui.compare.pairs import YEAR
from tests.gui.factories import all_answered, texts_in
from tests.gui.memory_source import FIRST, a_source
from tests.gui.widgets.hands import click
from tests.gui.windows import RESTORE, Desk, a_desk, a_desk_at, opened
from tests.memory_store import MemoryStore, a_store

BANK = the_small_bank()
THIS_YEAR, LAST_YEAR = (formats.date_of((MOMENT - back).date()) for back in (0 * YEAR, YEAR))


@pytest.fixture
def store() -> MemoryStore:
    last_year = an_assessment(*all_answered(BANK, 0), name="first")
    store = a_store(replace(last_year, started_at=MOMENT - YEAR))
    store.add(replace(an_assessment(*all_answered(BANK, 1), name="now"), started_at=MOMENT))
    return store


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: MemoryStore) -> Iterator[Desk]:
    with a_desk_at(qtbot, tmp_path, a_source(first=store), routing.COMPARISON) as desk:
        yield desk


def look_back(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.window.bridge.opened):
        click(desk.page(ComparisonPage).choice.look)


def banner(desk: Desk) -> Banner:
    found = desk.workspace.notices.banner
    assert found is not None
    return found


def audits(desk: Desk) -> AuditsMenu:
    menu = desk.workspace.navigation.menu.menu().findChild(AuditsMenu)
    assert isinstance(menu, AuditsMenu)
    return menu


def test_last_years_results_are_looked_at_from_the_comparison(qtbot: QtBot, desk: Desk) -> None:
    look_back(qtbot, desk)
    view = desk.workspace.view
    assert view.past
    assert view.read_only
    assert view.assessment.id == AssessmentId("first")
    assert isinstance(desk.workspace.page, ResultsPage)
    assert f"You are looking at the audit of {LAST_YEAR}." in texts_in(banner(desk))


def test_the_banner_leads_back_to_the_present_audit(qtbot: QtBot, desk: Desk) -> None:
    look_back(qtbot, desk)
    button = banner(desk).findChild(QPushButton)
    assert button is not None
    assert button.text() == "Back to the present audit"
    with qtbot.waitSignal(desk.window.bridge.opened):
        click(button)
    assert not desk.workspace.view.past
    assert not desk.workspace.view.read_only
    with qtbot.waitSignal(desk.window.bridge.saved):
        desk.window.bridge.answer(Reply(question=RESTORE, choice="0"))


def test_nothing_of_a_look_back_is_remembered(qtbot: QtBot, desk: Desk, store: MemoryStore) -> None:
    before = desk.settings.recent
    look_back(qtbot, desk)
    remembering = desk.window.findChild(Remembering)
    assert remembering is not None
    remembering.at_once()
    assert desk.settings.recent == before
    assert not store.writes


def test_the_menu_names_the_audits_and_goes_to_one(qtbot: QtBot, desk: Desk) -> None:
    menu = audits(desk)
    assert [action.text() for action in menu.actions()] == [
        f"{THIS_YEAR} (the present one)",
        LAST_YEAR,
    ]
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(desk.window.bridge.opened):
        menu.actions()[1].trigger()
    assert desk.workspace.view.past
    back = audits(desk)
    assert [action.isChecked() for action in back.actions()] == [False, True]
    with qtbot.waitSignal(desk.window.bridge.opened):
        back.actions()[0].trigger()
    assert not desk.workspace.view.past


def test_while_looking_back_the_present_audit_can_be_looked_at_from_the_comparison(
    qtbot: QtBot, desk: Desk
) -> None:
    look_back(qtbot, desk)
    desk.workspace.go(routing.COMPARISON)
    choice = desk.page(ComparisonPage).choice
    choice.before.setCurrentIndex(choice.before.findData("now"))
    look_back(qtbot, desk)
    assert not desk.workspace.view.past


def test_what_is_open_or_in_another_file_is_not_looked_at(desk: Desk) -> None:
    choice = desk.page(ComparisonPage).choice
    assert not choice.look.isHidden()
    choice.before.setCurrentIndex(choice.before.findData("now"))
    assert choice.look.isHidden()
    choice.before.addItem("other", Path("other.itaudit"))
    choice.before.setCurrentIndex(choice.before.count() - 1)
    assert choice.look.isHidden()


def test_a_change_that_waits_keeps_the_present_audit_open(
    qtbot: QtBot, desk: Desk, store: MemoryStore
) -> None:
    store.refusal = AuditError("medium-full", path=FIRST)
    with qtbot.waitSignal(desk.window.bridge.save_failed):
        desk.window.bridge.answer(Reply(question=RESTORE, choice="0"))
    with qtbot.assertNotEmitted(desk.window.bridge.opened, wait=100):
        click(desk.page(ComparisonPage).choice.look)
    assert desk.window.bridge.waiting == 1
    store.refusal = None
    desk.window.bridge.retry()
    qtbot.waitUntil(lambda: desk.window.bridge.waiting == 0)


def test_a_single_audit_has_no_such_menu(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_desk(qtbot, tmp_path, a_source())
    opened(qtbot, desk, FIRST)
    assert not audits(desk).menuAction().isVisible()
    desk.window.shut_down()
    desk.window.deleteLater()


def test_the_past_refuses_what_the_pages_do_not_offer(qtbot: QtBot, desk: Desk) -> None:
    look_back(qtbot, desk)
    bridge = desk.window.bridge
    with qtbot.waitSignal(bridge.failed) as refused:
        bridge.answer(Reply(question=RESTORE, choice="0"))
    assert_past(refused.args)
    with qtbot.waitSignal(bridge.failed) as refused:
        bridge.undo()
    assert_past(refused.args)
    assert not bridge.waiting


def assert_past(args: list[object] | None) -> None:
    assert args is not None
    assert isinstance(args[0], AuditError)
    assert args[0].error_id == "past-audit"


def test_a_file_is_turned_to_the_past_and_back(tmp_path: Path) -> None:
    path = tmp_path / "firm.itaudit"
    bootstrap.create(path, {NAME: "Firm"}, "en", MOMENT).close()
    session = bootstrap.open_audit(path, "en")
    question, old = session.questionnaire.questions[0].id, session.assessment.id
    held = HeldFile(lambda: bootstrap)
    held.take(session.again(AssessmentId("now"), MOMENT + YEAR), None)
    Looking(assessment=old).carry_out(held, "en")
    past = view_of(held.ready("en"), "", DAY)
    assert past.assessment.id == old
    assert past.read_only
    Looking().carry_out(held, "en")
    present = held.ready("en")
    present.answer(Reply(question=question, choice="0"), MOMENT)
    assert present.assessment.id == "now"
    held.release()
