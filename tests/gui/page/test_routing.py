from it_audit_gui.domain.ids import FactId, QuestionId, SectionId, StepId
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.routing import (
    COSTS,
    ORGANISATION,
    PLAN,
    REPORT,
    RESULTS,
    REVIEW,
    to_question,
)
from it_audit_gui.session.history import Part, Touched
from tests.builders import answered, the_small_bank
from tests.gui.factories import a_view

RESTORE = to_question(QuestionId("restore"))
JOINERS = to_question(QuestionId("joiners"))


def test_a_route_is_read_back_from_its_text() -> None:
    view = a_view(the_small_bank())

    for route in routing.all_routes(view):
        assert routing.parse(str(route), view) == route


def test_a_text_that_is_no_page_is_no_route() -> None:
    view = a_view(the_small_bank())

    for text in ("", "question:", "question:gone", "nowhere", "question"):
        assert routing.parse(text, view) is None


def test_an_audit_goes_on_where_it_stopped() -> None:
    assert routing.resumed(a_view(the_small_bank(), place="review")) == REVIEW
    assert routing.resumed(a_view(the_small_bank())) == ORGANISATION


def test_pages_follow_each_other_from_firm_to_results() -> None:
    view = a_view(the_small_bank())

    assert routing.after(ORGANISATION, view) == RESTORE
    assert routing.after(JOINERS, view) == REVIEW
    assert routing.after(RESULTS, view) == PLAN
    assert routing.after(REPORT, view) == REPORT
    assert routing.before(RESTORE, view) == ORGANISATION
    assert routing.before(ORGANISATION, view) == ORGANISATION


def test_undo_leads_to_what_it_changed() -> None:
    step = Touched(step=StepId("restore-start"))
    assert routing.touched(Touched(question=QuestionId("restore"))) == RESTORE
    assert routing.touched(step) == PLAN
    assert routing.touched(Touched(part=Part.CAPACITY)) == PLAN
    assert routing.touched(Touched(part=Part.COSTS)) == COSTS
    assert routing.touched(Touched(facts=(FactId("people"),))) == ORGANISATION


def test_a_section_opens_at_its_first_open_question() -> None:
    backup = SectionId("backup")
    some = a_view(the_small_bank(), *answered(restore=2))
    every = a_view(the_small_bank(), *answered(restore=2, offsite=1, targets=0))

    assert routing.into_section(backup, some) == to_question(QuestionId("offsite"))
    assert routing.into_section(backup, every) == RESTORE


def test_only_questions_lie_in_a_section() -> None:
    view = a_view(the_small_bank())

    assert routing.section_of(RESTORE, view) == "backup"
    assert routing.section_of(REVIEW, view) is None
