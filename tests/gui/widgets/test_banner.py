import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.banner_area import BannerArea
from it_audit_gui.gui.widgets.labels import Label, Part
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import click, open_window, press

TITLE = "De stick is weg. Uw laatste antwoord is nog niet bewaard."
TEXT = "Veilig: alles tot 14.32 uur staat op de stick. Steek hem weer in, dan bewaren we verder."
GROUNDS = [
    (BannerKind.ERROR, LIGHT.band(Band.WEAK).soft),
    (BannerKind.WARNING, LIGHT.band(Band.VULNERABLE).soft),
    (BannerKind.INFO, LIGHT.color(Token.ACCENT_SOFT)),
    (BannerKind.DONE, LIGHT.band(Band.STRONG).soft),
]


@pytest.mark.parametrize(("kind", "ground"), GROUNDS)
def test_each_kind_has_its_ground(qtbot: QtBot, kind: BannerKind, ground: object) -> None:
    banner = Banner(kind, TITLE, TEXT)
    qtbot.addWidget(banner)
    banner.resize(600, 64)
    assert picture(banner).pixelColor(300, 4) == ground


def test_readers_hear_title_and_text(qtbot: QtBot) -> None:
    banner = Banner(BannerKind.ERROR, TITLE, TEXT)
    qtbot.addWidget(banner)
    banner.announce()
    assert name(banner) == f"{TITLE}\n{TEXT}"
    banner.set_texts("Weer in orde.", "")
    assert name(banner) == "Weer in orde."


def test_a_note_without_title_has_strong_words(qtbot: QtBot) -> None:
    banner = Banner(BannerKind.INFO, "")
    qtbot.addWidget(banner)
    banner.set_parts(Part("U hebt geen webshop.", strong=True), Part(" We vragen er niet naar."))
    assert name(banner) == "U hebt geen webshop. We vragen er niet naar."


def test_deeds_are_buttons(qtbot: QtBot) -> None:
    banner = Banner(BannerKind.ERROR, TITLE, TEXT)
    qtbot.addWidget(banner)
    banner.add_action("Sluiten", link=True)
    retry = banner.add_action("Opnieuw proberen", primary=True)
    with qtbot.waitSignal(retry.clicked):
        click(retry)
    assert count(picture(retry), LIGHT.color(Token.ACCENT)) > 500


def test_deeds_go_below_the_words_when_narrow(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    banner = Banner(BannerKind.ERROR, TITLE, TEXT)
    copy = banner.add_action("Bewaar een kopie hier…")
    retry = banner.add_action("Opnieuw proberen", primary=True)
    column = QVBoxLayout(host)
    column.addWidget(banner)
    column.addStretch(1)
    host.resize(1200, 400)
    host.show()
    qtbot.waitUntil(lambda: copy.mapTo(banner, copy.rect().topLeft()).x() > 700)
    wide = banner.height()
    host.resize(420, 600)
    qtbot.waitUntil(lambda: banner.height() > wide + 40)
    for button in (copy, retry):
        corner = button.mapTo(banner, button.rect().bottomRight())
        assert banner.rect().contains(corner)


def test_many_deeds_never_squeeze_the_words(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    banner = Banner(BannerKind.ERROR, TITLE, TEXT)
    words = ("Sluiten zonder bewaren", "Het staat ergens anders…", "Bewaar een kopie hier…")
    deeds = [banner.add_action(item) for item in (*words, "Opnieuw proberen")]
    column = QVBoxLayout(host)
    column.addWidget(banner)
    column.addStretch(1)
    host.resize(1100, 400)
    host.show()
    title = next(item for item in banner.findChildren(Label) if item.text() == TITLE)
    qtbot.waitUntil(lambda: title.width() > banner.width() // 2)
    below = title.mapTo(banner, title.rect().bottomLeft()).y()
    assert all(item.mapTo(banner, item.rect().topLeft()).y() > below for item in deeds)
    assert all(banner.rect().contains(item.mapTo(banner, item.rect().center())) for item in deeds)


def test_escape_closes_and_the_focus_stays(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field = QLineEdit()
    banner = Banner(BannerKind.INFO, "Nieuw", dismissable=True)
    column = QVBoxLayout(host)
    column.addWidget(banner)
    column.addWidget(field)
    open_window(host)
    field.setFocus()
    with qtbot.waitSignal(banner.dismissed):
        press(field, Qt.Key.Key_Escape)
    assert banner.isHidden()
    assert field.hasFocus()


def test_no_room_is_taken_without_banners(qtbot: QtBot) -> None:
    area = BannerArea()
    qtbot.addWidget(area)
    assert area.sizeHint().height() == 0
    banner = Banner(BannerKind.INFO, "Nieuw")
    area.column.addWidget(banner)
    area.show()
    qtbot.waitUntil(lambda: area.sizeHint().height() > 50)
    banner.hide()
    qtbot.waitUntil(lambda: area.sizeHint().height() == 0)
