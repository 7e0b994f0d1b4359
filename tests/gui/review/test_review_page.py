import re
from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.review.to_review import to_review
from it_audit_gui.gui.widgets.question_entry import QuestionEntry
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
    evidence,
    the_bank,
    the_small_bank,
)
from tests.gui.factories import a_view, all_answered, button, texts_in
from tests.gui.windows import laid_open
from tests.rule_builders import a_preset

BANK = the_small_bank()
OLD = evidence(date(2020, 1, 1))
ShowReview = Callable[[View], ReviewPage]


@pytest.fixture
def show_review(qtbot: QtBot) -> ShowReview:
    return lambda view: laid_open(qtbot, ReviewPage(), view)


def test_each_question_is_listed_by_what_is_to_be_done() -> None:
    view = a_view(
        BANK,
        an_answer("restore", 2, OLD),
        an_answer("offsite", DONT_KNOW),
        an_answer("mfa", 2, to_confirm=True),
        an_answer("joiners", 1),
        facts={"people": 1},
    )
    found = to_review(view)
    assert [item.question.id for item in found.unanswered] == ["targets", "leavers"]
    assert [item.question.id for item in found.outdated] == ["restore"]
    assert [item.question.id for item in found.unknown] == ["offsite"]
    assert [item.question.id for item in found.carried] == ["mfa"]
    assert [item.question.id for item in found.overruled] == ["joiners"]
    assert not found.nothing


def test_fresh_evidence_and_plain_answers_need_no_look() -> None:
    assert to_review(a_view(BANK, *all_answered(BANK, 3))).nothing


def test_the_title_says_how_much_is_open(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *answered(restore=2)))
    said = texts_in(page)
    assert "5 question(s) still open" in said
    assert "The score then stays a range: between" in said
    assert "Still open 5" in said


def test_the_title_says_when_it_is_almost_done(show_review: ShowReview) -> None:
    bank = the_bank("en")
    page = show_review(a_view(bank, *all_answered(bank, 3)[1:]))
    assert "Almost done: 1 question(s) open" in texts_in(page)


def test_nothing_answered_promises_no_score(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK))
    assert "Your score appears with your first answers." in texts_in(page)


def test_nothing_left_leads_to_the_result(qtbot: QtBot, show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *all_answered(BANK, 3)))
    said = texts_in(page)
    assert "Every question is answered" in said
    assert "Nothing is left to check" in said
    assert "100 out of 100" in said
    assert not page.anyway.isVisible()
    with qtbot.waitSignal(page.results_asked):
        page.on.click()


def test_nothing_that_applies_has_no_score(show_review: ShowReview) -> None:
    bank = a_questionnaire(a_question("joiners"), presets=[a_preset("joiners")])
    page = show_review(a_view(bank, facts={"people": 1}))
    assert "No question applies to your firm" in texts_in(page)


def test_the_way_on_is_the_first_open_question(qtbot: QtBot, show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *answered(restore=2)))
    page.focus_first()
    assert page.on.hasFocus()
    with qtbot.waitSignal(page.walk_wanted) as picked:
        page.on.click()
    assert picked.args == ["offsite"]
    with qtbot.waitSignal(page.results_asked):
        page.anyway.click()
    with qtbot.waitSignal(page.back_asked):
        page.back.click()


@pytest.mark.parametrize(
    ("deed", "question"),
    [("Answer", "leavers"), ("I know it now", "offsite"), ("Check", "joiners")],
)
def test_every_row_leads_to_its_question(
    qtbot: QtBot, show_review: ShowReview, deed: str, question: str
) -> None:
    known = answered(restore=2, offsite=DONT_KNOW, targets=2, mfa=2, joiners=1)
    page = show_review(a_view(BANK, *known, facts={"people": 1}))
    with qtbot.waitSignal(page.question_picked) as picked:
        button(page, deed).click()
    assert picked.args == [question]


