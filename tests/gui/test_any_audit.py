"""The review and the pages of the outcome on the audits at the ends of what firms are."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET
from it_audit_gui.domain.quick_round import quick_round
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from it_audit_gui.gui.compare.pick import found_in
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.widgets.page import Page
from tests.builders import DAY, DONT_KNOW, an_answer, the_bank
from tests.gui.compare.pairs import a_pair_view, years
from tests.gui.costs.sheets import FIRM, FULL
from tests.gui.factories import a_view
from tests.gui.widgets.eyes import misplaced
from tests.gui.widgets.hands import open_window
from tests.memory_store import a_session

# A folder for pictures of all of them, to be looked at.
PICTURES = os.environ.get("IT_AUDIT_PICTURES")
SIZE = (1048, 768)
# Colours have no size: each of the two at one size of text.
LOOKS = ((theme.Scheme.LIGHT, 1.0), (theme.Scheme.DARK, 2.0))


@cache
def answers_of(kind: str) -> tuple[Answer, ...]:
    """The answers of an audit: nearly none, or all alike; \"quick\" is a round of the worst."""
    bank = the_bank()
    worst = [an_answer(question.id, 0) for question in bank.questions]
    match kind:
        case "almost empty":
            return (worst[0],)
        case "best":
            return tuple(an_answer(item.id, item.best) for item in bank.questions)
        case "worst":
            return tuple(worst)
        case "unknown":
            return tuple(an_answer(item.id, DONT_KNOW) for item in bank.questions)
        case _:
            asked = quick_round(bank, a_view(bank).evaluation)
            return tuple(answer for answer in worst if answer.question in asked)


@cache
def view_of(kind: str) -> View:
    sheet = EMPTY_SHEET if kind == "almost empty" else FULL
    return a_view(the_bank(), *answers_of(kind), facts=FIRM, costs=sheet)


def review(kind: str) -> RoomPage:
    page = ReviewPage()
    page.show_view(view_of(kind))
    return page


def results(kind: str) -> RoomPage:
    page = ResultsPage()
    page.show_view(view_of(kind))
    return page


def plan(kind: str) -> RoomPage:
    page = PlanPage()
    page.show_view(view_of(kind))
    return page


def costs(kind: str) -> RoomPage:
    page = CostsPage(the_bank().costs)
    page.show_view(view_of(kind))
    return page


def comparison(kind: str) -> RoomPage:
    """Beside the worst audit, or the best one where it is the worst itself."""
    bank = the_bank()
    before = answers_of("best" if kind == "worst" else "worst")
    store = years(list(before), list(answers_of(kind)), bank=bank)
    latest = store.load(store.assessments()[-1].id)
    session = a_session(latest, store=store, bank=bank)
    page = ComparisonPage()
    page.wanted.connect(lambda pick: page.show_found(found_in(pick, session, session, DAY)))
    page.show_view(a_pair_view(store, bank=bank))
    return page


KINDS = ("almost empty", "best", "worst", "unknown", "quick")
MAKERS = (review, results, plan, costs, comparison)


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    scheme, scale = request.param
    theme.apply(qapp, scheme, text_scale=scale)
    return f"{scheme} {scale:.0%}"


def opened(qtbot: QtBot, page: RoomPage, width: int) -> QWidget:
    """What scrolls in a page, opened as wide as this."""
    qtbot.addWidget(page)
    assert isinstance(page, Page)
    page.resize(width, SIZE[1])
    open_window(page)
    content = page.scroll_area.widget()
    assert content is not None
    return content


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("kind", KINDS)
def test_everything_has_its_place(
    qtbot: QtBot, look: str, make: Callable[[str], RoomPage], kind: str
) -> None:
    page = make(kind)
    content = opened(qtbot, page, SIZE[0])
    assert isinstance(page, Page)
    keep_picture(content, f"{make.__name__} {kind} {look}")
    assert misplaced(content) == []
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
    ground = page.grab().toImage().pixelColor(2, 2)
    assert ground == theme.of(page).color(Token.WINDOW)


def keep_picture(content: QWidget, name: str) -> None:
    if PICTURES:
        QApplication.processEvents()
        content.grab().save(str(Path(PICTURES) / f"{name}.png"))


@pytest.mark.parametrize("make", MAKERS)
def test_a_page_that_was_narrow_becomes_as_low_as_one_that_never_was(
    qtbot: QtBot, large_text: None, make: Callable[[str], RoomPage]
) -> None:
    assert large_text is None
    fresh, page = make("unknown"), make("unknown")
    wide, narrow = opened(qtbot, fresh, SIZE[0]), opened(qtbot, page, 640)
    page.resize(*SIZE)
    qtbot.waitUntil(lambda: narrow.size() == wide.size())
