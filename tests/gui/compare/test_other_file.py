from pathlib import Path

from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.compare.pick import Pick, found_in
from tests.builders import DAY, DONT_KNOW, answered
from tests.gui.compare.conftest import ShowPair
from tests.gui.compare.pairs import years
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles
from tests.gui.widgets.hands import click
from tests.memory_store import a_session

OLD = answered(restore=1, offsite=1, targets=2, mfa=1, leavers=DONT_KNOW, joiners=2)
NEW = answered(restore=3, offsite=0, targets=2, mfa=DONT_KNOW, leavers=1, joiners=2)


def test_an_audit_of_another_file_can_be_picked(
    qtbot: QtBot, show_pair: ShowPair, files: AnsweredFiles
) -> None:
    page = show_pair(years(OLD))
    assert "There is nothing to compare yet" in texts_in(page)
    files.answer = Path("/audits/last year.itaudit")
    with qtbot.waitSignal(page.wanted) as wanted:
        click(page.again.other)
    assert wanted.args == [Pick(file=files.answer, after=AssessmentId("year-0"))]
    assert page.choice.before.currentText() == "last year.itaudit"
    assert not page.again.isVisible()


def test_every_audit_of_another_file_can_be_picked(
    qtbot: QtBot, show_pair: ShowPair, files: AnsweredFiles
) -> None:
    mine, theirs = years(NEW), years(OLD, NEW, OLD)
    session, other = (
        a_session(store.load(store.assessments()[-1].id), store=store) for store in (mine, theirs)
    )
    page = show_pair(mine)
    page.wanted.connect(lambda pick: page.show_found(found_in(pick, session, other, DAY)))
    files.answer = Path("/audits/last year.itaudit")
    click(page.again.other)
    box = page.choice.before
    named = [box.itemText(place) for place in range(box.count())]
    assert [text.split(" · ")[0] for text in named[1:]] == ["last year.itaudit"] * 3
    assert named[1] == box.currentText()
    assert "2026" in named[1]
    assert "2024" in named[3]
    with qtbot.waitSignal(page.wanted) as wanted:
        box.setCurrentIndex(3)
        box.activated.emit(3)
    earliest, mine_id = AssessmentId("year-0"), mine.assessments()[0].id
    assert wanted.args == [Pick(file=files.answer, before=earliest, after=mine_id)]
    again = show_pair(mine)
    again.take_up(page.parts)
    assert again.choice.pick == page.choice.pick
    assert box.count() == 4


def test_no_file_picked_changes_nothing(qtbot: QtBot, show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    with qtbot.assertNotEmitted(page.wanted):
        click(page.choice.other)


def test_a_file_that_cannot_be_read_says_why(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    page.show_refused(AuditError("file-not-found", path=Path("gone.itaudit")))
    assert "gone.itaudit" in texts_in(page.notes)
    assert not page.changes.isVisible()
    page.choice.picked.emit()
    assert not page.notes.refused.isVisible()
    assert page.changes.isVisible()
