"""How the page of each room is made and tied to the bridge and the ways out of it.

The modules of pages are imported when a page is made, to keep the start quick.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from it_audit_gui.gui.room_page import RoomPage
from it_audit_gui.gui.routing import Room
from it_audit_gui.gui.translations import LANGUAGES

if TYPE_CHECKING:
    from it_audit_gui.gui.pages import Pages


def _organisation(pages: "Pages") -> RoomPage:
    from it_audit_gui.gui.wizard.organisation_page import OrganisationPage  # noqa: PLC0415

    page = OrganisationPage(pages.questionnaire)
    page.described.connect(pages.bridge.set_facts)
    page.emptied.connect(pages.bridge.clear_fact)
    page.undo_asked.connect(pages.undo_asked)
    page.redo_asked.connect(pages.redo_asked)
    page.went_on.connect(pages.went_on)
    return page


def _question(pages: "Pages") -> RoomPage:
    from it_audit_gui.gui.wizard.question_page import QuestionPage  # noqa: PLC0415

    page = QuestionPage()
    page.answered.connect(pages.bridge.answer)
    page.noted.connect(pages.note)
    page.proof_changed.connect(pages.prove)
    page.source_changed.connect(pages.name_source)
    page.cleared.connect(pages.bridge.clear)
    page.undo_asked.connect(pages.undo_asked)
    page.redo_asked.connect(pages.redo_asked)
    page.question_picked.connect(pages.question_picked)
    page.next_asked.connect(pages.went_on)
    page.back_asked.connect(pages.went_back)
    return page


def _review(pages: "Pages") -> RoomPage:
    from it_audit_gui.gui.review.review_page import ReviewPage  # noqa: PLC0415

    page = ReviewPage(pages.charts)
    page.question_picked.connect(pages.question_picked)
    page.results_asked.connect(pages.went_on)
    page.back_asked.connect(pages.went_back)
    return page


def _results(pages: "Pages") -> RoomPage:
    from it_audit_gui.gui.results.results_page import ResultsPage  # noqa: PLC0415

    page = ResultsPage(LANGUAGES, pages.charts)
    page.report_asked.connect(pages.report_wanted)
    page.report_opened.connect(pages.report_opened)
    page.question_picked.connect(pages.question_picked)
    page.questions_asked.connect(pages.open_question_wanted)
    page.review_asked.connect(pages.went_back)
    return page


# One line for each room that has a page. The navigation shows the rooms that stand here.
MAKERS: Mapping[Room, Callable[["Pages"], RoomPage]] = {
    Room.ORGANISATION: _organisation,
    Room.QUESTION: _question,
    Room.REVIEW: _review,
    Room.RESULTS: _results,
}
