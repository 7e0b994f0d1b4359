"""What the bank allows an assessment to hold.

The program itself never keeps anything else, but a stranger's file can: an option that does not
exist, a reason to leave out what applies to every firm, text where a number is meant.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.capacity import NOT_ENTERED
from it_audit_gui.domain.costing.sheet_checks import (
    checked_entry,
    checked_invoice,
    checked_line,
    checked_people,
)
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.session.ports import Damage, Why

_Item = TypeVar("_Item")


def allowed_part(
    questionnaire: Questionnaire, assessment: Assessment
) -> tuple[Assessment, tuple[Damage, ...]]:
    """The assessment without what the bank does not allow, and what that was.

    What the bank does not know is not judged: it is kept and never counted.
    """
    facts, wrong_facts = _split(assessment.facts.items(), _fact_check(questionnaire))
    answers, wrong_answers = _split(assessment.answers.values(), _answer_check(questionnaire))
    capacity_fits = _is_kept_so(questionnaire.capacity.checked, assessment.capacity)
    costs, wrong_costs = _allowed_costs(questionnaire, assessment.costs)
    wrong = [
        *(("fact", key) for key, _ in wrong_facts),
        *(("answer", answer.question) for answer in wrong_answers),
        *(() if capacity_fits else (("capacity", ""),)),
        *wrong_costs,
    ]
    allowed = replace(
        assessment,
        facts=dict(facts),
        answers={answer.question: answer for answer in answers},
        capacity=assessment.capacity if capacity_fits else NOT_ENTERED,
        costs=costs,
    )
    damage = (Damage(table=table, key=key, why=Why.NOT_ALLOWED) for table, key in wrong)
    return allowed, tuple(damage)


def _fact_check(questionnaire: Questionnaire) -> Callable[[tuple[FactId, str | int]], bool]:
    facts = {fact.id: fact for fact in questionnaire.context}

    def fits(item: tuple[FactId, str | int]) -> bool:
        key, value = item
        return key not in facts or _is_kept_so(facts[key].checked, value)

    return fits


def _answer_check(questionnaire: Questionnaire) -> Callable[[Answer], bool]:
    def fits(answer: Answer) -> bool:
        question = questionnaire.by_id.get(answer.question)
        if question is None:
            return True
        if answer.state is State.NOT_APPLICABLE:
            return question.may_not_apply
        return answer.option is None or 0 <= answer.option <= question.best

    return fits


def _allowed_costs(
    questionnaire: Questionnaire, sheet: CostSheet
) -> tuple[CostSheet, list[tuple[str, str]]]:
    rules = questionnaire.costs
    entries, wrong_entries = _split(
        sheet.entries.items(),
        lambda item: _is_kept_so(
            lambda entry: checked_entry(rules.inputs[item[0]], entry), item[1]
        ),
    )
    people = (sheet.people, sheet.revenue_people)
    people_fit = _is_kept_so(lambda counted: checked_people(rules, *counted), people)
    invoices, wrong_invoices = _split(
        enumerate(sheet.invoices),
        lambda item: _is_kept_so(lambda invoice: checked_invoice(rules, invoice), item[1]),
    )
    devices, wrong_devices = _split(
        enumerate(sheet.devices),
        lambda item: _is_kept_so(lambda line: checked_line(rules, line), item[1]),
    )
    counted, selling = people if people_fit else (None, 0)
    allowed = CostSheet(
        entries=dict(entries),
        people=counted,
        revenue_people=selling,
        invoices=tuple(invoice for _, invoice in invoices),
        devices=tuple(line for _, line in devices),
    )
    return allowed, [
        *(("cost_entry", wanted.value) for wanted, _ in wrong_entries),
        *(() if people_fit else (("cost_people", ""),)),
        *(("invoice", str(place)) for place, _ in wrong_invoices),
        *(("device", str(place)) for place, _ in wrong_devices),
    ]


def _split(
    items: Iterable[_Item], fits: Callable[[_Item], bool]
) -> tuple[list[_Item], list[_Item]]:
    """Those that fit, and those that do not."""
    kept: list[_Item] = []
    refused: list[_Item] = []
    for item in items:
        (kept if fits(item) else refused).append(item)
    return kept, refused


def _is_kept_so(checked: Callable[[_Item], object], value: _Item) -> bool:
    try:
        return checked(value) == value
    except AuditError:
        return False
