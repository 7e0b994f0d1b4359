"""What stands beside what in the sections, by the width there is."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.results.section_table import SectionTable
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from tests.gui.results.bodies import a_result


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[SectionTable]:
    # A window of its own could not be as narrow as a part of one.
    host = QWidget()
    qtbot.addWidget(host)
    made = SectionTable(parent=host)
    made.show_view(a_result())
    host.show()
    yield made
    host.hide()


def placed(table: SectionTable, width: int) -> tuple[Label, ScoreBar, LinkButton, Label]:
    """Name, bar, number and conclusion of the first section at a width."""
    table.resize(width, 400)
    QApplication.processEvents()
    name, words = table.findChildren(Label)[:2]
    return name, table.findChildren(ScoreBar)[0], table.findChildren(LinkButton)[0], words


def test_all_stands_beside_each_other_where_there_is_room(table: SectionTable) -> None:
    name, bar, number, words = placed(table, 1200)
    assert name.geometry().right() < bar.x() < number.x() < words.x()


def test_the_conclusion_goes_below_when_narrow(table: SectionTable) -> None:
    name, bar, number, words = placed(table, 500)
    assert name.geometry().right() < bar.x() < number.x()
    assert words.y() > bar.geometry().bottom()


def test_narrower_still_the_bar_goes_below_the_name(table: SectionTable) -> None:
    least = table.minimumSizeHint().width()
    name, bar, number, words = placed(table, least)
    assert table.width() == least
    assert bar.y() >= name.geometry().bottom()
    assert words.y() > bar.geometry().bottom()
    assert number.geometry().right() < least
