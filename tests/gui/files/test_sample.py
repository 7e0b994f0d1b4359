"""The sample firm opens on what comes out, and leads to the questions and to an own audit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.page.routing import ORGANISATION, RESULTS, REVIEW, to_question
from it_audit_gui.gui.wizard.fact_fields import WrittenFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from it_audit_gui.gui.workspace.rooms import MAKERS
from tests.gui.files.conftest import PATIENCE, Office
from tests.gui.windows import button, pages

SAID = "This is a sample firm"


def opened(office: Office) -> None:
    assert office.window.file_keys is not None  # made once the window is painted
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        office.window._preferences.sample_wanted.emit()  # noqa: SLF001 - as its menu does
    office.qtbot.waitUntil(lambda: office.window.workspace is not None)


def press(office: Office, words: str) -> None:
    banner = office.workspace.notices.banner
    QTest.mouseClick(button(banner, words), Qt.MouseButton.LeftButton)


def test_the_sample_opens_on_its_results_and_leads_to_the_questions(office: Office) -> None:
    opened(office)
    workspace = office.workspace
    assert workspace.route == RESULTS
    assert not workspace.view.evaluation.open_questions
    assert SAID in office.said

    press(office, "To the questions")
    assert workspace.route == to_question(workspace.view.questionnaire.questions[0].id)
    assert SAID in office.said


def test_a_page_that_was_only_made_ready_finds_nothing_wrong_with_itself(office: Office) -> None:
    opened(office)
    workspace = office.workspace
    office.qtbot.waitUntil(lambda: len(pages(workspace)) == len(MAKERS), timeout=PATIENCE)
    workspace.go(REVIEW)

    (page,) = workspace.findChildren(OrganisationPage)
    name = page.fields[NAME]
    assert isinstance(name, WrittenFact)
    assert (name.is_empty, name.error) == (True, "")
    workspace.go(ORGANISATION)
    assert (name.is_empty, name.error) == (False, "")


def test_from_the_sample_an_own_audit_is_begun(office: Office) -> None:
    opened(office)
    press(office, "Start your own audit…")

    assert office.dialog(NewAuditDialog).isVisible()
    assert office.settings.recent == ()


def test_what_was_closed_stays_closed_until_the_sample_is_opened_anew(office: Office) -> None:
    opened(office)
    banner = office.workspace.notices.banner
    assert banner is not None
    banner.dismissed.emit()
    with office.qtbot.waitSignal(office.workspace.outdated, timeout=PATIENCE):
        office.window.use_language("nl")
    assert office.said == ""

    opened(office)
    assert office.workspace.notices.banner is not None


def test_an_audit_of_a_firm_says_nothing_of_the_kind(plain: Office) -> None:
    plain.open()

    assert SAID not in plain.said
