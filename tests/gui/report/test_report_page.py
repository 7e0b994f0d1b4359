"""The page as a whole: what is offered, how it looks, where the keyboard goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from it_audit_gui import bootstrap
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.look import theme
from it_audit_gui.report.extras.kinds import Document
from it_audit_gui.report.options import SECTIONS, Paper
from it_audit_gui.session.replies import Reply
from tests.gui.factories import texts_in
from tests.gui.report.counter import Counter


def test_the_page_says_what_it_shows(counter: Counter) -> None:
    count = counter.wait_for_pages()
    assert f"Full report\n{count} page" in texts_in(counter.page)
    counter.page.options.paper.setCurrentIndex(1)
    counter.wait_for_pages()
    assert "Letter" in texts_in(counter.page.options)
    assert counter.page.options.order.options.paper is Paper.LETTER


def test_chapters_can_be_left_out(counter: Counter) -> None:
    before = counter.wait_for_pages()
    counter.page.options.chapters.boxes["answers"].click()
    assert counter.page.options.order.options.sections == frozenset(SECTIONS) - {"answers"}
    count = counter.wait_for_pages()
    assert count < before
    assert f"Part of the report\n{count} page" in texts_in(counter.page)


def test_a_first_audit_has_nothing_to_compare_with(counter: Counter) -> None:
    assert not counter.page.options.chapters.boxes["comparison"].isVisible()


def test_a_table_has_no_paper_and_no_style(counter: Counter) -> None:
    counter.choose(Document.CALENDAR)
    options = counter.page.options
    assert not options.paper.isVisible()
    assert not options.brand.isVisible()
    assert counter.page.footer.save.accessibleName() == "Save for the calendar"
    assert not counter.page.footer.web.isVisible()
    assert not counter.page.footer.more.isVisible()
    counter.choose(Document.LEAVER)
    assert options.paper.isVisible()
    assert counter.page.footer.save.accessibleName() == "Save as PDF"


def test_pages_are_set_anew_only_when_the_audit_changed(counter: Counter) -> None:
    made: list[object] = []
    counter.page.preview.was_set.connect(made.append)
    counter.page.show_view(counter.view)
    counter.qtbot.wait(300)
    assert made == []

    with counter.qtbot.waitSignal(counter.bridge.changed) as changed:
        counter.bridge.answer(Reply(question=QuestionId("sec-updates"), choice="0"))
    assert changed.args is not None
    counter.page.show_view(changed.args[0])
    counter.wait_for_pages()
    assert len(made) == 1


def test_what_cannot_be_made_is_said(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> object:
        raise AuditError("medium-gone", path="x")

    monkeypatch.setattr(bootstrap, "pages", gone)
    counter.page.options.language.setCurrentIndex(0)
    counter.qtbot.waitUntil(counter.page.failure.isVisible, timeout=20_000)
    assert not counter.page.failure.elsewhere.isVisible()
    monkeypatch.undo()
    counter.page.options.language.setCurrentIndex(1)
    counter.wait_for_pages()
    assert not counter.page.failure.isVisible()


def test_the_keyboard_begins_at_the_document_and_knows_three_areas(counter: Counter) -> None:
    page = counter.page
    page.activateWindow()
    page.focus_first(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is page.options.document
    assert page.areas() == (page.options, page.preview, page.footer)


def test_what_is_typed_is_taken_along(counter: Counter) -> None:
    counter.page.options.brand.name.setText("Claes")
    assert counter.page.finish_writing()
    assert counter.page.options.order.options.brand.name == "Claes"


@pytest.mark.usefixtures("dark")
def test_paper_stays_white_in_the_dark(counter: Counter) -> None:
    image = counter.page.preview.view.viewport().grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.name() == "#ffffff"
    assert image.pixelColor(2, 2).lightness() < 100


@pytest.mark.usefixtures("large_text")
def test_large_text_stacks_the_halves_and_cuts_nothing(counter: Counter) -> None:
    page = counter.page
    page.resize(1048, 800)
    assert page.width() == 1048
    options, pages = page.options, page.preview
    assert pages.mapTo(page, pages.rect().topLeft()).x() == 0
    bottom = options.mapTo(page, options.rect().bottomLeft()).y()
    assert pages.mapTo(page, pages.rect().topLeft()).y() >= bottom
    assert pages.height() >= theme.px(460)


def test_halves_stand_beside_each_other_in_a_small_window(counter: Counter) -> None:
    counter.page.resize(792, 700)
    assert counter.page.preview.mapTo(counter.page, counter.page.rect().topLeft()).x() > 300
