"""The IT partner is asked with a form; what comes back is taken over."""

import json
import re
from pathlib import Path

import pytest

from it_audit_gui.domain.assessment import Source
from it_audit_gui.storage.assessment_store import FileStore
from tests.cli.outcomes import Command, assert_refused, evaluated, written

UNKNOWN, OWN = "acc-mfa", "bak-offsite"


@pytest.fixture
def asked(audit: Path, command: Command, tmp_path: Path) -> Path:
    """The form that asks one thing nobody knows and one thing nothing shows."""
    assert command("answer", audit, UNKNOWN, "dont-know").code == 0
    assert command("answer", audit, OWN, "1", "--note", "In the safe").code == 0
    form = tmp_path / "form.html"
    outcome = command("ask", audit, "--to", form, "--about", "dont-know,unproven")
    assert (outcome.code, outcome.out) == (0, "Form saved: form.html. Questions: 2\n")
    return form


def reply(form: Path, *replies: tuple[str, str, str]) -> dict[str, object]:
    """What the script of the form saves."""
    said = form.read_text(encoding="utf-8")
    head = {
        key.replace("-", "_"): text for key, text in re.findall(r'data-([a-z-]+)="(.*?)"', said)
    }
    keys = ("kind", "assessment", "bank", "bank_version", "made_at")
    rows = [dict(zip(("question", "option", "remark"), row, strict=True)) for row in replies]
    return {**{key: head[key] for key in keys}, "version": 1, "by": "Partner", "replies": rows}


def said_by_partner(audit: Path) -> dict[str, str]:
    """The notes of the answers that the IT partner gave."""
    store = FileStore.open(audit)
    answers = store.load(store.assessments()[-1].id).answers.values()
    store.close()
    return {item.question: item.note for item in answers if item.source is Source.IT_PARTNER}


def test_the_form_speaks_the_language_of_the_firm_and_tells_nothing_of_its_answers(
    asked: Path,
) -> None:
    said = asked.read_text(encoding="utf-8")
    assert "Vragen voor de IT-partner" in said
    assert "Atelier Noord" in said
    assert "In the safe" not in said
    assert " checked" not in said


def test_an_anonymous_form_does_not_name_the_firm(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    for name in ("form.html", "form.md"):
        form = tmp_path / name
        assert command("ask", audit, "--to", form, "--anonymous", "--language", "fr").code == 0
        said = form.read_text(encoding="utf-8")
        assert "Questions au prestataire" in said
        assert "Atelier Noord" not in said


def test_a_form_for_a_pen_holds_the_questions_named(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    form = tmp_path / "form.pdf"
    named = ("--question", UNKNOWN, "--question", OWN)
    assert command("ask", audit, "--to", form, *named).out == "Form saved: form.pdf. Questions: 2\n"
    assert form.read_bytes().startswith(b"%PDF")


def test_questions_stand_in_the_order_of_the_bank_and_once(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    form = tmp_path / "form.html"
    named = ("--question", UNKNOWN, "--question", OWN, "--question", UNKNOWN)
    assert (
        command("ask", audit, "--to", form, *named).out == "Form saved: form.html. Questions: 2\n"
    )
    said = form.read_text(encoding="utf-8")
    assert 0 < said.index(OWN) < said.index(UNKNOWN)


def test_replies_are_taken_over_and_an_answer_of_ones_own_stays(
    audit: Path, asked: Path, command: Command, tmp_path: Path
) -> None:
    content = reply(asked, (UNKNOWN, "2", "All mail"), (OWN, "3", ""))
    file = written(tmp_path, content, "replies.json")
    told = [
        f"{OWN}: 3 (your answer differs)",
        f"{UNKNOWN}: 2 (taken over)",
        "Taken over: 1. Your own answer kept: 1.",
        "Use --all to take those over too.",
    ]
    before = evaluated(command, audit)
    assert command("replies", audit, file, "--dry-run").out.splitlines() == told
    assert evaluated(command, audit) == before

    assert command("replies", audit, file).out.splitlines() == told
    assert said_by_partner(audit) == {UNKNOWN: "All mail"}

    assert command("replies", audit, file, "--all").out.splitlines() == [
        told[0],
        f"{UNKNOWN}: 2 (taken over, says the same)",
        "Taken over: 2. Your own answer kept: 0.",
    ]
    assert said_by_partner(audit) == {OWN: "In the safe", UNKNOWN: "All mail"}


def test_what_cannot_be_asked_or_taken_over_is_told(
    audit: Path, asked: Path, command: Command, tmp_path: Path
) -> None:
    form = tmp_path / "form.html"
    assert_refused(command("ask", audit, "--to", form, "--question", "x"), "no question")
    assert_refused(command("ask", audit, "--to", form, "--about", "x"), "dont-know, open, unproven")
    assert_refused(command("ask", audit, "--to", form, "--about", ","), "no question to ask")
    assert_refused(command("ask", audit, "--to", tmp_path / "form.txt"), "html, pdf, md")
    other = {**reply(asked, (UNKNOWN, "2", "")), "assessment": "0" * 32}
    file = written(tmp_path, json.dumps(other), "replies.json")
    assert_refused(command("replies", audit, file), "form of another audit")
