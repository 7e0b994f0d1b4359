"""Photos and documents kept as evidence, and questions to come back to."""

import json
from pathlib import Path

import pytest

from it_audit_gui.storage.assessment_store import FileStore
from tests.cli.outcomes import Command, Outcome, assert_refused, evaluated
from tests.session.attaching import pictures

QUESTION = "bak-offsite"


@pytest.fixture
def answered(audit: Path, command: Command) -> Path:
    assert command("answer", audit, QUESTION, "2").code == 0
    return audit


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "disk.jpg"
    path.write_bytes(pictures.jpeg(pictures.exif(pictures.tiff(1))))
    return path


def test_a_photo_is_kept_without_its_place_and_listed(
    answered: Path, photo: Path, command: Command
) -> None:
    outcome = command("attach", answered, QUESTION, photo, "--date", "2026-11-02")
    assert outcome == Outcome(
        0, f"disk.jpg is kept in the audit, as evidence for {QUESTION}.\n", ""
    )

    (row,) = evaluated(command, answered)["attachments"]
    assert (row["question"], row["name"], row["media_type"]) == (QUESTION, "disk.jpg", "image/jpeg")
    assert row["size"] == len(pictures.jpeg())
    store = FileStore.open(answered)
    (kept,) = store.load(store.assessments()[0].id).attachments
    assert store.content(kept) == pictures.jpeg()
    store.close()
    assert command("check", answered).code == 0


def test_the_report_names_it_unless_it_is_anonymous(
    answered: Path, photo: Path, command: Command, tmp_path: Path
) -> None:
    command("attach", answered, QUESTION, photo, "--pointer", "The disk in the safe")
    report = tmp_path / "report.md"
    for language in ("nl", "en", "fr", "de"):
        command("report", answered, "--format", "md", "--output", report, "--language", language)
        said = report.read_text(encoding="utf-8")
        assert "The disk in the safe" in said
        assert "disk.jpg" in said.replace("\\", "")

    command("report", answered, "--format", "md", "--output", report, "--anonymous")
    said = report.read_text(encoding="utf-8").replace("\\", "")
    assert "disk.jpg" not in said
    anonymous = command("report", answered, "--format", "json", "--output", report, "--anonymous")
    assert anonymous.code == 0
    assert json.loads(report.read_text())["attachments"] == []


def test_what_is_sent_anonymously_has_no_files(
    answered: Path, photo: Path, command: Command, tmp_path: Path
) -> None:
    command("attach", answered, QUESTION, photo)
    copy = tmp_path / "copy.itaudit"
    assert command("copy", answered, copy, "--anonymous").code == 0

    assert evaluated(command, copy)["attachments"] == []
    assert pictures.jpeg() not in copy.read_bytes()


def test_what_cannot_be_kept_is_refused_in_one_line(
    audit: Path, photo: Path, command: Command, tmp_path: Path
) -> None:
    assert_refused(command("attach", audit, QUESTION, photo), "no answer")
    command("answer", audit, QUESTION, "2")
    program = tmp_path / "program.exe"
    program.write_bytes(b"MZ")
    assert_refused(command("attach", audit, QUESTION, program), "program.exe", "Nothing was added")
    assert_refused(command("attach", audit, QUESTION, tmp_path / "none.jpg"), "none.jpg")


def test_a_question_is_marked_to_come_back_to(audit: Path, command: Command) -> None:
    assert command("later", audit, QUESTION) == Outcome(0, "", "")
    assert evaluated(command, audit)["later"] == [QUESTION]

    assert command("later", audit, QUESTION, "--done").code == 0
    assert evaluated(command, audit)["later"] == []
    assert_refused(command("later", audit, "no-such-question"), "no-such-question")
