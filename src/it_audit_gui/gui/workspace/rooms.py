"""How the page of each room is made and tied to the bridge and the ways out of it.

The modules of pages are imported when a page is made, to keep the start quick.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.routing import Room
from it_audit_gui.gui.workspace.ways import Ways

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.answer_details import AnswerDetails
    from it_audit_gui.gui.wizard.question_page import QuestionPage


def _organisation(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.wizard.organisation_page import OrganisationPage  # noqa: PLC0415

    page = OrganisationPage(ways.questionnaire)
    page.described.connect(ways.bridge.set_facts)
    page.emptied.connect(ways.bridge.clear_fact)
    page.undo_asked.connect(ways.undo_asked)
    page.redo_asked.connect(ways.redo_asked)
    page.went_on.connect(ways.went_on)
    page.quick_asked.connect(ways.quick_asked)
    return page


def _question(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.wizard.question_page import QuestionPage  # noqa: PLC0415

    page = QuestionPage()
    page.foot.follow(ways.quick, ways.detour)
    page.answered.connect(ways.bridge.answer)
    page.noted.connect(ways.note)
    page.proof_changed.connect(ways.prove)
    page.attached.connect(ways.attach)
    page.later_marked.connect(ways.bridge.mark_later)
    page.source_changed.connect(ways.name_source)
    page.late.made.connect(lambda details: _serve(page, details, ways))
    page.confirmed.connect(ways.bridge.confirm)
    page.cleared.connect(ways.bridge.clear)
    page.undo_asked.connect(ways.undo_asked)
    page.redo_asked.connect(ways.redo_asked)
    page.question_picked.connect(ways.question_picked)
    page.next_asked.connect(ways.went_on)
    page.back_asked.connect(ways.went_back)
    return page


def _serve(page: "QuestionPage", details: "AnswerDetails", ways: Ways) -> None:
    """Tie what stands beside an answer to the keyboard and to files."""
    from it_audit_gui.gui.wizard.detail_keys import DetailKeys  # noqa: PLC0415
    from it_audit_gui.gui.wizard.file_deeds import FileDeeds  # noqa: PLC0415

    DetailKeys(page, details)
    FileDeeds(page, details.evidence, ways.bridge.inquiry, ways.files)


def _review(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.review.review_page import ReviewPage  # noqa: PLC0415

    page = ReviewPage(ways.charts)
    page.question_picked.connect(lambda key: ways.look_up(key, Room.REVIEW))
    page.walk_wanted.connect(ways.question_picked)
    page.results_asked.connect(ways.went_on)
    page.back_asked.connect(ways.went_back)
    return page


def _results(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.results.results_page import ResultsPage  # noqa: PLC0415

    page = ResultsPage(ways.charts)
    page.report_asked.connect(lambda: ways.room_wanted.emit(Room.REPORT))
    page.question_picked.connect(lambda key: ways.look_up(key, Room.RESULTS))
    page.questions_asked.connect(ways.open_question_wanted)
    page.review_asked.connect(ways.went_back)
    page.costs_asked.connect(lambda: ways.room_wanted.emit(Room.COSTS))
    page.plan_asked.connect(lambda: ways.room_wanted.emit(Room.PLAN))
    return page


def _plan(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.plan.plan_page import PlanPage  # noqa: PLC0415
    from it_audit_gui.gui.plan.trying import Trying  # noqa: PLC0415

    page = PlanPage(ways.charts)
    trying = Trying(ways.bridge.inquiry(page), page)
    page.tried.connect(trying.leave_out)
    trying.found.connect(page.show_trial)
    page.tracked.connect(ways.bridge.track)
    page.entered.connect(ways.bridge.set_capacity)
    page.answered.connect(ways.bridge.answer)
    page.question_picked.connect(lambda key: ways.look_up(key, Room.PLAN))
    page.questions_asked.connect(ways.open_question_wanted)
    page.print_asked.connect(ways.plan_wanted)
    page.undo_asked.connect(ways.undo_asked)
    page.redo_asked.connect(ways.redo_asked)
    page.went_on.connect(ways.went_on)
    page.went_back.connect(ways.went_back)
    return page


def _costs(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.costs.costs_page import CostsPage  # noqa: PLC0415
    from it_audit_gui.gui.costs.trial import trial_of  # noqa: PLC0415

    page = CostsPage(ways.questionnaire.costs, ways.charts, ways.files)
    trial = ways.bridge.inquiry(page)
    page.tried.connect(lambda sheet: trial.ask(trial_of(sheet)))
    trial.answered.connect(page.show_trial)
    page.sheet_settled.connect(ways.bridge.set_costs)
    page.room_asked.connect(ways.room_wanted)
    page.undo_asked.connect(ways.undo_asked)
    page.redo_asked.connect(ways.redo_asked)
    page.went_on.connect(ways.went_on)
    page.went_back.connect(ways.went_back)
    return page


def _comparison(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.compare.asking_pairs import ask_for  # noqa: PLC0415
    from it_audit_gui.gui.compare.comparison_page import ComparisonPage  # noqa: PLC0415

    page = ComparisonPage(ways.charts, ways.files)
    inquiry = ways.bridge.inquiry(page)
    page.wanted.connect(lambda pick: ask_for(pick, inquiry))
    inquiry.answered.connect(page.show_found)
    inquiry.refused.connect(page.show_refused)
    page.again_asked.connect(ways.bridge.begin_again)
    page.look_asked.connect(ways.audit_wanted)
    page.question_picked.connect(ways.question_picked)
    page.went_on.connect(ways.went_on)
    page.went_back.connect(ways.went_back)
    return page


def _report(ways: Ways) -> RoomPage:
    from it_audit_gui.gui.report.brand_store import BrandStore  # noqa: PLC0415
    from it_audit_gui.gui.report.report_page import ReportPage  # noqa: PLC0415

    return ReportPage(
        LANGUAGES,
        ways.questionnaire.language,
        ways.bridge.inquiry,
        store=BrandStore(ways.settings.folder),
        files=ways.files,
    )


# One line for each room that has a page. The navigation shows the rooms that stand here.
MAKERS: Mapping[Room, Callable[[Ways], RoomPage]] = {
    Room.ORGANISATION: _organisation,
    Room.QUESTION: _question,
    Room.REVIEW: _review,
    Room.RESULTS: _results,
    Room.PLAN: _plan,
    Room.COSTS: _costs,
    Room.COMPARISON: _comparison,
    Room.REPORT: _report,
}

# Where the pages are, to load them ahead.
_MODULES: Mapping[Room, str] = {
    Room.ORGANISATION: "wizard.organisation_page",
    Room.QUESTION: "wizard.question_page",
    Room.REVIEW: "review.review_page",
    Room.RESULTS: "results.results_page",
    Room.PLAN: "plan.plan_page",
    Room.COSTS: "costs.costs_page",
    Room.COMPARISON: "compare.comparison_page",
    Room.REPORT: "report.report_page",
}


def load(room: Room) -> None:
    """Load the modules of a room's page, without making it."""
    import_module(f"it_audit_gui.gui.{_MODULES[room]}")