def test_rows_say_why(show_review: ShowReview) -> None:
    page = show_review(
        a_view(
            BANK,
            an_answer("restore", 2, OLD),
            an_answer("offsite", DONT_KNOW),
            an_answer("mfa", 2, to_confirm=True),
            an_answer("joiners", 1),
            facts={"people": 1},
        )
    )
    said = texts_in(page)
    assert "older than 6 month(s)" in said
    assert "Ask whether." in said
    assert "Last time: Enough" in said
    assert "Yet you gave an answer" in said


def test_what_does_not_apply_is_listed_with_its_reason(
    qtbot: QtBot, show_review: ShowReview
) -> None:
    known = answered(restore=2, offsite=2, targets=2, mfa=2, leavers=2)
    view = a_view(BANK, *known, facts={"people": 1})
    page = show_review(view)
    said = texts_in(page)
    assert to_review(view).nothing
    assert "Does not apply to us 1 · left out of the score" in said
    assert view.evaluation.standings[QuestionId("joiners")].reason in said
    with qtbot.waitSignal(page.question_picked) as picked:
        button(page, "View").click()
    assert picked.args == ["joiners"]


def test_a_cap_has_its_word_where_it_has_its_tick(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *answered(restore=0, offsite=0, targets=0)))
    assert "limited" not in texts_in(page.sections)
    page.show_view(a_view(BANK, *answered(restore=0, offsite=3)))
    assert "1 open · limited" in texts_in(page.sections)


def test_a_sentence_ends_with_a_full_stop(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *answered(restore=2)))
    assert re.search(r"between \d+ and \d+\.", texts_in(page))
    page.show_view(a_view(BANK, *all_answered(BANK, 3)))
    assert "100 out of 100." in texts_in(page)


def test_a_long_list_unfolds(show_review: ShowReview) -> None:
    bank = the_bank("en")
    page = show_review(a_view(bank))
    assert texts_in(page).count(bank.common.unanswered) == 6
    button(page, "Show 41 more").click()
    assert texts_in(page).count(bank.common.unanswered) == 47


def test_a_new_view_takes_rows_away(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK))
    page.show_view(a_view(BANK, *all_answered(BANK, 2)))
    assert "Still open" not in texts_in(page)


def test_saved_says_when(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK))
    page.show_saved(MOMENT)
    assert "Everything saved at" in page.saved.text()


def test_sections_and_certainty(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *answered(restore=0, offsite=3, targets=3)))
    said = texts_in(page)
    assert "limited\N{NO-BREAK SPACE} 39" in said
    assert "3 open" in said
    assert "Hatched is not certain yet" in said
    assert "50%" in texts_in(page.certainty)


@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, show_review: ShowReview, width: int) -> None:
    bank = the_bank("nl")
    page = show_review(a_view(bank, *all_answered(bank, DONT_KNOW)[:20]))
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_after_a_look_at_a_question_the_keyboard_is_where_that_was(
    qtbot: QtBot, show_review: ShowReview
) -> None:
    page = show_review(a_view(BANK, *answered(restore=2)))
    rows = page.lists[1].findChildren(QuestionEntry)
    rows[1].button.click()
    page.show_view(a_view(BANK, *answered(restore=2, targets=2)))
    qtbot.waitUntil(lambda: len(page.lists[1].findChildren(QuestionEntry)) == len(rows) - 1)
    page.focus_first()
    assert page.lists[1].findChildren(QuestionEntry)[1].button.hasFocus()
    page.focus_first()
    assert page.on.hasFocus()


def test_after_the_last_of_a_list_the_keyboard_is_on_the_way_on(show_review: ShowReview) -> None:
    page = show_review(a_view(BANK, *all_answered(BANK, 3)[1:]))
    page.lists[1].findChildren(QuestionEntry)[0].button.click()
    page.show_view(a_view(BANK, *all_answered(BANK, 3)))
    page.focus_first()
    assert page.on.hasFocus()
