import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.option_row import OptionRow
from it_audit_gui.gui.widgets.page import Page
from tests.gui.widgets.eyes import name
from tests.gui.widgets.hands import open_window

LONG = "Met een afgetekende checklist, ook voor cloud, gsm, sleutels en gedeelde wachtwoorden. " * 2


class Example(Page):
    """A page with a row, a card and a footer."""

    def __init__(self) -> None:
        super().__init__(side_width=280, footer=True)
        self.row, self.card = OptionRow(LONG, key="D"), Card("Waarom?", icon="lightbulb")
        self.card.add(Label(LONG))
        self.main.addWidget(self.row)
        self.side.addWidget(self.card)
        self.back, self.onward = SecondaryButton("Vorige"), PrimaryButton("Volgende vraag")
        if self.footer is not None:
            self.footer.start.addWidget(self.back)
            self.footer.start.addWidget(Label("Keuze bewaard om 14.32 uur"))
            self.footer.end.addWidget(Label("Later antwoorden? Klik gewoon verder."))
            self.footer.end.addWidget(self.onward)


@pytest.fixture
def page(qtbot: QtBot) -> Example:
    made = Example()
    qtbot.addWidget(made)
    made.resize(1048, 768)
    open_window(made)
    return made


def left(page: Page, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).x()


def top(page: Page, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).y()


def test_columns_stand_as_in_the_design(page: Example) -> None:
    assert not page.stacked
    assert (left(page, page.row), page.row.width()) == (32, 680)
    assert (left(page, page.card), page.card.width()) == (32 + 680 + 24, 280)
    assert top(page, page.row) == top(page, page.card) == 24


def test_the_side_goes_below_when_narrow(page: Example, qtbot: QtBot) -> None:
    page.resize(800, 768)
    qtbot.waitUntil(lambda: top(page, page.card) > top(page, page.row))
    assert page.stacked
    assert page.row.width() == page.card.width() == 680


@pytest.mark.parametrize("width", [560, 700, 800, 868, 1048, 1600])
def test_nothing_is_cut_at_any_width(page: Example, qtbot: QtBot, width: int) -> None:
    page.resize(width, 768)
    qtbot.waitUntil(lambda: page.row.height() >= page.row.heightForWidth(page.row.width()))
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_in_large_text(qtbot: QtBot) -> None:
    page = Example()
    qtbot.addWidget(page)
    page.resize(960, 700)
    page.show()
    qtbot.waitUntil(lambda: page.row.height() >= page.row.heightForWidth(page.row.width()))
    assert page.stacked
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.minimumSizeHint().width() <= 960


def test_the_footer_stays_in_sight_and_stacks_when_narrow(page: Example, qtbot: QtBot) -> None:
    assert page.footer is not None
    assert page.footer.height() == 64
    assert top(page, page.back) == top(page, page.onward)
    page.resize(440, 768)
    qtbot.waitUntil(lambda: top(page, page.onward) > top(page, page.back))
    assert page.rect().contains(page.footer.geometry())


def test_an_empty_title_takes_no_room_and_a_title_names_the_page(page: Example) -> None:
    page.set_title("Bijna klaar: nog twee vragen open", "U kunt ook nu al naar het resultaat.")
    assert name(page) == "Bijna klaar: nog twee vragen open"
    page.set_title_parts("Bijna klaar", Part("De score: "), Part("36 tot 41", strong=True))
    assert name(page) == "Bijna klaar"
    page.set_title("")
    assert name(page) == ""


def test_a_banner_pushes_the_content_down(page: Example, qtbot: QtBot) -> None:
    banner = Banner(BannerKind.ERROR, "De stick is weg.")
    page.banners.addWidget(banner)
    qtbot.waitUntil(lambda: top(page, page.row) > 60)
    assert top(page, banner) == 12
    assert banner.mapTo(page, banner.rect().bottomLeft()).y() < top(page, page.row)


