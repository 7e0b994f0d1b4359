import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def a_flow(ground: QWidget, *texts: str) -> tuple[FlowLayout, list[Label]]:
    flow = FlowLayout(gap=0, parent=ground)
    labels = [Label(text, role=Role.SMALL) for text in texts]
    for label in labels:
        flow.addWidget(label)
    ground.resize(200, 300)
    ground.show()
    return flow, labels


def test_words_wider_than_the_flow_are_set_on_more_lines(ground: QWidget) -> None:
    long = "Datei oder Foto hierher ziehen oder mit Strg+V einfügen"
    flow, (words, after) = a_flow(ground, long, "Datei wählen")
    assert words.width() == 200
    assert words.height() >= 2 * after.height()
    assert after.y() >= words.height()
    assert flow.heightForWidth(200) == words.height() + after.height()


def test_what_fits_stands_on_one_line(ground: QWidget) -> None:
    flow, (first, second) = a_flow(ground, "Ja", "Nein")
    assert first.y() == second.y() == 0
    assert flow.heightForWidth(200) == first.height()


@pytest.mark.parametrize(
    ("text", "above"), [("Nein", False), ("Ein Wort, das so viel Platz hat", True)]
)
def test_the_head_stands_above_what_one_line_cannot_hold(
    ground: QWidget, text: str, *, above: bool
) -> None:
    flow = FlowLayout(gap=0, headed=True, parent=ground)
    head, first, second = labels = [
        Label(words, role=Role.SMALL, wrap=False) for words in ("Ja", "Ja", text)
    ]
    for label in labels:
        flow.addWidget(label)
    ground.resize(200, 300)
    ground.show()
    assert (first.y() > head.y()) is above
    assert first.y() == second.y()
    assert (first.x() == head.x()) is above
