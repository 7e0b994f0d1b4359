"""A quick round: the heaviest questions, then the results, then the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.page.quick_walk import QuickWalk, still_asked
from it_audit_gui.gui.page.routing import ORGANISATION, RESULTS, to_question
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.replies import Reply
from tests.builders import a_question, a_questionnaire, an_assessment, answered
from tests.gui.factories import a_view, texts_in
from tests.gui.memory_source import FIRST, MemorySource, a_source
from tests.gui.widgets.hands import click, open_window
from tests.gui.windows import Desk, a_desk, opened
from tests.memory_store import MemoryStore, OneBank


def a_long_bank() -> Questionnaire:
    """Two light questions among twelve heavy ones."""
    heavy = [a_question(f"heavy-{at}", weight=5) for at in range(12)]
    return a_questionnaire(a_question("light-0"), *heavy, a_question("light-1"))


BANK = a_long_bank()
HEAVY = tuple(QuestionId(f"heavy-{at}") for at in range(12))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    kept = an_assessment(*answered(**dict.fromkeys(HEAVY[:10], 1)), bank=BANK)
    source: MemorySource = a_source(first=MemoryStore(kept={AssessmentId("first"): kept}))
    source.banks = OneBank(questionnaire=BANK)
    desk = a_desk(qtbot, tmp_path, source)
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


def test_the_round_asks_what_is_open_of_the_heaviest() -> None:
    assert still_asked(a_view(BANK)) == HEAVY
    assert still_asked(a_view(BANK, *answered(**{"heavy-0": 1}))) == HEAVY[1:]


def test_the_walk_ends_at_the_results_or_where_the_user_goes_another_way() -> None:
    walk, view = QuickWalk(), a_view(BANK)
    assert walk.after(ORGANISATION, view) is None
    assert walk.begin(view) == to_question(HEAVY[0])
    assert walk.after(to_question(HEAVY[0]), view) == to_question(HEAVY[1])
    assert walk.after(to_question(HEAVY[11]), view) == RESULTS
    assert walk.after(to_question(HEAVY[0]), view) is None
    walk.begin(view)
    assert walk.after(to_question(QuestionId("light-0")), view) is None
    done = a_view(BANK, *answered(**dict.fromkeys(HEAVY, 1)))
    assert walk.begin(done) == RESULTS


def test_only_in_the_round_it_is_counted() -> None:
    walk, view = QuickWalk(), a_view(BANK)
    assert walk.left(HEAVY[0], view) is None
    walk.begin(view)
    assert walk.left(HEAVY[0], view) == 12
    assert walk.left(HEAVY[0], a_view(BANK, *answered(**{"heavy-3": 1}))) == 11
    assert walk.left(QuestionId("light-0"), view) is None


def test_from_the_firm_to_a_first_range_and_on(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk, FIRST)
    open_window(desk.window)
    page = desk.workspace.page
    assert isinstance(page, OrganisationPage)
    assert page.quick.text() == "First a quick round: 2 question(s)"
    click(page.quick)
    for key in HEAVY[10:]:
        question = desk.workspace.page
        assert isinstance(question, QuestionPage)
        assert question.question == key
        left = len(HEAVY) - HEAVY.index(key)
        assert question.foot.hint.text() == f"Quick round: {left} question(s) to go"
        with qtbot.waitSignal(desk.window.bridge.changed):
            desk.window.bridge.answer(Reply(question=key, choice="1"))
        assert (question.foot.hint.text().startswith("The quick round is done")) is (left == 1)
        click(question.foot.next)
    results = desk.workspace.page
    assert isinstance(results, ResultsPage)
    assert "Your score lies between" in texts_in(results)
    assert "2 question(s) are still open" in texts_in(results)
    desk.workspace.go(ORGANISATION)
    assert not page.quick.isVisible()


def test_a_short_audit_needs_no_quick_round(qtbot: QtBot) -> None:
    page = OrganisationPage(BANK)
    qtbot.addWidget(page)
    small = a_questionnaire(a_question("restore"))
    page.show_view(a_view(small))
    assert page.quick.isHidden()
    page.show_view(a_view(BANK, read_only=True))
    assert page.quick.isHidden()
