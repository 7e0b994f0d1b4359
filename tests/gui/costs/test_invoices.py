from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.costs.invoices_form import InvoicesForm
from it_audit_gui.gui.widgets.inks import Ink
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import FULL, INVOICES, a_cost_view, likely
from tests.gui.factories import button, texts_in
from tests.gui.memory_source import AnsweredFiles
from tests.gui.widgets.eyes import name
from tests.gui.widgets.hands import click

YEAR = "\n".join(f"2026-{month:02};100;planned" for month in range(1, 13))


def opened_form(page: CostsPage) -> InvoicesForm:
    click(page.invoices.edit)
    assert page.invoices.form is not None
    return page.invoices.form


def paste(form: InvoicesForm, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keySequence(editor, "Ctrl+A")
    QTest.keySequence(editor, "Ctrl+V" if text else "Del")
    assert form.area.text() == text


def test_invoices_are_typed_with_their_meaning_shown(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    form = opened_form(page)
    assert not form.preview.isVisible()
    paste(form, "maart 2026 450,50 gepland\n2026-04 80")
    said = texts_in(form)
    assert "2 invoice(s) from March\N{NO-BREAK SPACE}2026 to April" in said
    assert form.preview.texts()[0][1:] == ["€451", "planned"]
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(form.keep)
    assert [item.amount for item in kept.args[0].invoices] == [450.5, 80]
    assert not form.isVisible()
    assert page.invoices.edit.hasFocus()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2026-01;100\n2026-13;100", "row 2, column 1"),
        ("2026-01;100\n2026-02;a lot", "row 2, column 2"),
        ("2026-01\t100\tplanned\n2026-02\t100\tmaybe", "row 2, column 3"),
    ],
)
def test_what_cannot_be_read_is_told_by_row_and_column(
    show_costs: ShowCosts, text: str, place: str
) -> None:
    page = show_costs()
    form = opened_form(page)
    paste(form, text)
    assert place in texts_in(form)
    assert not form.keep.isEnabled()
    click(button(form, "Go to row 2"))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.textCursor().selectedText() == text.splitlines()[1]
    paste(form, "2026-01;100")
    assert not form.to_row.isVisible()


def test_a_pasted_column_of_amounts_gets_its_months(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    form = opened_form(page)
    paste(form, "100\n250,50\n\n75")
    assert "amounts without months" in texts_in(form)
    assert not form.keep.isEnabled()
    form.first.setCurrentIndex(form.first.findText("November\N{NO-BREAK SPACE}2025"))
    click(form.put_months)
    assert form.area.text().splitlines()[3] == "2026-02;75"
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(form.keep)
    assert len(kept.args[0].invoices) == 3


def test_a_file_is_shown_before_it_is_kept(
    qtbot: QtBot, show_costs: ShowCosts, files: AnsweredFiles, tmp_path: Path
) -> None:
    files.answer = tmp_path / "invoices.csv"
    files.answer.write_text("maand;bedrag;gepland\njuni 2026;185,00;gepland\n", encoding="utf-8")
    page = show_costs()
    with qtbot.assertNotEmitted(page.sheet_settled):
        click(page.invoices.read)
    assert page.invoices.form is not None
    assert "1 invoice(s)" in texts_in(page.invoices.form)
    with qtbot.waitSignal(page.sheet_settled):
        click(page.invoices.form.keep)


def test_a_file_in_other_letters_names_the_row(
    show_costs: ShowCosts, files: AnsweredFiles, tmp_path: Path
) -> None:
    files.answer = tmp_path / "invoices.csv"
    files.answer.write_bytes("2026-01;100\n2026-02;100;préventif".encode("latin-1"))
    page = show_costs()
    click(page.invoices.read)
    assert page.invoices.form is not None
    assert "row 2, column 3" in texts_in(page.invoices.form)
    assert not page.invoices.form.to_row.isVisible()


def test_no_file_chosen_changes_nothing(show_costs: ShowCosts) -> None:
    page = show_costs()
    click(page.invoices.read)
    assert page.invoices.form is None


def test_thinking_better_of_it_changes_nothing(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    form = opened_form(page)
    with qtbot.assertNotEmitted(page.sheet_settled):
        click(form.cancel)
    assert page.invoices.edit.isVisible()
    assert page.invoices.edit.hasFocus()


def test_all_invoices_can_be_taken_away(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    form = opened_form(page)
    assert form.area.text().splitlines()[0] == "2025-01;100;unplanned"
    paste(form, "")
    assert "no invoices" in texts_in(form)
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(form.keep)
    assert kept.args[0].invoices == ()


def test_months_are_drawn_by_kind_and_spoken(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    chart = page.invoices.chart.chart
    inks = {part.ink for column in chart.chart.columns for part in column.segments}
    assert inks == {Ink.OUTLINE, Ink.SOLID}
    assert len(chart.chart.columns) == len(INVOICES)
    assert "The dearest month was" in name(chart)
    assert "times the average" in texts_in(page.invoices)


def test_the_years_of_the_months_are_told(show_costs: ShowCosts) -> None:
    said = texts_in(show_costs(a_cost_view(FULL)).invoices.chart)
    assert "January\N{NO-BREAK SPACE}2025 – February\N{NO-BREAK SPACE}2026" in said


def test_too_few_months_say_so(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(CostSheet(invoices=INVOICES[:3])))
    assert "12" in texts_in(page.invoices)
    assert page.invoices.chart.isVisible()
    assert page.invoices.chart.chart.chart.level is None


def test_the_list_can_fill_in_the_yearly_figure(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(CostSheet(invoices=INVOICES)))
    unplanned = sum(item.amount for item in INVOICES[-12:] if not item.planned)
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(page.invoices.take)
    assert likely(kept.args[0], InputId.INVOICES) == unplanned
    page.show_view(a_cost_view(kept.args[0]))
    assert not page.invoices.take.isVisible()


def test_a_year_of_equal_months_is_well_predictable(show_costs: ShowCosts) -> None:
    page = show_costs()
    form = opened_form(page)
    paste(form, YEAR)
    sheets: list[CostSheet] = []
    page.sheet_settled.connect(sheets.append)
    click(form.keep)
    page.show_view(a_cost_view(sheets[0]))
    assert "Easy to predict" in texts_in(page.invoices)
