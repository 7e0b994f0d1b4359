"""The report on the command line: its parts, its brand, and the documents beside it."""

from pathlib import Path

import pytest

from it_audit_gui.report.extras.kinds import FORMATS, Document
from it_audit_gui.report.options import SECTIONS
from tests.cli.outcomes import ANSWERS, Command, assert_refused, written


@pytest.fixture
def answered(audit: Path, command: Command, tmp_path: Path) -> Path:
    """An audit with a few answers."""
    assert command("import", audit, written(tmp_path, ANSWERS)).code == 0
    return audit


@pytest.mark.parametrize("document", Document)
def test_each_document_is_written_in_its_own_format(
    answered: Path, command: Command, tmp_path: Path, document: Document
) -> None:
    path = tmp_path / "made"
    outcome = command("report", answered, "--document", document, "--output", path)
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    start = {"html": "<!DOCTYPE html>", "csv": "\ufeff", "ics": "BEGIN:VCALENDAR"}
    assert path.read_text(encoding="utf-8").startswith(start[FORMATS[document][0]])


def test_a_document_does_not_take_every_format(
    answered: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "made"
    outcome = command(
        "report", answered, "--document", "leaver", "--format", "ics", "--output", path
    )
    assert_refused(outcome)
    assert not path.exists()


def test_the_report_is_no_calendar(answered: Path, command: Command, tmp_path: Path) -> None:
    path = tmp_path / "made"
    assert_refused(command("report", answered, "--format", "ics", "--output", path))
    assert not path.exists()


def test_only_the_parts_that_are_asked_for_are_written(
    answered: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    assert command("report", answered, "--sections", "plan,help", "--output", path).code == 0
    html = path.read_text(encoding="utf-8")
    shown = [section for section in SECTIONS if f'id="{section}"' in html]
    assert set(shown) <= {"plan", "help"}
    assert "plan" in shown


def test_a_part_there_is_not_is_refused(answered: Path, command: Command, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    assert_refused(command("report", answered, "--sections", "prices", "--output", path))
    assert not path.exists()


def test_names_can_be_left_out_and_a_brand_put_on(
    answered: Path, command: Command, tmp_path: Path
) -> None:
    path, brand = tmp_path / "report.md", tmp_path / "brand.toml"
    brand.write_text('name = "Kantoor Elst"', encoding="utf-8")
    options = ("--format", "md", "--anonymous", "--brand", brand, "--output", path)
    assert command("report", answered, *options).code == 0
    text = path.read_text(encoding="utf-8")
    assert "Kantoor Elst" in text
    assert "Alles automatisch" not in text


def test_a_brand_that_cannot_be_used_is_refused(
    answered: Path, command: Command, tmp_path: Path
) -> None:
    path, brand = tmp_path / "report.html", tmp_path / "brand.toml"
    brand.write_text('accent = "red"', encoding="utf-8")
    assert_refused(command("report", answered, "--brand", brand, "--output", path))
    assert not path.exists()
