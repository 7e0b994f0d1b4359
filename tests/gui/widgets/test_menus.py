import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot


def rows(qtbot: QtBot) -> tuple[list[QRect], QRect]:
    """Where the rows and the line between them are."""
    host = QWidget()
    qtbot.addWidget(host)
    menu = QMenu(host)
    first = menu.addAction("Een vraag zoeken\tCtrl+F")
    line = menu.addSeparator()
    second = menu.addAction("Licht")
    second.setCheckable(True)
    below = menu.addMenu("Taal").menuAction()
    menu.ensurePolished()
    menu.sizeHint()
    return [menu.actionGeometry(row) for row in (first, second, below)], menu.actionGeometry(line)


def test_rows_of_menus_are_large_enough_to_hit(qtbot: QtBot) -> None:
    places, line = rows(qtbot)

    assert [place.height() for place in places] == [36, 36, 36]
    assert 4 < line.height() < 16


@pytest.mark.usefixtures("large_text")
def test_rows_of_menus_grow_with_the_text(qtbot: QtBot) -> None:
    places, _line = rows(qtbot)

    assert [place.height() for place in places] == [72, 72, 72]
