"""The figures of a firm, from what it entered, what is known of it, and dated facts."""

from collections.abc import Mapping

from it_audit_gui.domain.context import COUNTRY, Facts
from it_audit_gui.domain.costs.inputs import CostInputs, Estimate, InputId
from it_audit_gui.domain.costs.rules import CostRules, InputRule
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from it_audit_gui.domain.questionnaire import Questionnaire


def inputs_of_firm(questionnaire: Questionnaire, facts: Facts, sheet: CostSheet) -> CostInputs:
    """What was entered goes first; then facts of the organisation; then dated facts.

    Raises ``AuditError`` where the number of people is not known, and where figures do not fit
    together: more people standing still than there are, or one counted twice.
    """
    rules, people = questionnaire.costs, people_of(questionnaire.costs, facts, sheet)
    if people is None:
        raise AuditError("cost-people-unknown")
    dated = dated_facts_of(questionnaire, facts)
    found = (_estimate(rules, wanted, sheet, facts, dated, people) for wanted in InputId)
    return rules.inputs_of(people, [item for item in found if item], sheet.revenue_people)


def people_of(rules: CostRules, facts: Facts, sheet: CostSheet) -> int | None:
    """How many people there are: as entered with the costs, else as the organisation's fact."""
    return _number(facts, rules.people_fact) if sheet.people is None else sheet.people


def dated_facts_of(questionnaire: Questionnaire, facts: Facts) -> Mapping[DatedFactId, Fact]:
    """The dated facts of the firm's country; none where it is not known or has none."""
    return questionnaire.facts.get(str(facts.get(COUNTRY, "")), {})


def _estimate(
    rules: CostRules,
    wanted: InputId,
    sheet: CostSheet,
    facts: Facts,
    dated: Mapping[DatedFactId, Fact],
    people: int,
) -> Estimate | None:
    entry, rule = sheet.entries.get(wanted), rules.inputs[wanted]
    if entry is not None:
        # Nobody meant more people than there are by giving the likely number only.
        most = people - sheet.revenue_people if wanted is InputId.PEOPLE_HIT else None
        return rules.estimate(wanted, entry.likely, entry.low, entry.high, most=most)
    known = _known(rule, facts)
    return rules.estimate(wanted, known) if known else rules.default(wanted, dated)


def _known(rule: InputRule, facts: Facts) -> int | None:
    return _number(facts, rule.firm_fact) if rule.firm_fact else None


def _number(facts: Facts, fact: FactId) -> int | None:
    value = facts.get(fact)
    return value if isinstance(value, int) else None
