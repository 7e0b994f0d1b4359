"""The pages at the right: real ones, sharp, with keys to go through them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.report.page_view import PageView
from it_audit_gui.gui.report.strip_rows import IMAGE
from it_audit_gui.gui.report.zoom import Fit
from it_audit_gui.report.brand import DEFAULT_ACCENT
from it_audit_gui.report.extras.kinds import Document
from tests.gui.report.counter import Counter
from tests.gui.widgets.hands import click, press

CTRL = Qt.KeyboardModifier.ControlModifier


def colors_in(view: PageView) -> set[str]:
    """Colours of the page in view."""
    image = view.viewport().grab().toImage()
    across, down = range(0, image.width(), 7), range(0, image.height(), 7)
    return {QColor(image.pixel(x, y)).name() for x in across for y in down}


def languages_shown(counter: Counter) -> list[str]:
    """The language of the pages that are those of the order; none while they are being set."""
    shown = counter.page.preview.shown
    return [shown.order.language] if shown else []


def fit_of(view: PageView) -> Fit:
    """What the size follows at this moment."""
    return view.fit


def test_the_real_pages_are_shown_with_how_many_there_are(counter: Counter) -> None:
    count = counter.wait_for_pages()
    assert count > 5
    assert counter.page.preview.bar.place == f"Page 1 of {count}"
    assert {DEFAULT_ACCENT, "#ffffff"} <= colors_in(counter.page.preview.view)


def test_a_page_is_shown_dot_for_dot(counter: Counter) -> None:
    view, shown = counter.page.preview.view, counter.page.preview.shown
    assert shown is not None
    made = QImage.fromData(shown.pages.picture(0, view.dots))
    seen = view.viewport().grab().toImage()
    left, top = (seen.width() - made.width()) // 2, theme.px(Space.L)
    same = seen.copy(QRect(QPoint(left, top), made.size())).convertToFormat(made.format())
    assert same == made


def test_page_keys_go_from_page_to_page(counter: Counter) -> None:
    view, bar = counter.page.preview.view, counter.page.preview.bar
    count = counter.wait_for_pages()
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_PageDown)
    assert bar.place == f"Page 3 of {count}"
    assert view.accessibleDescription() == bar.told(2)
    press(view, Qt.Key.Key_PageUp)
    assert view.number == 1
    press(view, Qt.Key.Key_End)
    assert view.number == count - 1
    assert not bar.on.isEnabled()
    press(view, Qt.Key.Key_Home)
    assert view.number == 0
    assert not bar.back.isEnabled()
    press(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0


def test_each_page_tells_who_cannot_see_it_what_stands_on_it(counter: Counter) -> None:
    preview = counter.page.preview
    shown = preview.shown
    assert shown is not None
    preview.view.go_to(3)
    told = preview.view.accessibleDescription()
    assert told == f"Page 4 of {shown.count}: {'; '.join(shown.heads[3])}"
    assert "Security; Backup" in told
    assert preview.bar.told(0).endswith(": Bakkerij Claes")


def test_a_small_page_leads_to_the_large_one(counter: Counter) -> None:
    preview = counter.page.preview
    strip, view, pages = preview.strip, preview.view, preview.strip.model()
    assert pages.rowCount() == counter.wait_for_pages()
    name = pages.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == preview.bar.told(3)
    place = strip.visualRect(pages.index(2, 0)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.number == 2
    strip.setFocus()
    press(strip, Qt.Key.Key_Down)
    assert view.number == 3
    view.go_to(0)
    assert strip.currentIndex().row() == 0
    press(strip, Qt.Key.Key_End)
    assert strip.currentIndex().row() == pages.rowCount() - 1
    assert view.number == pages.rowCount() - 1


def test_small_pages_are_drawn_where_the_strip_shows_them(counter: Counter) -> None:
    strip = counter.page.preview.strip
    counter.qtbot.waitUntil(lambda: strip.wanted() is None, timeout=20_000)
    first = strip.model().index(0, 0).data(IMAGE)
    assert isinstance(first, QImage)
    assert first.width() == round(strip.dots * 210 / 25.4)
    last = strip.model().index(strip.model().rowCount() - 1, 0)
    assert last.data(IMAGE) is None
    strip.scrollTo(last)
    counter.qtbot.waitUntil(lambda: last.data(IMAGE) is not None, timeout=20_000)


def test_fewer_pages_leave_no_small_ones_behind(counter: Counter) -> None:
    strip = counter.page.preview.strip
    before = strip.model().rowCount()
    counter.page.options.chapters.boxes["answers"].click()
    counter.wait_for_pages()
    assert strip.model().rowCount() < before


def test_a_narrow_room_is_left_to_the_page_in_view(counter: Counter) -> None:
    preview = counter.page.preview
    assert preview.strip.isVisible()
    counter.page.resize(792, 700)
    assert not preview.strip.isVisible()
    assert preview.strip.wanted() is None


def test_buttons_go_from_page_to_page_too(counter: Counter) -> None:
    view, bar = counter.page.preview.view, counter.page.preview.bar
    click(bar.on)
    assert view.number == 1
    click(bar.back)
    assert view.number == 0


def test_what_comes_into_view_is_drawn(counter: Counter) -> None:
    view = counter.page.preview.view
    view.go_to(4)
    assert view.wanted() == 4
    counter.wait_for_pages()
    assert view.wanted() is None


def test_larger_pages_are_drawn_anew_and_stay_in_view(counter: Counter) -> None:
    view, bar = counter.page.preview.view, counter.page.preview.bar
    view.go_to(2)
    counter.wait_for_pages()
    before = view.dots
    QTest.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.dots > before * 1.05
    assert (view.number, view.wanted()) == (2, 2)
    QTest.keyClick(view, Qt.Key.Key_Minus, CTRL)
    click(bar.smaller)
    assert view.dots < before
    QTest.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.dots == before
    click(bar.larger)
    assert view.fit is Fit.FIXED


def test_a_page_can_fill_the_width(counter: Counter) -> None:
    view, bar = counter.page.preview.view, counter.page.preview.bar
    assert bar.fit.accessibleName() == "Page width"
    click(bar.fit)
    assert fit_of(view) is Fit.WIDTH
    assert view.horizontalScrollBar().maximum() == 0
    assert bar.fit.accessibleName() == "Whole page"
    click(bar.fit)
    assert view.horizontalScrollBar().maximum() == 0
    assert fit_of(view) is Fit.PAGE


def test_ctrl_with_the_wheel_changes_the_size(counter: Counter) -> None:
    view = counter.page.preview.view
    before = view.dots
    at = QPointF(5, 5)
    for turn in (120, -120, -120):
        wheel = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), wheel)
        if turn > 0:
            assert view.dots > before
    assert view.dots < before


def test_old_pages_stay_until_the_new_ones_are_there(counter: Counter) -> None:
    preview = counter.page.preview
    counter.page.options.language.setCurrentIndex(0)
    assert languages_shown(counter) == []
    assert DEFAULT_ACCENT in colors_in(preview.view)
    counter.wait_for_pages()
    assert languages_shown(counter) == ["nl"]


def test_only_the_last_of_several_choices_is_made(counter: Counter) -> None:
    made: list[str] = []
    counter.page.preview.was_set.connect(lambda shown: made.append(shown.order.language))
    for index in (0, 1, 0):
        counter.page.options.language.setCurrentIndex(index)
    counter.wait_for_pages()
    assert made == ["nl"]


def test_a_long_wait_is_told_and_over_with_the_first_page(counter: Counter) -> None:
    preview = counter.page.preview
    preview.patience.setInterval(0)
    counter.page.options.language.setCurrentIndex(0)
    counter.qtbot.waitUntil(lambda: preview.busy.text() == "The pages are being set…")
    counter.wait_for_pages()
    assert preview.busy.text() == ""


@pytest.mark.parametrize("document", [Document.ACTIONS, Document.CALENDAR])
def test_what_has_no_pages_says_what_it_is_for(counter: Counter, document: Document) -> None:
    counter.choose(document)
    preview = counter.page.preview
    assert preview.none.isVisible()
    assert not preview.view.isVisible()
    assert not counter.page.footer.print.isVisible()
    counter.choose(None)
    counter.wait_for_pages()
    assert preview.view.isVisible()


@pytest.mark.parametrize(
    "document",
    [Document.SUPPLIER, Document.QUESTIONNAIRE, Document.LEAVER, Document.RESTORE_TEST],
)
def test_a_form_is_shown_as_pages(counter: Counter, document: Document) -> None:
    counter.choose(document)
    assert 1 <= counter.wait_for_pages() < 20
    assert not counter.page.options.chapters.isVisible()
