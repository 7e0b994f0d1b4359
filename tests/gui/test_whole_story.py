"""An owner's whole audit in each language: a real file, the shipped questions, clicks and keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.ids import FactId
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.program import application
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.wizard.fact_fields import AskedFact, WrittenFact
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.gui.wizard.reply_rows import dont_know_key, later_key
from tests.gui.memory_source import AnsweredFiles
from tests.gui.owner import PATIENCE, Owner, ShortBanks, words
from tests.gui.widgets.hands import click, open_window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FIRM, NOTE, HOURS = "Bakkerij Claes", "De map ligt thuis", "4"
PEOPLE, IT_CARE = FactId("people"), FactId("it-care")


@pytest.fixture(params=list(LANGUAGES))
def owner(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Owner]:
    """The program as it starts in a language, with nothing opened before."""
    before, files, banks = QLocale(), AnsweredFiles(), ShortBanks()
    monkeypatch.setattr(bootstrap, "bank", lambda: banks)
    Settings(tmp_path / "settings").language = request.param
    monkeypatch.setattr(application, "FileChoice", lambda **_how: files)
    program = Program(qapp, tmp_path / "settings", tmp_path)
    window = program.window
    window.resize(1280, 800)  # the screen that nobody sees is smaller
    with qtbot.waitSignal(window.painted, timeout=PATIENCE):
        open_window(window)
    yield Owner(qtbot=qtbot, language=request.param, window=window, files=files, folder=tmp_path)
    window.shut_down()
    window.deleteLater()
    program.use_language("en")
    QLocale.setDefault(before)


def begin(owner: Owner) -> None:
    """From the start page to an audit of the firm."""
    asked = words("StartPage", "Shall we begin?")
    assert (asked == "Shall we begin?") == (owner.language == "en")
    owner.assert_reads(asked)
    click(owner.window.start_page.empty_card.new)
    owner.qtbot.waitUntil(lambda: bool(owner.window.findChildren(NewAuditDialog)), timeout=PATIENCE)
    (dialog,) = owner.window.findChildren(NewAuditDialog)
    owner.assert_reads(words("NewAuditDialog", "For which firm is this audit?"))
    QTest.keyClicks(dialog.name, FIRM)
    owner.files.answer = owner.folder / "claes.itaudit"
    with owner.qtbot.waitSignal(owner.window.bridge.opened, timeout=PATIENCE):
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    open_window(owner.window)


def describe(owner: Owner) -> None:
    """Working with nine, IT cared for by oneself: one question is set aside, visibly."""
    page = owner.page(OrganisationPage)
    owner.assert_reads(words("OrganisationPage", "Your firm"), FIRM)
    people, care = page.fields[PEOPLE], page.fields[IT_CARE]
    assert isinstance(people, WrittenFact)
    people.field.setFocus()
    owner.change_by_writing("9", Qt.Key.Key_Return)
    assert isinstance(care, AskedFact)
    care.buttons["self"].setFocus()
    owner.change(Qt.Key.Key_Space)
    assert (owner.kept.facts[NAME], owner.kept.facts[PEOPLE]) == (FIRM, 9)
    (preset,) = [item for item in owner.bank.presets if item.when.holds(owner.kept.facts)]
    owner.assert_reads(people.fact.label, preset.reason)
    click(page.go_on)


def answer_questions(owner: Owner) -> None:
    """Don't know to the first, the second with a note and for later, then the second reply."""
    first, second = owner.bank.questions[:2]
    owner.page(QuestionPage)
    owner.assert_reads(first.texts.text, first.texts.why, *first.texts.options)
    owner.change(dont_know_key())
    owner.assert_reads(first.find_out.text, words("DontKnowEffect", "In your plan:"))
    owner.press(Qt.Key.Key_Right, CTRL)

    owner.assert_reads(second.texts.text)
    owner.change("b")
    owner.change(later_key())
    owner.assert_reads(words("LaterButton", "Come back later"))
    owner.press(Qt.Key.Key_F2)
    owner.change_by_writing(NOTE, Qt.Key.Key_Right, CTRL)
    for _ in owner.bank.questions[2:]:
        if str(owner.workspace.route.question) not in aside(owner):
            owner.change("b")
        owner.press(Qt.Key.Key_Right, CTRL)
    assert owner.kept.answers[first.id].state is State.DONT_KNOW
    assert owner.kept.answers[second.id].note == NOTE
    assert owner.kept.later == {second.id}


def aside(owner: Owner) -> set[str]:
    """What the facts of the firm answer already."""
    standings = owner.workspace.view.evaluation.standings
    return {str(key) for key, standing in standings.items() if not standing.applies}


def review(owner: Owner) -> None:
    page = owner.page(ReviewPage)
    owner.assert_reads(
        words("ReviewPage", "Every question is answered"),
        words("ReviewPage", "Does not apply to us"),
        words("Entries", "Go back to it"),
        words("Entries", "I know it now"),
        *(item.texts.text for item in owner.bank.questions[:2]),
    )
    click(page.on)


def read_results(owner: Owner) -> None:
    """Where do we stand, what does it cost, what first: and on to the plan."""
    page = owner.page(ResultsPage)
    assert page.body is not None
    owner.assert_reads(
        words("ScoreCard", "Where do you stand?"),
        words("CostCard", "What does it cost?"),
        words("FirstStepsCard", "What first?"),
        *(section.name for section in owner.bank.sections),
    )
    click(page.body.first.plan)


def move_a_step(owner: Owner) -> None:
    page = owner.page(PlanPage)
    card = next(iter(page.board.cards.values()))
    card.box.setFocus()
    owner.change(Qt.Key.Key_Right, ALT)
    assert owner.kept.tracking[card.step].due is not None
    owner.assert_reads(words("PlanPage", "Print the plan"))
    owner.go_by_list(words("Navigation", "Costs"))


def fill_in_costs(owner: Owner) -> None:
    page = owner.page(CostsPage)
    row = next(row for row in page.figures.rows.values() if row.isVisible())
    row.field.setFocus()
    owner.change_by_writing(HOURS, Qt.Key.Key_Return)
    assert owner.kept.costs.entries
    click(page.on)
    click(owner.page(ComparisonPage).on)


def save_report(owner: Owner) -> None:
    page = owner.page(ReportPage)
    path = owner.files.answer = owner.folder / "report.pdf"
    click(page.footer.save)
    said = fill(words("ReportFooter", "Saved and read back: %1"), path.name)
    owner.qtbot.waitUntil(lambda: page.footer.said.text() == said, timeout=PATIENCE)
    with path.open("rb") as file:
        assert str(PdfReader(file).root_object["/Lang"]).startswith(owner.language)


def come_back(owner: Owner) -> None:
    """Leave, and go on from the start page."""
    with owner.qtbot.waitSignal(owner.window.bridge.closed, timeout=PATIENCE):
        click(owner.workspace.navigation.back)
    owner.assert_reads(FIRM, words("StartPage", "Where do you want to continue?"))
    with owner.qtbot.waitSignal(owner.window.bridge.opened, timeout=PATIENCE):
        click(owner.window.start_page.continue_card.go_on)


def test_from_the_first_start_to_the_report_and_back(owner: Owner) -> None:
    begin(owner)
    describe(owner)
    answer_questions(owner)
    review(owner)
    read_results(owner)
    move_a_step(owner)
    fill_in_costs(owner)
    save_report(owner)
    before = owner.kept, owner.workspace.route
    come_back(owner)
    assert (owner.kept, owner.workspace.route) == before
