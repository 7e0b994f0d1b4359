from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.comparison import ChangeKind
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.compare.pick import Pick
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.widgets.labels import Label
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    an_answer,
    an_assessment,
    answered,
    the_bank,
    the_small_bank,
)
from tests.gui.compare.conftest import ShowPair
from tests.gui.compare.pairs import a_pair_view, years
from tests.gui.factories import all_answered, button, texts_in
from tests.gui.widgets.dumbbell_names import dumbbell_names
from tests.gui.widgets.hands import click
from tests.memory_store import MemoryStore

BANK = the_small_bank()
OLD = answered(restore=1, offsite=1, targets=2, mfa=1, leavers=DONT_KNOW, joiners=2)
NEW = answered(restore=3, offsite=0, targets=2, mfa=DONT_KNOW, leavers=1, joiners=2)


def test_what_became_of_each_question_is_told_worst_first(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    kinds = [row.change.kind for row in page.changes.rows]
    assert kinds == [
        ChangeKind.WORSE,
        ChangeKind.NEWLY_UNKNOWN,
        ChangeKind.NEWLY_KNOWN,
        ChangeKind.IMPROVED,
    ]
    said = texts_in(page.changes)
    assert "2 answer(s) unchanged" in said
    assert "Then: Something" in said
    assert "Now: Nothing" in said
    assert "No longer known 1" in said


def test_the_words_below_the_title_say_which_section_moved(show_pair: ShowPair) -> None:
    rest = {"offsite": 1, "targets": 2, "mfa": 1, "leavers": 1, "joiners": 2}
    low, high = answered(restore=1, **rest), answered(restore=3, **rest)
    better = texts_in(show_pair(years(low, high)))
    assert "went up most: " in better
    assert "went down" not in better
    worse = texts_in(show_pair(years(high, low)))
    assert "went down: " in worse
    assert "went up most" not in worse


def test_where_all_sections_moved_alike_none_is_singled_out(show_pair: ShowPair) -> None:
    bank = the_bank("en")
    worst = all_answered(bank, 0)
    best = tuple(an_answer(question.id, question.best) for question in bank.questions)
    assert "went up most" not in texts_in(show_pair(years([*worst], [*best], bank=bank), bank=bank))
    assert "went down" not in texts_in(show_pair(years([*best], [*worst], bank=bank), bank=bank))


def test_a_filter_leaves_one_kind_and_all_come_back(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    click(page.changes.chips[ChangeKind.IMPROVED])
    assert [row.change.question for row in page.changes.rows] == ["restore"]
    assert not page.changes.chips[None].isChecked()
    click(page.changes.chips[None])
    assert len(page.changes.rows) == 4


def test_a_row_leads_to_its_question(qtbot: QtBot, show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW))
    row = page.changes.rows[0]
    assert row.go is not None
    row.go.setFocus()
    with qtbot.waitSignal(page.question_picked) as picked:
        QTest.keyClick(row.go, Qt.Key.Key_Return)
    assert picked.args == ["offsite"]


def test_sections_show_then_and_now(show_pair: ShowPair) -> None:
    page = show_pair(years(all_answered(BANK, 0), all_answered(BANK, 3)))
    said = texts_in(page)
    assert "100 point(s) up since November" in said
    assert "+100" in said
    names = dumbbell_names(page)
    assert names[0] == "Everything together: 0 out of 100 then, 100 now"
    assert len(names) == 3


def test_going_down_is_said_as_plainly(show_pair: ShowPair) -> None:
    page = show_pair(years(all_answered(BANK, 3), all_answered(BANK, 0)))
    said = texts_in(page)
    assert "100 point(s) down since November" in said
    assert "\N{MINUS SIGN}100" in said


def test_nothing_changed(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, OLD))
    said = texts_in(page)
    assert "The same score as in November" in said
    assert "Every answer that can be compared stayed the same." in said
    assert "6 answer(s) unchanged" in said
    assert not page.steps.isVisible()


def test_what_is_still_open_moved_nothing_for_certain(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, answered(restore=1)))
    said = texts_in(page)
    assert "Too much is still open" in said
    assert "still open" in said
    assert "Now: Not answered yet" in said


def test_an_empty_audit_beside_a_full_one(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, []))
    assert "Not comparable" in texts_in(page.changes)
    assert page.changes.rows[0].change.kind is ChangeKind.NOT_COMPARABLE


def test_all_dont_know(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, all_answered(BANK, DONT_KNOW)))
    assert "No longer known" in texts_in(page.changes)


def test_steps_done_in_between_are_told_with_what_shows_it(show_pair: ShowPair) -> None:
    store = years(OLD, NEW)
    first = store.load(AssessmentId("year-0"))
    steps = BANK.by_id[next(iter(BANK.by_id))].steps
    done = StepTracking(status=StepStatus.DONE)
    store.add(replace(first, tracking={steps[-1].id: done}))
    page = show_pair(store)
    said = texts_in(page.steps)
    assert "done in between" in said
    assert "the answer got better" in said


