"""The summary over several firms says the same in every format."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.report.blocks import Paragraph, Subhead, Table
from it_audit_gui.report.extras.portfolio_form import FORMATS, portfolio_blocks, portfolio_document
from it_audit_gui.session.portfolio.summary import Portfolio, portfolio_of
from tests.builders import DAY, an_answer, an_assessment, the_bank


def found(*, knocked_out: bool) -> Portfolio:
    bank = the_bank("en")
    key = next(question for question in bank.questions if question.knock_out)
    answer = an_answer(key.id, 0 if knocked_out else key.best)
    firm = evaluate(bank, an_assessment(answer, bank=bank), DAY)
    return portfolio_of(bank, [firm, firm], least=2, most_gaps=3)


@pytest.mark.parametrize("fmt", FORMATS)
def test_what_holds_most_firms_back_is_named(fmt: str) -> None:
    bank = the_bank("en")
    assert "Most frequent" in portfolio_document(bank, found(knocked_out=True), DAY, fmt)
    assert "Most frequent" not in portfolio_document(bank, found(knocked_out=False), DAY, fmt)


@pytest.mark.parametrize("fmt", FORMATS)
def test_too_few_firms_are_told_as_too_few(fmt: str) -> None:
    few = Portfolio(firms=1, least=5)
    said = portfolio_document(the_bank("en"), few, DAY, fmt)
    assert "from 5 firms on" in said
    assert "Median" not in said


def test_a_section_without_a_spread_has_no_row() -> None:
    told = replace(found(knocked_out=True), overall=None, sections={})
    assert "Overall" not in portfolio_document(the_bank("en"), told, DAY, "csv")


def test_its_parts_say_what_the_document_says() -> None:
    bank, firms = the_bank("en"), found(knocked_out=True)
    heads = [part.text for part in portfolio_blocks(bank, firms) if isinstance(part, Subhead)]
    document = portfolio_document(bank, firms, DAY, "md")
    assert heads
    assert all(head in document for head in heads)


@pytest.mark.parametrize("language", ["nl", "fr", "en", "de"])
def test_every_table_says_how_to_read_it(language: str) -> None:
    parts = portfolio_blocks(the_bank(language), found(knocked_out=True))
    tables = [index for index, part in enumerate(parts) if isinstance(part, Table)]
    assert len(tables) == 3
    assert all(isinstance(parts[index - 1], Paragraph) for index in tables)


def test_another_format_is_refused() -> None:
    with pytest.raises(AuditError) as refused:
        portfolio_document(the_bank("en"), found(knocked_out=True), DAY, "pdf")
    assert refused.value.error_id == "document-format"
