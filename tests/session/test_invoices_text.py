"""Invoices as people type, paste and export them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.rules import NumberRule
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.invoices_text import decoded, parse_invoices

LIMIT = NumberRule(label="Amount of an invoice", most=1e7)


def read(text: str) -> list[tuple[str, float, bool | None]]:
    return [(str(row.month), row.amount, row.planned) for row in parse_invoices(text, LIMIT)]


def refused(text: str) -> tuple[str, object, object]:
    with pytest.raises(AuditError) as caught:
        parse_invoices(text, LIMIT)
    error = caught.value
    return error.error_id, error.params.get("row"), error.params.get("column")


def test_semicolons_decimal_commas_and_dutch_months() -> None:
    assert read("maart 2026;450,50;gepland\n\napril 2026;1.200,00;dringend\nmei 2026;0\n") == [
        ("2026-03", 450.5, True),
        ("2026-04", 1200, False),
        ("2026-05", 0, None),
    ]


def test_a_byte_order_mark_and_windows_lines() -> None:
    content = "\ufeffmaand;bedrag\r\n2026-03;450,50\r\n".encode()
    assert read(decoded(content)) == [("2026-03", 450.5, None)]
    assert read(content.decode()) == [("2026-03", 450.5, None)]


@pytest.mark.parametrize("told", ["sep=;", '"SEP=;"', "sep=,", "sep=\t", "sep=;;;"])
def test_what_spreadsheets_tell_each_other_is_no_row(told: str) -> None:
    assert read(f"\ufeff{told}\nmaand;bedrag\n2026-03;450,50\n") == [("2026-03", 450.5, None)]
    assert refused(f"{told}\nmaand;bedrag\n2026-03;much\n") == ("invoices-amount", 3, 2)


def test_named_columns_may_come_in_any_order_among_others() -> None:
    text = "Nr;Bedrag;Leverancier;Datum;Planifié\n7;99;X;15/03/2026;oui\n8;1;Y;16/03/2026\n"
    assert read(text) == [("2026-03", 99, True), ("2026-03", 1, None)]


@pytest.mark.parametrize(
    "heading",
    [
        "Maand\tBedrag\tSoort werk\tBetaald",
        "Maand\tBedrag (€)\tType\tok",
        "Factuurdatum\tBedrag excl. btw\tAard\t",
        "Mois\tMontant HT\tNature\t",
        "Datum\tBetrag ohne MwSt.\tArt\t",
        "Date\tAmount (excluding VAT)\tWork\t",
    ],
)
def test_headings_as_people_write_them(heading: str) -> None:
    text = f"{heading}\nnov 2025\t€ 1.240,50\tongepland\tja\ndec 2025\t300\t\tnee\n"
    assert read(text) == [("2025-11", 1240.5, False), ("2025-12", 300, None)]


def test_a_yes_or_no_under_another_heading_is_not_about_planned_work() -> None:
    assert read("maand;bedrag;betaald\n2026-03;5;ja\n") == [("2026-03", 5, None)]
    mixed = "maand;bedrag;opmerking\n2026-03;5;gepland\n2026-04;6;nieuwe printer\n"
    assert read(mixed) == [("2026-03", 5, None), ("2026-04", 6, None)]


def test_of_two_columns_of_amounts_the_one_without_vat() -> None:
    text = "datum;bedrag;bedrag zonder btw\n2026-03;121;100\n"
    assert read(text) == [("2026-03", 100, None)]


def test_commas_with_quoted_decimals() -> None:
    text = 'date,amount,planned\n2026-03-15,"1,234.50",yes\n2026-04-15,"99,5",no\n'
    assert read(text) == [("2026-03", 1234.5, True), ("2026-04", 99.5, False)]


def test_tabs_as_pasted_from_a_sheet() -> None:
    assert read("2026-03\t€ 450\n2026-04\t1 250,00 EUR\n") == [
        ("2026-03", 450, None),
        ("2026-04", 1250, None),
    ]


def test_typed_line_by_line() -> None:
    assert read("maart 2026 450,50 gepland\nApril 2026: 99\n2026-05,12.5,unplanned\n") == [
        ("2026-03", 450.5, True),
        ("2026-04", 99, None),
        ("2026-05", 12.5, False),
    ]


def test_typed_with_a_year_of_two_digits() -> None:
    text = "jan-25 450,50 gepland\nfévr.-25: 99\nmaart 25 12.5\n15 apr 25 7\n05/25 2026\n"
    assert read(text) == [
        ("2025-01", 450.5, True),
        ("2025-02", 99, None),
        ("2025-03", 12.5, None),
        ("2025-04", 7, None),
        ("2025-05", 2026, None),
    ]
    assert refused("jan-25 1\n25 maart 450") == ("invoices-columns", 2, 2)
    assert refused("mei 12 2026 99") == ("invoices-month", 1, 1)


def test_a_table_as_a_spreadsheet_exports_it() -> None:
    text = "Maand;Bedrag\njan/25;450,50\nfeb/25;1.200,00\nmrt/25;0\n"
    assert read(text) == [("2025-01", 450.5, None), ("2025-02", 1200, None), ("2025-03", 0, None)]
    assert read("Rechnungsdatum;Betrag\n15.01.25;7\n") == [("2025-01", 7, None)]
    assert read("Date de facture;Montant\nfévr.-25;7\n") == [("2025-02", 7, None)]
    assert refused("Maand;Bedrag\njan/25;1\n03/12;5") == ("invoices-month", 3, 1)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("1234", 1234),
        ("1234.5", 1234.5),
        ("1234,50", 1234.5),
        ("1.234", 1234),
        ("1.234.567,89", 1234567.89),
        ("1,234,567.89", 1234567.89),
        ("1'234.50", 1234.5),
        ("€\u00a01\u202f234,50", 1234.5),
        ("0", 0),
    ],
)
def test_amounts_as_countries_write_them(written: str, amount: float) -> None:
    assert read(f"2026-03;{written}") == [("2026-03", amount, None)]


@pytest.mark.parametrize(
    "written",
    ["", "-5", "nan", "inf", "1e3", "abc", "12,345,6", "1.23.456", "99999999999", "1,2345", "٣"],
)
def test_what_is_no_amount_is_named_by_row_and_column(written: str) -> None:
    assert refused(f"2026-02;1\n\n2026-03;{written}") == ("invoices-amount", 3, 2)


def test_what_is_no_month_is_named_by_row_and_column() -> None:
    assert refused("2026-02;1\nvandaag;5") == ("invoices-month", 2, 1)
    assert refused("bedrag;datum\n5;vandaag") == ("invoices-month", 2, 2)


def test_a_word_that_is_neither_planned_nor_unplanned() -> None:
    assert refused("2026-02;1;misschien") == ("invoices-planned", 1, 3)
    assert refused("maart 2026 450 misschien") == ("invoices-planned", 1, 3)


@pytest.mark.parametrize(
    ("text", "row", "column"),
    [
        ("2026-02", 1, 2),
        ("2026-02;1\n2026-03", 2, 2),
        ("2026-02;1;;x", 1, 4),
        ("hallo", 1, 2),
        ("datum;x;bedrag\n2026-03;1", 2, 3),
        ("2026-03;" + "9" * 200_000, 1, 1),
    ],
)
def test_rows_with_too_few_or_too_many_columns(text: str, row: int, column: int) -> None:
    assert refused(text) == ("invoices-columns", row, column)


@pytest.mark.parametrize("text", ["", " \n\n", "\ufeff", "maand;bedrag\n", ";;\n"])
def test_nothing_at_all(text: str) -> None:
    assert refused(text)[0] == "invoices-empty"


def test_far_too_many_rows() -> None:
    assert refused("2026-03;1\n" * 10_001)[0] == "invoices-too-large"


@pytest.mark.parametrize(
    ("content", "row", "column"),
    [
        ("maand;bedrag\nmaart 2026;€ 5".encode("cp1252"), 2, 2),
        ("février 2026;5".encode("latin-1"), 1, 1),
        ("2026-03;5".encode("utf-16"), 1, 1),
    ],
)
def test_another_encoding_is_named_by_row_and_column(content: bytes, row: int, column: int) -> None:
    with pytest.raises(AuditError) as caught:
        decoded(content)
    assert caught.value.error_id == "invoices-encoding"
    assert caught.value.params == {"row": row, "column": column}


AMOUNTS = st.integers(0, 10**9).map(lambda cents: cents / 100)


@given(
    st.lists(
        st.tuples(st.integers(1990, 2090), st.integers(1, 12), AMOUNTS), min_size=1, max_size=30
    ),
    st.sampled_from([";", "\t"]),
    st.sampled_from([",", "."]),
)
def test_what_is_written_is_read(
    rows: list[tuple[int, int, float]], divider: str, mark: str
) -> None:
    lines = [f"{y}-{m:02}{divider}{amount:.2f}".replace(".", mark) for y, m, amount in rows]
    assert parse_invoices("\n".join(lines), LIMIT) == tuple(
        Invoice(month=Month(year=y, month=m), amount=amount) for y, m, amount in rows
    )


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with suppress(AuditError):
        assert parse_invoices(text, LIMIT)