def test_a_long_list_of_steps_begins_short_and_unfolds(qtbot: QtBot, show_pair: ShowPair) -> None:
    bank = the_bank()
    store = years(all_answered(bank, 0), all_answered(bank, 3), bank=bank)
    first = store.load(AssessmentId("year-0"))
    done = StepTracking(status=StepStatus.DONE)
    tracking = {question.steps[0].id: done for question in bank.questions if question.steps}
    store.add(replace(first, tracking=tracking))
    page = show_pair(store, bank=bank)
    assert shown_steps(page) == 8
    shown, rest, *said = page.steps.more.text().split()
    assert [shown, *said] == ["Show", "more", "step(s)"]
    with qtbot.waitSignal(page.steps.unfolded):
        click(page.steps.more)
    assert shown_steps(page) == 8 + int(rest)
    assert page.steps.more.isHidden()


def shown_steps(page: ComparisonPage) -> int:
    # Those that were thrown away stay below the card until the events are worked off.
    return sum(label.isVisible() for label in page.steps.findChildren(Label)) - 1


def test_another_year_can_be_picked(qtbot: QtBot, show_pair: ShowPair) -> None:
    page = show_pair(years(all_answered(BANK, 0), all_answered(BANK, 1), all_answered(BANK, 3)))
    box = page.choice.before
    assert box.currentData() == "year-1"
    with qtbot.waitSignal(page.wanted) as wanted:
        box.setCurrentIndex(box.findData("year-0"))
        box.activated.emit(box.currentIndex())
    assert wanted.args == [Pick(before=AssessmentId("year-0"), after=AssessmentId("year-2"))]
    assert "100 point(s) up since November\N{NO-BREAK SPACE}2024" in texts_in(page)


def test_two_audits_of_one_day_are_told_apart_by_their_time(show_pair: ShowPair) -> None:
    store = MemoryStore()
    for hours in (0, 3):
        audit = an_assessment(*OLD, name=f"hour-{hours}")
        store.add(replace(audit, started_at=MOMENT + timedelta(hours=hours)))
    page = show_pair(store)
    choice = page.choice
    listed = [choice.before.itemText(place) for place in range(choice.before.count())]
    times = [formats.time_of(MOMENT + timedelta(hours=hours)) for hours in (3, 0)]
    day = formats.date_of(MOMENT.date())
    assert listed == [f"{day}, {time}" for time in times]
    assert f"Ring: {listed[1]} · disc: {listed[0]}." in texts_in(page.sections)


def test_two_firms_are_noticed(show_pair: ShowPair) -> None:
    page = show_pair(years(OLD, NEW, names=("Bakkerij Claes", "Garage Peeters")))
    assert "‘Bakkerij Claes’" in texts_in(page.notes)


def test_one_audit_offers_the_next(qtbot: QtBot, show_pair: ShowPair) -> None:
    page = show_pair(years(OLD))
    page.focus_first()
    assert page.again.begin.hasFocus()
    with qtbot.waitSignal(page.again_asked):
        QTest.keyClick(page.again.begin, Qt.Key.Key_Return)


@pytest.mark.parametrize("read_only", [True, False])
def test_no_next_audit_without_answers_or_in_a_file_to_read(
    show_pair: ShowPair, *, read_only: bool
) -> None:
    page = show_pair(years(OLD if read_only else []), read_only=read_only)
    assert not page.again.begin.isVisible()
    wanted = "can only be read" if read_only else "Answer the first questions"
    assert wanted in texts_in(page.again)


def test_answers_to_confirm_are_announced(qtbot: QtBot, show_pair: ShowPair) -> None:
    carried = [replace(answer, to_confirm=True) for answer in OLD]
    page = show_pair(years(OLD, carried))
    assert "6 answer(s) still to confirm" in texts_in(page.notes)
    with qtbot.waitSignal(page.question_picked) as picked:
        button(page.notes, "To the first one").click()
    assert picked.args == ["restore"]


def test_the_table_has_the_figures_of_the_chart(show_pair: ShowPair) -> None:
    page = show_pair(years(all_answered(BANK, 0), all_answered(BANK, 3)))
    click(page.sections.as_table)
    assert page.sections.shown.table.isVisible()
    assert page.sections.shown.table.texts()[0] == ["Everything together", "0", "100", "+100"]


def test_a_change_in_the_open_audit_is_compared_again(qtbot: QtBot, show_pair: ShowPair) -> None:
    store = years(OLD, NEW)
    page = show_pair(store)
    with qtbot.assertNotEmitted(page.wanted):
        page.show_view(a_pair_view(store))
    store.add(replace(store.load(AssessmentId("year-1")), answers={}))
    with qtbot.waitSignal(page.wanted):
        page.show_view(a_pair_view(store))


@pytest.mark.parametrize("width", [560, 792, 1048, 1688])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, show_pair: ShowPair, width: int) -> None:
    page = show_pair(years(OLD, NEW))
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_large_text_fits(qtbot: QtBot, large_text: None, show_pair: ShowPair) -> None:
    assert large_text is None
    page = show_pair(years(OLD, NEW))
    page.resize(1168, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)


def test_long_lists_unfold(show_pair: ShowPair) -> None:
    bank = the_bank("en")
    page = show_pair(years(all_answered(bank, 0), all_answered(bank, 3), bank=bank), bank=bank)
    assert len(page.changes.rows) == 8
    click(page.changes.more)
    assert len(page.changes.rows) == len(bank.questions)
    assert not page.changes.more.isVisible()
