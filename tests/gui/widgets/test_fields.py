import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Band, Role, Token
from it_audit_gui.gui.widgets.fields import (
    CheckBox,
    ComboBox,
    DecimalField,
    LabelledField,
    LineEdit,
    NumberField,
    RadioButton,
    TextArea,
)
from it_audit_gui.gui.widgets.labels import Label
from tests.gui.widgets.eyes import count, description, name, picture, spoken
from tests.gui.widgets.hands import click, open_window, press

LONG = "Niemand vast: we bellen wie vrij is, en dat verschilt van keer tot keer en elk jaar opnieuw"


def combo() -> ComboBox:
    made = ComboBox()
    made.addItems(["Onze IT-partner", "Zaakvoerder"])
    return made


def editor(note: TextArea) -> QWidget:
    """What has the keyboard inside a note."""
    inner = note.focusProxy()
    assert inner is not None
    return inner


INPUTS = pytest.mark.parametrize(
    "make",
    [
        lambda: LineEdit("Twee", placeholder="Bijvoorbeeld"),
        lambda: NumberField(0, 100, suffix=" %"),
        lambda: DecimalField(0, 999, prefix="€ "),
        combo,
        lambda: TextArea(lines=2),
        lambda: CheckBox("Een webshop"),
        lambda: RadioButton("Een vaste IT-partner"),
    ],
)


@INPUTS
def test_an_error_is_seen_on_every_field(qtbot: QtBot, make: type[QWidget]) -> None:
    field = make()
    qtbot.addWidget(field)
    red = LIGHT.band(Band.WEAK).bar
    assert count(picture(field), red) == 0
    field.set_error(True)  # type: ignore[attr-defined]  # each of them has it
    assert count(picture(field), red) > 20


@pytest.mark.parametrize("make", [LineEdit, combo, lambda: NumberField(0, 9)])
def test_fields_are_as_high_as_targets(qtbot: QtBot, make: type[QWidget]) -> None:
    field = make()
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 36


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("make", [LineEdit, combo, lambda: NumberField(0, 9)])
def test_fields_double_with_the_text(qtbot: QtBot, make: type[QWidget]) -> None:
    field = make()
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 72


def test_a_field_is_named_by_its_label(qtbot: QtBot) -> None:
    field = LineEdit()
    labelled = LabelledField("Sector", field, note="(mag leeg blijven)", hint="Uw hoofdactiviteit")
    qtbot.addWidget(labelled)
    label = next(x for x in labelled.findChildren(Label) if x.buddy() is field)
    assert label.text() == "Sector (mag leeg blijven)"
    assert name(field) == "Sector"
    assert description(field) == "Uw hoofdactiviteit"


def test_an_error_replaces_the_hint_and_goes_again(qtbot: QtBot) -> None:
    labelled = LabelledField("Aandeel", NumberField(0, 100), hint="In procent")
    qtbot.addWidget(labelled)
    labelled.set_error("Vul een getal van 0 tot 100 in.")
    assert description(labelled.field) == "Vul een getal van 0 tot 100 in."
    labelled.set_error("")
    assert description(labelled.field) == "In procent"


def test_a_field_without_error_state_can_be_labelled(qtbot: QtBot) -> None:
    labelled = LabelledField("Anders", QWidget())
    qtbot.addWidget(labelled)
    labelled.set_error("Kies iets.")
    assert description(labelled.field) == "Kies iets."


def test_the_wheel_changes_no_number(qtbot: QtBot) -> None:
    field = NumberField(0, 100)
    qtbot.addWidget(field)
    field.setValue(50)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.value() == 50
    press(field, Qt.Key.Key_Up)
    assert field.value() == 51


def test_a_combo_shows_what_is_chosen(qtbot: QtBot) -> None:
    field = combo()
    qtbot.addWidget(field)
    first = picture(field)
    field.setCurrentIndex(1)
    assert picture(field) != first
    assert spoken(field).role() == QAccessible.Role.ComboBox


def test_a_note_announces_edits_of_the_user_only(qtbot: QtBot) -> None:
    note = TextArea()
    qtbot.addWidget(note)
    with qtbot.assertNotEmitted(note.edited):
        note.set_text("uit het bestand")
    with qtbot.waitSignal(note.edited):
        QTest.keyClicks(editor(note), "x")
    assert note.text() == "xuit het bestand"


