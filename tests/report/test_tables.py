import csv
from io import StringIO

import pytest

from it_audit_gui.report.tables import BYTE_ORDER_MARK, as_csv, safe_cell
from tests.report.sample import report_of, sample_assessment, sample_bank


def rows_of(language: str) -> list[dict[str, str]]:
    made = as_csv(report_of(sample_bank(language), sample_assessment()))
    separator = {"nl": ";", "en": ","}[language]
    return list(csv.DictReader(StringIO(made.removeprefix(BYTE_ORDER_MARK)), delimiter=separator))


def test_a_spreadsheet_of_the_language_reads_it_as_columns() -> None:
    assert [row["Code"] for row in rows_of("nl")] == [row["Code"] for row in rows_of("en")]
    assert len(rows_of("nl")) == len(sample_bank("nl").questions)


def test_it_starts_with_a_byte_order_mark_and_quotes_every_field() -> None:
    made = as_csv(report_of(sample_bank("nl"), sample_assessment()))
    assert made.encode().startswith(b"\xef\xbb\xbf")
    assert all(line.startswith('"') and line.endswith('"') for line in made[1:].splitlines())
    assert made.endswith("\r\n")


def test_a_row_says_everything_about_a_question() -> None:
    row = next(row for row in rows_of("nl") if row["Code"] == "sec-updates")
    assert row["Onderdeel"] == "Beveiliging"
    assert row["Stand"] == "beantwoord"
    assert row["Waarde"] == "0,67"
    assert row["Wie zegt dit?"] == "IT-partner, 02/11/2026"
    assert row["Bewijs"] == "met bewijs; Document, 01/10/2026: Updates/oktober.pdf"
    assert row["Ernst"]
    assert row["Stap"]
    assert row["Volgorde"].isdecimal()


def test_a_question_that_does_not_apply_has_a_reason_and_no_worth() -> None:
    row = next(row for row in rows_of("en") if row["Code"] == "acc-joiners")
    assert row["State"] == "does not apply to us"
    assert row["Reason"] == "Er is niemand bijgekomen."
    assert (row["Worth"], row["Severity"], row["Step"], row["Order"]) == ("", "", "", "")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", "'=1+1"),
        ("  +32 470", "'+32 470"),
        ("-", "'-"),
        ("@sum", "'@sum"),
        ("|x", "'|x"),
        ("%x", "'%x"),
        ("\t=x", "'=x"),
        ("＝x", "'＝x"),
        ("\u00a0=x", "'=x"),
        ("a=1\nb", "a=1 b"),
        ("", ""),
    ],
)
def test_no_cell_is_taken_for_a_formula(typed: str, written: str) -> None:
    assert safe_cell(typed) == written
