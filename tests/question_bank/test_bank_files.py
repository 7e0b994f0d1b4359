import shutil
from pathlib import Path

import pytest

from it_audit_gui.assets import resource
from it_audit_gui.domain.context import Condition, FactKind
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId, StepId
from it_audit_gui.domain.maturity import GateKind
from it_audit_gui.domain.questionnaire import Severity
from it_audit_gui.question_bank.bank_files import BankFiles
from tests.builders import LANGUAGES


def test_a_language_of_the_latest_version() -> None:
    bank = BankFiles().latest("nl")
    assert (bank.bank, bank.language, len(bank.questions)) == ("it-audit", "nl", 47)
    assert bank is not BankFiles().latest("nl")


def test_it_is_loaded_once() -> None:
    files = BankFiles()
    assert files.latest("en") is files.latest("en")


def test_one_that_was_read_needs_its_folder_no_more(tmp_path: Path) -> None:
    folder = tmp_path / "banks"
    shutil.copytree(resource("question_bank"), folder)
    files = BankFiles(folder)
    read = files.latest("nl")
    shutil.rmtree(folder)

    assert files.pinned(read.bank, read.version, "nl") is read
    with pytest.raises(AuditError, match="unknown-bank"):
        files.pinned("another", read.version, "nl")


def test_structure_and_words_come_together() -> None:
    bank = BankFiles().latest("nl")
    question = bank.by_id[QuestionId("bak-restore-test")]
    assert question.knock_out
    assert not question.may_not_apply
    assert len(question.texts.options) == question.best + 1 == 4
    assert bank.steps[StepId("bak-restore-test-start")][0] is question
    assert bank.severities[Severity.CRITICAL] == "Dringend"
    assert next(stage.name for stage in bank.stages) == "Brandjes blussen"
    assert {gate.kind for stage in bank.stages for gate in stage.gates} == set(GateKind)


def test_facts_and_presets() -> None:
    bank = BankFiles().latest("en")
    facts = {fact.id: fact for fact in bank.context}
    assert facts[FactId("people")].kind is FactKind.NUMBER
    assert facts[FactId("it-care")].options["partner"]
    staff = next(preset for preset in bank.presets if preset.id == "no-staff")
    assert staff.when == Condition(fact=FactId("people"), values=frozenset(), at_most=1)


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(AuditError) as caught:
        BankFiles().latest("xx")
    assert caught.value.error_id == "unknown-language"


@pytest.mark.parametrize(("bank", "version"), [("it-audit", "1999.1"), ("other", "2026.1")])
def test_a_bank_that_is_not_shipped_is_named(bank: str, version: str) -> None:
    with pytest.raises(AuditError) as caught:
        BankFiles().pinned(bank, version, "nl")
    assert caught.value.error_id == "unknown-bank"


def test_versions_are_ordered_by_number(tmp_path: Path) -> None:
    for version in ("2026.10", "2026.2"):
        shutil.copytree(resource("question_bank", "2026.1"), tmp_path / version)
    assert BankFiles(tmp_path).versions() == ["2026.2", "2026.10"]
    assert BankFiles(tmp_path).languages() == list(LANGUAGES)