def test_a_note_keeps_the_cursor_when_nothing_changes(qtbot: QtBot) -> None:
    note = TextArea()
    qtbot.addWidget(note)
    QTest.keyClicks(editor(note), "ab")
    note.set_text("ab")
    QTest.keyClicks(editor(note), "c")
    assert note.text() == "abc"


def test_tab_leaves_a_note(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    note, after = TextArea(), LineEdit()
    column = QVBoxLayout(host)
    column.addWidget(LabelledField("Notitie", note))
    column.addWidget(after)
    open_window(host)
    note.setFocus()
    with qtbot.waitSignal(note.left):
        press(editor(note), Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert name(editor(note)) == "Notitie"


def test_a_read_only_note_cannot_change(qtbot: QtBot) -> None:
    note = TextArea()
    qtbot.addWidget(note)
    note.set_read_only(True)
    QTest.keyClicks(editor(note), "x")
    assert note.text() == ""


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_choices_wrap_and_their_words_can_be_clicked(
    qtbot: QtBot, kind: type[CheckBox] | type[RadioButton]
) -> None:
    choice = kind(LONG)
    qtbot.addWidget(choice)
    assert choice.heightForWidth(240) > choice.heightForWidth(900) == 40
    choice.resize(240, choice.heightForWidth(240))
    click(choice)
    assert choice.isChecked()
    assert count(picture(choice), LIGHT.color(Token.ACCENT)) > 50
    assert name(choice) == LONG


def test_a_choice_keeps_markup_literal(qtbot: QtBot) -> None:
    box = CheckBox("<script>R&D</script>")
    qtbot.addWidget(box)
    assert name(box) == "<script>R&D</script>"


def test_disabled_fields_are_greyed(qtbot: QtBot) -> None:
    for field in (LineEdit("x"), combo(), CheckBox("x"), RadioButton("x")):
        qtbot.addWidget(field)
        lively = picture(field)
        field.setEnabled(False)
        assert picture(field) != lively


def test_typed_prose_keeps_its_hyphens_together(qtbot: QtBot) -> None:
    line, note = LineEdit(), TextArea()
    qtbot.addWidget(line)
    qtbot.addWidget(note)
    width = QFontMetrics(theme.font(Role.BODY)).horizontalAdvance("IT-partner")
    assert line.fontMetrics().horizontalAdvance("IT-partner") == width
    assert editor(note).fontMetrics().horizontalAdvance("IT-partner") == width


def test_fields_follow_the_size_of_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    fields = (LineEdit("x"), combo(), NumberField(0, 9), TextArea())
    for field in fields:
        qtbot.addWidget(field)
    before = [field.sizeHint().height() for field in fields]
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    qapp.processEvents()
    after = [field.sizeHint().height() for field in fields]
    assert all(new >= 2 * old - 4 for old, new in zip(before, after, strict=True))


def test_entries_of_a_list_are_large_enough_to_hit(qtbot: QtBot) -> None:
    field = combo()
    qtbot.addWidget(field)
    assert field.view().sizeHintForRow(0) == 36


def test_a_note_grows_with_its_text_up_to_six_lines(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    note = TextArea(lines=2)
    column = QVBoxLayout(host)
    column.addWidget(note)
    column.addStretch(1)
    host.resize(300, 500)
    open_window(host)
    heights = []
    for lines in (1, 4, 6, 30):
        note.set_text("\n".join("regel" for _ in range(lines)))
        heights.append(note.sizeHint().height())
        qtbot.waitUntil(lambda: note.height() == note.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.usefixtures("large_text")
def test_a_combo_asks_room_for_its_longest_entry(qtbot: QtBot) -> None:
    field = combo()
    qtbot.addWidget(field)
    short = field.sizeHint().width()
    field.addItem("Business owner and bookkeeper")
    words = QFontMetrics(theme.font(Role.BODY)).horizontalAdvance("Business owner and bookkeeper")
    assert field.sizeHint().width() >= words + 2 * 46
    assert short < words
