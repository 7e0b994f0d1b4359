"""Structure and texts put together into a ``Questionnaire``.

Takes checked content for granted: ``checks`` tells an editor what is wrong in words, this module
only has to be right for files that pass.
"""

from collections.abc import Mapping
from dataclasses import replace

from it_audit_gui.content_files import Table
from it_audit_gui.domain.capacity import CapacityRules
from it_audit_gui.domain.context import ContextFact, FactKind, Preset
from it_audit_gui.domain.costs.rules import NumberRule
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.ids import BandId, FactId, QuestionId, RoleId, SectionId, ThemeId
from it_audit_gui.domain.maturity import Stage
from it_audit_gui.domain.questionnaire import (
    Band,
    CommonTexts,
    Question,
    Questionnaire,
    Section,
    Severity,
    Theme,
    Urgency,
)
from it_audit_gui.domain.quick_round import heaviest
from it_audit_gui.domain.rules import PlanRules, ScoringRules, SmallFirms, Window
from it_audit_gui.question_bank.cost_rules import assemble_costs
from it_audit_gui.question_bank.parts import condition, gate, question, span
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The files of a version, the words of one language, and the dated facts by country."""

    structure: Table
    texts: Table
    costs: Table
    cost_words: Table
    facts: Mapping[str, Mapping[DatedFactId, Fact]]


def assemble(sources: Sources) -> Questionnaire:
    """The questionnaire of one bank version in one language."""
    structure, texts = sources.structure, sources.texts
    scoring = structure["scoring"]
    sections = tuple(_section(row, texts["sections"]) for row in structure["sections"])
    return Questionnaire(
        bank=structure["id"],
        version=structure["version"],
        language=texts["language"],
        common=CommonTexts(**texts["common"]),
        sections=sections,
        themes=tuple(_theme(row, texts["themes"]) for row in structure["themes"]),
        bands=tuple(_band(row, texts["bands"]) for row in structure["bands"]),
        severities={Severity(key): row["name"] for key, row in texts["severities"].items()},
        roles={RoleId(key): row["name"] for key, row in texts["roles"].items()},
        stages=tuple(_stage(row, texts) for row in structure["stages"]),
        context=tuple(_fact(row, texts["context"][row["id"]]) for row in structure["context"]),
        presets=tuple(_preset(row, texts["presets"]) for row in structure["presets"]),
        urgencies=tuple(_urgency(row, texts["urgencies"]) for row in structure["urgencies"]),
        scoring=ScoringRules(
            cap=scoring["cap"],
            high_severity=scoring["severity"]["high"],
            medium_severity=scoring["severity"]["medium"],
            quick_round=scoring["quick_round"],
        ),
        plan=_plan(structure["plan"]),
        capacity=_capacity(structure["plan"]["most"], sources.cost_words["fields"]),
        costs=assemble_costs(sources.costs, sources.cost_words),
        facts=sources.facts,
        questions=_questions(structure, texts, sections),
        frameworks={key: tuple(value) for key, value in structure["frameworks"].items()},
    )


def _questions(
    structure: Table, texts: Table, sections: tuple[Section, ...]
) -> tuple[Question, ...]:
    scoring = structure["scoring"]
    found = tuple(question(row, scoring, texts) for row in structure["questions"])
    marked = heaviest(sections, found, scoring["quick_round"])
    return tuple(replace(item, quick_round=True) if item.id in marked else item for item in found)


def _section(row: Table, texts: Table) -> Section:
    return Section(id=SectionId(row["id"]), weight=row["weight"], **texts[row["id"]])


def _theme(row: Table, texts: Table) -> Theme:
    return Theme(id=ThemeId(row["id"]), **texts[row["id"]])


def _band(row: Table, texts: Table) -> Band:
    return Band(id=BandId(row["id"]), name=texts[row["id"]]["name"], floor=row["from"])


def _stage(row: Table, texts: Table) -> Stage:
    gates = tuple(gate(item, texts["gates"]) for item in row["gates"])
    return Stage(id=row["id"], gates=gates, **texts["stages"][row["id"]])


def _fact(row: Table, texts: Table) -> ContextFact:
    names = texts.get("options", {})
    return ContextFact(
        id=FactId(row["id"]),
        kind=FactKind(row["kind"]),
        required=row.get("required", False),
        low=row.get("min", 0),
        high=row.get("max", 0),
        options={key: names[key] for key in row.get("options", ())},
        label=texts["label"],
        hint=texts.get("hint", ""),
        why=texts["why"],
    )


def _preset(row: Table, texts: Table) -> Preset:
    return Preset(
        id=row["id"],
        when=condition(row["when"]),
        questions=frozenset(map(QuestionId, row["questions"])),
        reason=texts[row["id"]]["reason"],
    )


def _urgency(row: Table, texts: Table) -> Urgency:
    return Urgency(
        id=row["id"],
        name=texts[row["id"]]["name"],
        factor=row["factor"],
        questions=frozenset(map(QuestionId, row.get("questions", ()))),
        when=condition(row["when"]) if "when" in row else None,
        on_knock_out="questions" not in row,
    )


def _plan(row: Table) -> PlanRules:
    return PlanRules(
        day_rate=row["day_rate"],
        effort_floor_days=row["effort_floor_days"],
        days_per_month=row["days_per_month"],
        budget_year=row["budget_year"],
        find_out_days=span(row["find_out_days"]),
        find_out_chance=row["find_out_chance"],
        urgent_below=row["urgent_below"],
        small_firms=SmallFirms(**row["small_firms"]),
        windows=tuple(Window(id=item["id"], months=item["months"]) for item in row["windows"]),
    )


def _capacity(most: Table, labels: Table) -> CapacityRules:
    return CapacityRules(
        days_per_month=NumberRule(label=labels["days-per-month"], most=most["days_per_month"]),
        budget_year=NumberRule(label=labels["budget-year"], most=most["budget_year"]),
    )
