"""The numbers behind the cost: complete, in order, and with a name in every language."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from it_audit_gui.domain.costs.inputs import InputId, OriginKind
from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.question_bank.cost_rules import cost_faults
from it_audit_gui.question_bank.facts_files import FactsFiles
from it_audit_gui.question_bank.text_checks import flat
from it_audit_gui.wording import languages, load

FILES = BankFiles()
VERSIONS = FILES.versions()
STRUCTURE = FILES.structure(VERSIONS[-1])
FACTS = FactsFiles().table("be")
Table = dict[str, Any]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_has_sound_rules(version: str) -> None:
    assert list(cost_faults(FILES.costs(version), FACTS, FILES.structure(version))) == []


@pytest.mark.parametrize("language", FILES.languages())
def test_rules_and_labels_come_together(language: str) -> None:
    rules = FILES.latest(language).costs
    assert set(rules.inputs) == set(InputId)
    assert all(rule.number.label for rule in rules.inputs.values())
    assert rules.derived.kind is OriginKind.ASSUMED
    assert (rules.invoices.least_months, rules.invoices.most_months) == (12, 24)


def test_every_language_names_the_same_figures() -> None:
    first, *others = (dict(flat(load("costs", language))) for language in languages())
    assert all(set(other) == set(first) for other in others)


def test_labels_are_in_the_language() -> None:
    found = FILES.latest("nl").costs.inputs[InputId.OUTAGES]
    assert found.number.label == "Storingen per jaar"


def _drop(table: Table) -> None:
    del table["inputs"]["outages"]


def _invent(table: Table) -> None:
    table["inputs"]["coffee"] = {"most": 1, "factors": [1, 1]}


def _widen(table: Table) -> None:
    table["inputs"]["outages"]["factors"] = [1.1, 2]


def _wrong_unit(table: Table) -> None:
    table["inputs"]["outages"]["fact"] = "labour-cost-hour"


def _ask_elsewhere(table: Table) -> None:
    table["inputs"]["computer-users"]["firm_fact"] = "screens"


def _forget_people(table: Table) -> None:
    table["people"]["firm_fact"] = "name"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_ask_elsewhere, "costs: computer-users has no number of the organisation screens"),
        (_forget_people, "costs: people has no number of the organisation name"),
        (_drop, "costs: no input outages"),
        (_invent, "costs: coffee belongs to nothing"),
        (_widen, "costs: factors of outages do not enclose 1"),
        (_wrong_unit, "costs: outages has no fact labour-cost-hour in per-year"),
    ],
)
def test_each_fault_is_named(spoil: Callable[[Table], None], told: str) -> None:
    table = copy.deepcopy(dict(FILES.costs(VERSIONS[-1])))
    spoil(table)
    assert list(cost_faults(table, FACTS, STRUCTURE)) == [told]
