"""Where the parts of a question stand."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.widgets.question_strip import QuestionStrip
from it_audit_gui.gui.wizard.evidence_form import EvidenceForm
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


def test_the_halves_of_a_wide_evidence_form_align_at_the_top(qtbot: QtBot) -> None:
    form = EvidenceForm()
    qtbot.addWidget(form)
    form.begin(date(2026, 11, 23))
    form.resize(520, form.sizeHint().height())
    form.show()
    form.pointer.setText("Map IT")
    form.day.setText("1/1/2999")
    form.add_button.click()
    form.resize(521, form.sizeHint().height())
    QApplication.processEvents()
    assert left_of(form.kind, form) < left_of(form.day, form)
    assert top_of(form.kind, form) == top_of(form.day, form)


def test_every_kind_of_evidence_is_read_whole(show_question: ShowQuestion) -> None:
    page = show_question(a_view(SMALL, an_answer("offsite", 1)), "offsite")
    page.details.evidence.zone.button.click()
    QApplication.processEvents()
    kind = page.details.evidence.form.kind
    assert kind.width() >= kind.sizeHint().width()


def top_of(widget: QWidget, above: QWidget) -> int:
    return widget.mapTo(above, QPoint(0, 0)).y()


def left_of(widget: QWidget, above: QWidget) -> int:
    return widget.mapTo(above, QPoint(0, 0)).x()
