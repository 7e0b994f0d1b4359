"""A question to come back to: marked by key or button, seen in strip, review and navigation."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.review.entries import Entries
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.review.to_review import to_review
from it_audit_gui.gui.wizard import places
from it_audit_gui.gui.wizard.reply_rows import confirm_key, later_key, letters
from it_audit_gui.gui.words.time_left import TimeLeft, minutes_for
from tests.builders import DONT_KNOW, MOMENT, an_answer, evidence, the_small_bank
from tests.gui.factories import a_view, all_answered, texts_in
from tests.gui.memory_source import FIRST
from tests.gui.windows import Desk, opened
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import press

BANK = the_small_bank()
SPOKEN = replace(BANK, common=replace(BANK.common, unanswered="Nothing yet", dont_know="No idea"))
OFFSITE = QuestionId("offsite")


def marked(view: View, *questions: str) -> View:
    later = frozenset(map(QuestionId, questions))
    return replace(view, assessment=replace(view.assessment, later=later))


def test_a_key_marks_and_unmarks(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.later_marked) as said:
        press(Qt.Key.Key_L)
    assert said.args == ["offsite", True]

    page.show_view(marked(a_view(BANK), "offsite"))
    assert "Come back later" in texts_in(page.card.later)
    with qtbot.waitSignal(page.later_marked) as said:
        page.card.later.button.click()
    assert said.args == ["offsite", False]


def test_the_letters_work_where_the_mark_itself_has_the_keyboard(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.card.later.button.setFocus()
    with qtbot.waitSignal(page.later_marked) as said:
        press(Qt.Key.Key_L)
    assert said.args == ["offsite", True]

    with qtbot.waitSignal(page.answered):
        press(Qt.Key.Key_A)


def test_a_file_that_can_only_be_read_is_not_marked(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, read_only=True), "offsite")
    assert page.card.later.isHidden()
    with qtbot.assertNotEmitted(page.later_marked):
        press(Qt.Key.Key_L)

    page.show_view(marked(a_view(BANK, read_only=True), "offsite"))
    assert not page.card.later.isHidden()
    assert page.card.later.button.isHidden()


def test_its_letter_means_nothing_else() -> None:
    for question in BANK.questions:
        assert later_key() not in {*letters(question).values(), confirm_key()}


def test_the_strip_shows_and_tells_it(show_question: ShowQuestion) -> None:
    view = marked(a_view(BANK, an_answer("restore", 2)), "offsite")
    items = {item.name: item.later for item in places.strip_items(view, OFFSITE)}

    assert [later for name, later in items.items() if "Come back later" in name] == [True]
    assert sum(items.values()) == 1
    plain = show_question(a_view(BANK), "offsite").card.grab().toImage()
    assert show_question(view, "offsite").card.grab().toImage() != plain


def test_what_is_saved_of_a_mark_is_the_mark(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.card.later.button.click()
    page.show_view(marked(a_view(BANK), "offsite"))
    page.show_saved(MOMENT)
    assert page.foot.saved.text().startswith("Marked to come back to, saved at ")

    page.card.later.button.click()
    page.show_view(a_view(BANK))
    page.show_saved(MOMENT)
    assert page.foot.saved.text().startswith("Mark taken away, saved at ")

    # Undone: the question is marked again.
    page.show_view(marked(a_view(BANK), "offsite"))
    page.show_saved(MOMENT)
    assert page.foot.saved.text().startswith("Everything saved at ")


def test_the_review_lists_it_first(qtbot: QtBot) -> None:
    view = marked(a_view(BANK, *all_answered(BANK, 3)), "offsite")
    assert not to_review(view).nothing
    page = ReviewPage()
    qtbot.addWidget(page)
    page.show_view(view)
    page.show()

    said = texts_in(page)
    assert "To come back to 1 · marked by you" in said
    assert page.all_well.isHidden()
    unanswered = marked(a_view(BANK), "offsite")
    page.show_view(unanswered)
    assert said.count("Go back to it") == texts_in(page).count("Go back to it") == 1


def test_the_review_lists_each_question_once_and_counts_all_that_are_open(qtbot: QtBot) -> None:
    facts = {"people": 1}
    known = (
        an_answer("restore", 2, evidence(date(2020, 1, 1)), to_confirm=True),
        an_answer("offsite", DONT_KNOW, to_confirm=True),
        an_answer("joiners", 1, to_confirm=True),
    )
    view = marked(a_view(SPOKEN, *known, facts=facts), "mfa", "joiners")
    found = to_review(view)
    listed = [item.question.id for questions in found.lists for item in questions]
    assert sorted(listed) == sorted(set(listed))
    assert [item.question.id for item in found.lists[0]] == ["mfa", "joiners"]
    page = ReviewPage()
    qtbot.addWidget(page)
    page.show_view(view)
    page.show()
    assert f"{len(found.unanswered)} question(s) still open" in texts_in(page)
    assert "Last time: No idea" in texts_in(page)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (None, "Nothing yet"),
        (an_answer("offsite", 2, to_confirm=True), "Last time: Enough"),
        (an_answer("offsite", DONT_KNOW), "Ask whether."),
        (an_answer("offsite", 2, evidence(date(2020, 1, 1))), "no longer counts."),
    ],
)
def test_its_row_says_what_any_list_would(qtbot: QtBot, answer: Answer | None, said: str) -> None:
    view = marked(a_view(SPOKEN, *([answer] if answer else [])), "offsite")
    parent = QWidget()
    qtbot.addWidget(parent)
    entries = Entries(parent)
    entries.show_view(view)
    row = entries.later(to_review(view).later[0])
    qtbot.addWidget(row)
    row.show()
    assert said in texts_in(row)


def test_the_mark_is_kept_undone_and_counted(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.window.bridge.mark_later(OFFSITE, True)

    store = desk.source.stores[FIRST]
    assert store.kept[store.assessments()[0].id].later == {OFFSITE}
    rows = desk.workspace.navigation.list.model()
    spoken = [
        str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(rows.rowCount())
    ]
    assert any("1 question(s) to come back to" in row for row in spoken)
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.workspace.undo()
    assert desk.workspace.view.assessment.later == frozenset()


@pytest.mark.parametrize(
    ("questions", "minutes"), [(1, 1), (4, 3), (13, 10), (14, 15), (20, 15), (21, 20), (46, 35)]
)
def test_long_times_are_rounded(questions: int, minutes: int) -> None:
    assert minutes_for(questions) == minutes


def test_no_time_is_left_once_everything_is_answered(qtbot: QtBot) -> None:
    assert qtbot is not None  # the application
    assert TimeLeft().words(0) == ""
    assert TimeLeft().words(20) == "About 15 minute(s) to go"


def test_the_foot_tells_the_time_that_is_left(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    assert page.foot.hint.text() == TimeLeft().words(6)

    page.show_view(a_view(BANK, read_only=True))
    assert page.foot.hint.isHidden()
