import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.labels import Label, Part
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window

LONG = "Wie een audit doet, wil op het einde weten waar te beginnen en wat dat kost. " * 3


def test_markup_stays_literal(qtbot: QtBot) -> None:
    label = Label("<script>alert('R&D')</script>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert name(label) == "<script>alert('R&D')</script>"
    assert label.sizeHint().width() > Label("alert('R&D')").sizeHint().width()


def test_long_text_grows_downwards_in_a_layout(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    label = Label(LONG)
    column.addWidget(label)
    column.addStretch(1)
    host.resize(300, 800)
    open_window(host)
    assert label.height() == label.heightForWidth(label.width())
    assert label.height() > 100


def test_runs_are_heard_as_one_text(qtbot: QtBot) -> None:
    label = Label()
    qtbot.addWidget(label)
    label.set_parts(Part("Budget · ", token=Token.MUTED), Part("Hoe kiest u?", strong=True))
    assert name(label) == "Budget · Hoe kiest u?"


def test_a_run_has_its_own_colour(qtbot: QtBot) -> None:
    label = Label(role=Role.SCORE)
    qtbot.addWidget(label)
    label.set_parts(Part("I"), Part("I", token=Token.ALARM))
    seen = picture(label)
    assert count(seen, LIGHT.color(Token.TEXT)) > 10
    assert count(seen, LIGHT.color(Token.ALARM)) > 10


def test_a_smaller_run_makes_the_label_narrower(qtbot: QtBot) -> None:
    large, mixed = Label(role=Role.MONEY), Label(role=Role.MONEY)
    qtbot.addWidget(large)
    qtbot.addWidget(mixed)
    large.set_parts(Part("18 – 80"), Part(" op 100"))
    mixed.set_parts(Part("18 – 80"), Part(" op 100", role=Role.SMALL))
    assert mixed.sizeHint().width() < large.sizeHint().width()
    assert mixed.sizeHint().height() == large.sizeHint().height()


def test_a_label_follows_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("IIII", role=Role.SCORE)
    qtbot.addWidget(label)
    assert count(picture(label), LIGHT.color(Token.TEXT)) > 10
    theme.apply(qapp, theme.Scheme.DARK)
    qapp.processEvents()
    assert count(picture(label), theme.DARK.color(Token.TEXT)) > 10


def test_a_label_follows_the_size_of_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("tekst", wrap=False)
    qtbot.addWidget(label)
    before = label.sizeHint()
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    assert label.sizeHint().height() == 2 * before.height()
    assert label.sizeHint().width() == pytest.approx(2 * before.width(), abs=3)


def test_right_aligned_text_ends_at_the_right(qtbot: QtBot) -> None:
    label = Label("11", wrap=False, align=Qt.AlignmentFlag.AlignRight, role=Role.SCORE)
    qtbot.addWidget(label)
    label.resize(400, label.sizeHint().height())
    seen = picture(label)
    ink = QColor(LIGHT.color(Token.TEXT))
    assert count(seen, ink) > 10
    assert count(seen.copy(0, 0, 200, seen.height()), ink) == 0


def test_emoji_before_a_run_do_not_shift_it(qtbot: QtBot) -> None:
    label = Label()
    qtbot.addWidget(label)
    label.set_parts(Part("\U0001d7d9 "), Part("vet", strong=True))
    assert label.text() == "\U0001d7d9 vet"
    assert not picture(label).isNull()


def test_changing_role_or_colour_is_seen(qtbot: QtBot) -> None:
    label = Label("IIII")
    qtbot.addWidget(label)
    label.set_role(Role.SCORE)
    label.set_token(Token.ACCENT)
    assert label.sizeHint().height() == theme.line_height(Role.SCORE)
    assert count(picture(label), LIGHT.color(Token.ACCENT)) > 10
