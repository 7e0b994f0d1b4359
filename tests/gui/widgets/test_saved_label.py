from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from tests.gui.widgets.eyes import count, name, picture


def test_nothing_is_said_at_first(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    assert label.text() == ""


def test_saved_is_said_and_heard(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_saved("Keuze bewaard om 14.32 uur")
    assert label.text() == name(label) == "Keuze bewaard om 14.32 uur"
    assert count(picture(label), LIGHT.color(Token.OK)) > 0


def test_busy_shows_only_when_it_takes_long(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_saved("Keuze bewaard om 14.31 uur")
    label.show_busy("Bezig met bewaren…")
    assert label.text() == "Keuze bewaard om 14.31 uur"
    qtbot.waitUntil(lambda: label.text() == "Bezig met bewaren…", timeout=2000)


def test_a_quick_commit_never_shows_busy(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_busy("Bezig met bewaren…")
    label.show_saved("Keuze bewaard om 14.32 uur")
    with qtbot.waitSignal(label.destroyed, timeout=500, raising=False):
        pass
    assert label.text() == "Keuze bewaard om 14.32 uur"


def test_waiting_is_in_the_colour_of_alarm(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_waiting("1 antwoord wacht op bewaren")
    assert count(picture(label), LIGHT.color(Token.ALARM)) > 50
    label.show_nothing()
    assert label.text() == ""
