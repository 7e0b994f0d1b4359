import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.page.routing import ORGANISATION, to_question
from it_audit_gui.gui.widgets.firm_name import FirmName
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.nav_rows import ROW_ROLE
from it_audit_gui.gui.workspace.navigation import Navigation
from tests.builders import answered, the_bank, the_small_bank
from tests.gui.factories import a_view, all_answered


@pytest.fixture
def navigation(qtbot: QtBot) -> Navigation:
    navigation = Navigation()
    qtbot.addWidget(navigation)
    navigation.show_view(a_view(the_small_bank(), *answered(restore=3)), ORGANISATION)
    navigation.resize(navigation.sizeHint().width(), 700)
    navigation.show()
    return navigation


def spoken(navigation: Navigation) -> list[str]:
    model = navigation.list.model()
    rows = (model.index(row, 0, QModelIndex()) for row in range(model.rowCount()))
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()) for row in rows]


def words(navigation: Navigation) -> str:
    labels = navigation.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_only_rooms_that_exist_are_named(navigation: Navigation) -> None:
    assert spoken(navigation) == [
        "Questions",
        "Your firm",
        "backup, 1 of 3 answered",
        "access, 0 of 3 answered",
        "Review, 5 question(s) open",
        "Outcome",
        "Results",
        "Plan",
        "Costs",
        "Comparison",
        "Report",
    ]


def test_the_firm_and_the_score_so_far_are_always_in_view(navigation: Navigation) -> None:
    assert "Bakkerij Claes" in words(navigation)
    assert "Score so far" in words(navigation)
    assert "out of 100" in words(navigation)


def test_without_answers_there_is_no_score_yet(navigation: Navigation) -> None:
    navigation.show_view(a_view(the_small_bank()), ORGANISATION)

    assert "None yet" in words(navigation)


def test_a_complete_audit_has_a_score(navigation: Navigation) -> None:
    bank = the_bank("en")
    navigation.show_view(a_view(bank, *all_answered(bank, 3)), ORGANISATION)

    assert "100" in words(navigation)
    assert "so far" not in words(navigation)


def test_the_keyboard_reaches_every_page(qtbot: QtBot, navigation: Navigation) -> None:
    navigation.show_view(a_view(the_small_bank()), to_question(the_small_bank().questions[0].id))
    navigation.list.setFocus()
    QTest.keyClick(navigation.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(navigation.picked_section) as signal:
        QTest.keyClick(navigation.list, Qt.Key.Key_Return)

    assert signal.args == ["access"]


def test_back_has_its_name_when_there_is_no_room_for_it(
    qtbot: QtBot, navigation: Navigation
) -> None:
    wide = navigation.sizeHint().width()
    navigation.set_collapsed(True)

    assert navigation.sizeHint().width() < wide
    assert navigation.back.accessibleName() == "All audits"
    assert navigation.menu.isVisible()
    with qtbot.waitSignal(navigation.left_audit):
        QTest.mouseClick(navigation.back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", ["Schrijnwerkerij Van den Broucke " * 8, "X" * 200])
def test_a_long_name_of_a_firm_takes_three_lines(
    qtbot: QtBot, navigation: Navigation, name: str
) -> None:
    name = name.strip()
    navigation.show_view(a_view(the_small_bank(), facts={NAME: name}), ORGANISATION)
    firm = navigation.findChild(FirmName)
    assert isinstance(firm, FirmName)

    qtbot.waitUntil(lambda: firm.height() == 3 * theme.line_height(Role.CARD_TITLE))
    assert firm.text().endswith("…")
    assert firm.toolTip() == firm.accessibleName() == name


def test_a_name_that_fits_has_no_tooltip(navigation: Navigation) -> None:
    firm = navigation.findChild(FirmName)
    assert isinstance(firm, FirmName)

    assert firm.text() == "Bakkerij Claes"
    assert firm.toolTip() == ""


def test_review_counts_what_is_open(navigation: Navigation) -> None:
    row = navigation.list.model().index(4, 0).data(ROW_ROLE)
    assert (row.text, row.count) == ("Review", "5 open")

    bank = the_bank("en")
    navigation.show_view(a_view(bank, *all_answered(bank, 3)), ORGANISATION)
    review = next(text for text in spoken(navigation) if text.startswith("Review"))
    assert review == "Review"