def test_banners_scroll_along_on_a_low_page(page: Example, qtbot: QtBot) -> None:
    banner = Banner(BannerKind.ERROR, "De stick is weg.")
    page.banners.addWidget(banner)
    page.resize(1048, 400)
    qtbot.waitUntil(lambda: page.scroll_area.isAncestorOf(banner))
    page.resize(1048, 768)
    qtbot.waitUntil(lambda: not page.scroll_area.isAncestorOf(banner))
    assert not page.scroll_area.isAncestorOf(banner)


def test_a_widget_can_be_brought_into_view(page: Example, qtbot: QtBot) -> None:
    last = Label("onderaan")
    for _ in range(30):
        page.main.addWidget(Label(LONG))
    page.main.addWidget(last)
    qtbot.waitUntil(lambda: page.scroll_area.verticalScrollBar().maximum() > 0)
    page.show_widget(last)
    assert not last.visibleRegion().isEmpty()


def test_a_page_without_side_uses_the_width(qtbot: QtBot) -> None:
    page = Page(main_width=None)
    qtbot.addWidget(page)
    card = Card("Per deel")
    card.header.addWidget(SecondaryButton("Heel het plan"), 0, Qt.AlignmentFlag.AlignRight)
    page.main.addWidget(card)
    page.title_end.addWidget(SecondaryButton("Rapport maken"))
    page.resize(1048, 600)
    page.show()
    qtbot.waitUntil(lambda: card.width() == 984)
    assert page.footer is None
    assert not page.stacked


def test_nothing_moves_when_the_scroll_bar_appears(page: Example, qtbot: QtBot) -> None:
    page.resize(1048, 200)
    qtbot.waitUntil(lambda: page.scroll_area.verticalScrollBar().maximum() > 0)
    assert (left(page, page.row), page.row.width()) == (32, 680)
    assert left(page, page.card) + page.card.width() == 1048 - 32


def right(page: Page, widget: QWidget) -> int:
    return left(page, widget) + widget.width()


@pytest.mark.parametrize("width", [1600, 1920])
def test_title_row_and_footer_end_where_the_columns_end(
    page: Example, qtbot: QtBot, width: int
) -> None:
    page.set_title("Bijna klaar")
    button = SecondaryButton("Rapport maken")
    page.title_end.addWidget(button)
    page.resize(width, 900)
    qtbot.waitUntil(lambda: right(page, button) == right(page, page.card))

    assert right(page, page.onward) == right(page, page.card) == 32 + 680 + 24 + 280
    assert left(page, page.back) == left(page, page.row)


def test_the_footer_ends_with_the_only_column_when_stacked(page: Example, qtbot: QtBot) -> None:
    page.resize(860, 900)
    qtbot.waitUntil(lambda: page.stacked)
    qtbot.waitUntil(lambda: right(page, page.onward) == right(page, page.row))
    assert right(page, page.onward) == right(page, page.row)


def test_a_page_without_side_ends_everything_at_the_same_place(qtbot: QtBot) -> None:
    page, button, card = Page(main_width=None), SecondaryButton("Rapport maken"), Card("Per deel")
    qtbot.addWidget(page)
    page.main.addWidget(card)
    page.title_end.addWidget(button)
    page.set_title("Waar u staat")
    page.resize(1688, 900)
    page.show()
    qtbot.waitUntil(lambda: right(page, button) == right(page, card))
    assert card.width() == 1180


def test_the_end_of_the_title_goes_below_a_title_it_leaves_no_room(qtbot: QtBot) -> None:
    page, end = Page(main_width=None), SecondaryButton("Print everything there is")
    page.title_end.addWidget(end)
    page.set_title("Incomprehensibilities", "What is told of them")
    qtbot.addWidget(page)
    page.resize(1000, 400)
    open_window(page)
    title = next(label for label in page.findChildren(Label) if label.text().startswith("Incom"))
    assert top(page, end) < top(page, title) + title.height()
    page.resize(380, 400)
    qtbot.waitUntil(lambda: top(page, end) >= top(page, title) + title.height())
    assert left(page, end) == left(page, title)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
