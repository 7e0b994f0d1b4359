"""Where the parts of a question stand."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.widgets.question_strip import QuestionStrip
from tests.builders import an_answer, the_bank, the_small_bank
from tests.gui.factories import a_view
from tests.gui.wizard.conftest import ShowQuestion

SMALL = the_small_bank()
BANK = the_bank("en")


def test_the_numbers_stand_still_when_a_question_weighs_heavily(
    show_question: ShowQuestion,
) -> None:
    heavy = next(q for q in BANK.questions if q.quick_round)
    light = next(q for q in BANK.questions if not q.quick_round)
    view = a_view(BANK)
    page = show_question(view, heavy.id)
    strip = page.card.findChild(QuestionStrip)
    assert isinstance(strip, QuestionStrip)
    QApplication.processEvents()
    before = strip.y()
    page.show_question(view, QuestionId(light.id))
    QApplication.processEvents()
    assert strip.y() == before


def test_the_halves_of_the_evidence_form_align_at_the_top(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(SMALL, an_answer("offsite", 1)), "offsite")
    page.details.evidence.zone.button.click()
    form = page.details.evidence.form
    form.pointer.setText("Map IT")
    form.day.setText("1/1/2999")
    low = form.height()
    form.add_button.click()
    qtbot.waitUntil(lambda: form.height() > low)
    assert top_of(form.kind, form) == top_of(form.day, form)


def top_of(widget: QWidget, above: QWidget) -> int:
    return widget.mapTo(above, QPoint(0, 0)).y()
