from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.start.arranging import Order
from it_audit_gui.gui.start.audit_list import AuditList
from it_audit_gui.gui.start.recent_model import Column
from tests.builders import MOMENT, the_bank, the_small_bank
from tests.gui.factories import texts_in
from tests.gui.widgets.eyes import count, picture
from tests.gui.windows import a_recent

NAMES = ("Zuid", "Noord", "Écrin")


@pytest.fixture
def shown(qtbot: QtBot) -> AuditList:
    listed = AuditList()
    qtbot.addWidget(listed)
    listed.resize(1200, 600)
    listed.show_words(the_small_bank())
    audits = [a_recent(Path(f"/audits/{name}.itaudit"), organisation=name) for name in NAMES]
    listed.show_audits(audits, (), MOMENT.date())
    listed.show()
    return listed


def rows(listed: AuditList) -> list[str]:
    model = listed.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_typing_finds_and_escape_shows_all_again(shown: AuditList) -> None:
    QTest.keyClicks(shown.search, "ecr")
    assert rows(shown) == ["Écrin"]

    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert len(rows(shown)) == 3


def test_the_arrow_goes_from_the_search_to_the_list(shown: AuditList) -> None:
    shown.activateWindow()
    shown.search.setFocus()
    QTest.keyClick(shown.search, Qt.Key.Key_Down)

    assert shown.window().focusWidget() is shown.table


def test_what_is_not_there_is_said(shown: AuditList) -> None:
    QTest.keyClicks(shown.search, "nobody")

    assert not shown.table.isVisible()
    assert rows(shown) == []


def test_the_order_is_picked_in_a_box_or_by_a_name_of_a_column(shown: AuditList) -> None:
    shown.order.setCurrentIndex(shown.order.findData(str(Order.NAME)))
    assert rows(shown) == ["Écrin", "Noord", "Zuid"]

    header = shown.table.horizontalHeader()
    at = header.sectionViewportPosition(Column.SCORE) + 5
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 9))
    assert shown.order.currentData() == str(Order.SCORE)
    shown.table.ordered.emit(int(Column.MENU))
    assert shown.order.currentData() == str(Order.SCORE)


def test_other_clients_stay_behind_one_click(shown: AuditList) -> None:
    why = "somebody may look along"
    assert why not in texts_in(shown)
    shown.hide_others()
    assert rows(shown) == []
    assert not shown.search.isVisible()
    assert why in texts_in(shown)

    QTest.mouseClick(shown.reveal, Qt.MouseButton.LeftButton)
    assert len(rows(shown)) == 3
    assert not shown.reveal.isVisible()
    assert why not in texts_in(shown)


def test_a_narrow_list_keeps_room_for_words_and_tells_the_rest(
    qtbot: QtBot, shown: AuditList
) -> None:
    table = shown.table
    assert not table.isColumnHidden(Column.STEP)
    shown.resize(560, 600)
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.STEP))

    assert table.isColumnHidden(Column.STAGE)
    told = table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Finish the questions" in told
    shown.resize(1200, 600)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STEP))


def test_a_narrow_row_says_stage_and_next_step_below(qtbot: QtBot, shown: AuditList) -> None:
    bank, table = the_bank("en"), shown.table
    shown.show_words(bank)
    step = next(iter(bank.steps))
    ended = a_recent(
        answered=6, stage=bank.stages[0].id, rung=1, step=step, due=MOMENT.date(), low=40, high=40
    )
    shown.show_audits([ended], (), MOMENT.date())
    first = table.model().index(0, 0)
    wide, words = table.rowHeight(0), first.data(Qt.ItemDataRole.AccessibleTextRole)
    title = bank.steps[step][1].title
    assert title not in words

    shown.resize(560, 600)
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.STEP))
    assert table.rowHeight(0) > wide
    heard = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert bank.stages[0].name in heard
    assert title in heard
    lowest = table.visualRect(first).bottom()
    line = QRect(0, lowest - theme.line_height(Role.SMALL), table.viewport().width(), 14)
    ink = theme.of(table).color(Token.TEXT)
    assert count(picture(table.viewport()), ink, line) > 0


def test_the_stage_of_a_half_filled_audit_is_named_as_what_it_is_so_far(shown: AuditList) -> None:
    bank = the_bank("en")
    shown.show_words(bank)
    stage = bank.stages[1]
    audits = [
        a_recent(Path("/audits/a.itaudit"), stage=stage.id, rung=2, answered=2, applicable=6),
        a_recent(Path("/audits/b.itaudit"), stage=stage.id, rung=2, answered=6, applicable=6),
        a_recent(Path("/audits/c.itaudit"), stage=stage.id, rung=1, answered=0, applicable=6),
    ]
    shown.show_audits(audits, (), MOMENT.date())
    cells = (shown.table.model().index(row, Column.STAGE) for row in range(len(audits)))
    heard = [cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells]
    assert heard == [f"{stage.name}, so far", stage.name, "No stage yet"]
