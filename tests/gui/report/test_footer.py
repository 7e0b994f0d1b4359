"""The bar below the pages: as high as it is, whatever there is to say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.report.order import Order
from it_audit_gui.gui.report.report_footer import ReportFooter
from it_audit_gui.gui.widgets.one_line import OneLine
from tests.gui.widgets.hands import open_window

LONG = Path("/home/ann/Bakkerij Claes-Vandersteene doorlichting 2026-11-23 voor de zaakvoerder.pdf")


def told(footer: ReportFooter) -> tuple[Callable[[], None], ...]:
    return (
        lambda: footer.say_saved(LONG),
        lambda: footer.say_printing(3, 20),
        footer.say_stopped,
    )


@pytest.mark.parametrize("width", [1118, 836])
@pytest.mark.parametrize("look", ["dressed", "large_text"])
def test_nothing_jumps_when_a_file_is_saved_or_pages_are_printed(
    qtbot: QtBot, request: pytest.FixtureRequest, width: int, look: str
) -> None:
    request.getfixturevalue(look)
    host = QWidget()
    qtbot.addWidget(host)
    footer = ReportFooter(parent=host)
    footer.resize(width, 300)
    footer.show_order(Order(language="en"))
    host.resize(width, 500)
    open_window(host)
    qtbot.wait(20)  # groups are stacked or not from now on
    before = (footer.sizeHint().height(), footer.heightForWidth(width))

    for tell in told(footer):
        tell()
        qtbot.wait(1)
        assert (footer.sizeHint().height(), footer.heightForWidth(width)) == before
    assert footer.said.text().endswith("come out.")


def test_a_long_name_is_cut_on_the_screen_and_whole_for_a_reader(qtbot: QtBot) -> None:
    footer = ReportFooter()
    qtbot.addWidget(footer)
    footer.show_order(Order(language="en"))
    footer.resize(900, 100)
    open_window(footer)
    footer.say_saved(LONG)
    assert footer.said.text() == f"Saved and read back: {LONG.name}"
    assert footer.said.accessibleName() == footer.said.text()
    (words,) = footer.said.findChildren(OneLine)
    assert words.toolTip() == footer.said.text()
    words.resize(2000, 20)
    assert not words.toolTip()
