import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.buttons import (
    Button,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
)
from tests.gui.widgets.eyes import count, name, picture, spoken
from tests.gui.widgets.hands import click, press

KINDS = pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, LinkButton])


@KINDS
def test_buttons_are_large_enough_to_hit(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Volgende vraag", icon_after="arrow-right")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 36
    assert button.minimumSizeHint() == button.sizeHint()


@pytest.mark.usefixtures("large_text")
@KINDS
def test_buttons_double_with_the_text(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Vorige")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 72


@KINDS
def test_words_stay_literal(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Jansen & <b>Co</b>")
    qtbot.addWidget(button)
    assert name(button) == "Jansen & <b>Co</b>"
    assert button.shortcut().isEmpty()
    button.setText("Q&A")
    assert name(button) == "Q&A"


@KINDS
def test_click_and_space_press_the_button(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Vorige")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        click(button)
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)


@KINDS
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button(qtbot: QtBot, kind: type[Button], key: Qt.Key) -> None:
    button = kind("Volgende vraag")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        press(button, key)


def test_the_primary_button_alone_is_filled(qtbot: QtBot) -> None:
    primary, secondary = PrimaryButton("Ja"), SecondaryButton("Nee")
    qtbot.addWidget(primary)
    qtbot.addWidget(secondary)
    accent = LIGHT.color(Token.ACCENT)
    assert count(picture(primary), accent) > 500
    assert count(picture(secondary), accent) == 0


def test_a_disabled_primary_button_is_no_longer_filled(qtbot: QtBot) -> None:
    button = PrimaryButton("Volgende vraag")
    qtbot.addWidget(button)
    button.setEnabled(False)
    assert count(picture(button), LIGHT.color(Token.ACCENT)) == 0


def test_icons_need_room(qtbot: QtBot) -> None:
    button = SecondaryButton("Vorige")
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.set_icons(before="arrow-left")
    assert button.sizeHint().width() == plain + 28


def test_an_icon_button_has_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    button = IconButton("ellipsis", "Meer")
    qtbot.addWidget(button)
    assert (name(button), button.toolTip()) == ("Meer", "Meer")
    assert spoken(button).role() == QAccessible.Role.Button
    assert button.sizeHint().width() in range(36, 39)
    assert not picture(button).isNull()


def test_a_quiet_link_is_muted(qtbot: QtBot) -> None:
    link = LinkButton("Alle audits", quiet=True, icon_before="chevron-left", small=True)
    qtbot.addWidget(link)
    assert count(picture(link), LIGHT.color(Token.ACCENT)) == 0
    assert link.sizeHint().height() >= 30
    link.setEnabled(False)
    assert not picture(link).isNull()


def test_only_one_of_two_filled_buttons_leads(qtbot: QtBot) -> None:
    button = PrimaryButton("Nieuwe doorlichting")
    qtbot.addWidget(button)
    button.show()
    assert count(picture(button), LIGHT.color(Token.ACCENT)) > 1000
    button.set_leading(False)
    assert not button.leads
    assert count(picture(button), LIGHT.color(Token.ACCENT)) == 0


def test_a_button_rests_once_its_menu_is_closed(qtbot: QtBot) -> None:
    button = IconButton("menu", "Menu")
    qtbot.addWidget(button)
    button.move(300, 300)
    button.show()
    menu = QMenu(button)
    menu.addAction("Help")
    button.setMenu(menu)
    QCursor.setPos(button.mapToGlobal(button.rect().bottomRight() + QPoint(200, 200)))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as the press left it
    menu.aboutToHide.emit()
    assert not button.underMouse()
    assert button.look(LIGHT).fill is None
