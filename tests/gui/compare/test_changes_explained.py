"""Every change of a score tells where it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.widgets.buttons import LinkButton
from tests.builders import NOT_APPLICABLE, answered
from tests.gui.compare.conftest import ShowPair
from tests.gui.compare.pairs import years
from tests.gui.widgets.hands import click

OLD = answered(restore=0, offsite=1, targets=2, mfa=1)
NEW = answered(restore=3, offsite=1, targets=2, mfa=2)


def link(page: ComparisonPage, name: str) -> LinkButton:
    links = page.sections.shown.findChildren(LinkButton)
    return next(each for each in links if each.accessibleName().startswith(name))


def test_the_change_of_a_section_is_told_answer_by_answer(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    click(link(page, "backup"))
    panel = page.explanation
    assert panel.accessibleName() == "backup: where this figure comes from"
    assert panel.table.texts() == [
        ["Restore", "0%", "100%", "5"],
        ["Offsite", "33%", "33%", "3"],
        ["Targets", "67%", "67%", "2"],
        ["Limit by ‘Restore’", "39", "–", ""],
    ]
    assert "Only questions that both audits have in common count." in panel.rule.text()
    assert panel.result.text() == "= 23 then, 73 now"


def test_the_change_of_the_whole_is_told_section_by_section(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    opener = link(page, "Everything together")
    opener.setFocus()
    assert page.show_why()
    names = [row[0] for row in page.explanation.table.texts()]
    assert names == ["backup", "access"]
    QTest.keyClick(page.explanation.close_button, Qt.Key.Key_Escape)
    assert opener.hasFocus()


def test_what_compares_nothing_can_not_be_asked(show_pair: ShowPair) -> None:
    page = show_pair(years(answered(restore=1), answered(restore=2)))
    page.explanation.explain(FigureName(kind=FigureKind.CHANGE, of="gone"))
    assert not page.explanation.isVisible()
    alone = show_pair(years(NEW))
    assert not alone.show_why()


def test_an_answer_that_is_missing_is_told_as_such(show_pair: ShowPair) -> None:
    page = show_pair(years(answered(restore=1, targets=NOT_APPLICABLE), NEW))
    click(link(page, "backup"))
    rows = {row[0]: row[1:] for row in page.explanation.table.texts()}
    assert rows["Offsite"][0] == "not answered yet"
    assert "Targets" not in rows


def test_another_pair_is_told_anew(show_pair: ShowPair) -> None:
    page, other = show_pair(years(OLD, NEW)), show_pair(years(OLD, NEW))
    click(link(page, "backup"))
    other.take_up(page.parts)
    assert other.explanation.isVisible()
    assert other.explanation.figure == FigureName(kind=FigureKind.CHANGE, of="backup")
