"""A link of several words is set on more lines where it is narrow, and works as any other."""

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink
from tests.gui.widgets.eyes import count, picture
from tests.gui.widgets.hands import click, open_window

WORDS = "Lost working time and revenue"


def test_at_its_own_width_it_is_one_line(qtbot: QtBot) -> None:
    assert qtbot is not None  # the application
    link = WrappingLink(WORDS, icon_before="plus")
    hint = link.sizeHint()
    assert link.heightForWidth(hint.width()) == hint.height()


def test_where_it_is_narrow_it_is_higher_and_cuts_no_word(qtbot: QtBot) -> None:
    assert qtbot is not None  # the application
    link = WrappingLink(WORDS)
    least, hint = link.minimumSizeHint(), link.sizeHint()
    assert least.width() < hint.width() / 2
    assert link.heightForWidth(least.width()) > link.heightForWidth(hint.width() - 10)
    assert link.heightForWidth(hint.width() - 10) > hint.height()


@pytest.mark.parametrize("icon", ["", "plus"])
def test_all_its_lines_are_painted_and_it_can_be_pressed(qtbot: QtBot, icon: str) -> None:
    link = WrappingLink(WORDS, icon_before=icon)
    qtbot.addWidget(link)
    open_window(link)
    inked = []
    for width in (link.sizeHint().width(), link.minimumSizeHint().width()):
        link.setFixedSize(width, link.heightForWidth(width))
        inked.append(count(picture(link), theme.of(link).color(Token.ACCENT)))
    assert inked[1] > 0.7 * inked[0] > 0
    with qtbot.waitSignal(link.clicked):
        click(link)
