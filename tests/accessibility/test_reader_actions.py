"""What a screen reader does to a part, without a key or a click, counts like a click."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.option_group import OptionGroup
from it_audit_gui.gui.widgets.option_row import OptionRow, OptionState
from it_audit_gui.gui.wizard.fact_fields import AskedFact
from it_audit_gui.gui.wizard.reason_card import ReasonCard
from tests.builders import the_bank
from tests.gui.widgets.eyes import spoken


def toggle(widget: QWidget) -> None:
    """As a screen reader chooses."""
    actions = spoken(widget).actionInterface()
    assert QAccessibleActionInterface.toggleAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.toggleAction())


def group(qtbot: QtBot) -> OptionGroup:
    made = OptionGroup("How fast?")
    for option in "ab":
        made.add(option, OptionRow(f"Reply {option}"))
    qtbot.addWidget(made)
    return made


def test_a_reply_is_picked_and_shown_only_once_it_is_kept(qtbot: QtBot) -> None:
    replies = group(qtbot)
    with qtbot.waitSignal(replies.picked) as picked:
        toggle(replies.row("b"))
    assert picked.args == ["b"]
    assert not spoken(replies.row("b")).state().checked


def test_another_reply_than_the_kept_one_is_picked_once(qtbot: QtBot) -> None:
    replies = group(qtbot)
    replies.show_state("a")
    said: list[str] = []
    replies.picked.connect(said.append)
    toggle(replies.row("b"))
    assert said == ["b"]
    assert replies.row("a").state is OptionState.CHOSEN
    assert spoken(replies.row("a")).state().checked


def test_a_reply_that_can_only_be_read_stays(qtbot: QtBot) -> None:
    replies = group(qtbot)
    replies.set_read_only(True)
    with qtbot.assertNotEmitted(replies.picked):
        toggle(replies.row("a"))
    assert not spoken(replies.row("a")).state().checked


def test_a_fact_is_settled_once(qtbot: QtBot) -> None:
    bank = the_bank("en")
    field = AskedFact(next(fact for fact in bank.context if "yes" in fact.options))
    qtbot.addWidget(field)
    settled: list[object] = []
    field.settled.connect(lambda _fact, value: settled.append(value))
    toggle(field.buttons["yes"])
    assert settled == ["yes"]
    field.show_value("no")
    assert settled == ["yes"]
    assert spoken(field.buttons["no"]).state().checked


def test_a_reason_is_given_once(qtbot: QtBot) -> None:
    card = ReasonCard()
    qtbot.addWidget(card)
    texts = next(q.texts for q in the_bank("en").questions if len(q.texts.reasons) > 1)
    card.show_question(texts)
    given: list[str] = []
    card.given.connect(given.append)
    toggle(card.choices[1])
    assert given == [texts.reasons[1]]
    card.show_reason(texts.reasons[0], read_only=False)
    assert given == [texts.reasons[1]]
    assert spoken(card.choices[1]).role() == QAccessible.Role.RadioButton
