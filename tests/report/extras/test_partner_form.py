"""The form for the IT partner: one file that works offline and runs nothing but its own script."""

import re
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from it_audit_gui.report.extras.partner_form import partner_form
from it_audit_gui.report.options import EVERYTHING
from it_audit_gui.wording import languages
from tests.report.reading import Page, words, words_of
from tests.report.sample import sample_material

MADE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def made(language: str, fmt: str = "html") -> str:
    material = sample_material(language)
    questions = [question.id for question in material.questionnaire.questions]
    found = partner_form(material, questions, MADE, fmt, EVERYTHING)
    assert isinstance(found, str)
    return found


@pytest.mark.parametrize("language", languages())
def test_only_its_own_script_may_run_and_nothing_is_fetched(language: str) -> None:
    said = made(language)
    (script,) = re.findall(r"<script>(.*?)</script>", said, re.DOTALL)
    hashed = b64encode(sha256(script.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="(.*?)"', said)
    assert policy.startswith("default-src 'none';")
    assert f"script-src 'sha256-{hashed}';" in policy
    assert "form-action 'none'" in policy
    assert not re.search(r"(?:src|href|action)=|url\(|https?:", said.replace(policy, ""))
    assert not re.search(r"\son\w+=", said)


def test_the_name_of_the_partner_is_filled_in_as_it_is_written() -> None:
    material = sample_material("en")
    questions = [material.questionnaire.questions[0].id]
    said = partner_form(material, questions, MADE, "html", EVERYTHING, 'Claes "IT" <b>')
    assert isinstance(said, str)
    fields = [found for tag, found in Page(said).elements if tag == "input" and "id" in found]
    assert [found.get("value") for found in fields] == ['Claes "IT" <b>']
    plain = [found for tag, found in Page(made("en")).elements if found.get("id") == "by"]
    assert all("value" not in found for found in plain)
    assert len(plain) == 1


@pytest.mark.parametrize("language", languages())
def test_every_question_offers_what_the_program_takes_back(language: str) -> None:
    page, bank = Page(made(language)), sample_material(language).questionnaire
    offered: dict[str, list[str]] = {}
    for tag, attributes in page.elements:
        if tag == "input" and attributes.get("type") == "radio":
            offered.setdefault(str(attributes["name"]), []).append(str(attributes["value"]))
    assert list(offered) == [question.id for question in bank.questions]
    for question in bank.questions:
        figures = [str(number) for number in range(question.best + 1)]
        last = ["not-applicable"] if question.may_not_apply else []
        assert offered[question.id] == [*figures, "dont-know", *last]


@pytest.mark.parametrize("language", languages())
def test_on_paper_the_same_questions_and_replies_stand(language: str) -> None:
    paper, screen = words_of(made(language, "md")), words(Page(made(language)).text)
    for question in sample_material(language).questionnaire.questions:
        for text in (question.texts.text, *question.texts.options):
            wanted = " ".join(words_of(text))
            assert wanted in " ".join(paper)
            assert wanted in " ".join(screen)
