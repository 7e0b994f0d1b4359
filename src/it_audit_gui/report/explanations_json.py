"""Where every figure of the evaluation comes from, as a script reads it: rule, inputs, result.

Of ranges the likely value is told; the ends follow in the same way. Values have four decimals.
"""

from collections.abc import Iterable, Iterator, Mapping

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costing.explanations import (
    CalendarRule,
    CostExplanation,
    explain_costs,
    explain_predictability,
    explain_replacement,
    explain_shares,
)
from it_audit_gui.domain.costs.predictability import Explained
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.explained import Explanation, Input, Role, Rule
from it_audit_gui.domain.explanations import (
    Share,
    explain_overall,
    explain_planning_index,
    explain_projection,
    explain_section,
    explain_section_share,
    explain_share,
    explain_theme,
)
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.stage_explanations import explain_gates, explain_stage
from it_audit_gui.domain.step_explanations import ExplainedSteps, Product, explained_steps
from it_audit_gui.report.json_figures import Document, share


def explanation_rows(
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    costs: CostEvaluation,
) -> list[Document]:
    """An explanation for each score, condition, step and cost figure, in the document's order."""
    steps = explained_steps(questionnaire, evaluation, assessment.facts)
    return [
        *_scores(questionnaire, evaluation),
        *_stage(questionnaire, evaluation),
        *(row for key in steps.steps for row in _step(steps, key)),
        *(
            _row("projection", explain_projection(questionnaire, window.projection))
            for window in evaluation.plan.windows
        ),
        *map(_cost, explain_costs(costs)),
        *map(_derived, explain_shares(costs)),
        *map(_derived, explain_predictability(costs)),
        *_calendar(explain_replacement(costs), costs),
    ]


def _scores(questionnaire: Questionnaire, evaluation: Evaluation) -> Iterator[Document]:
    yield _row("score", explain_overall(questionnaire, evaluation))
    for kind in Share:
        yield _row(kind.value, explain_share(questionnaire, evaluation, kind))
    for section in evaluation.sections:
        for figure, part in zip(
            ("score", "limit"), explain_section(evaluation, section), strict=False
        ):
            yield _row(figure, part)
        for kind in Share:
            yield _row(kind.value, explain_section_share(evaluation, kind, section))
    for theme in evaluation.themes:
        yield _row("theme", explain_theme(evaluation, theme))
    yield _row("planning-index", explain_planning_index(evaluation))


def _stage(questionnaire: Questionnaire, evaluation: Evaluation) -> Iterator[Document]:
    yield _row("stage", explain_stage(questionnaire, evaluation))
    for item in explain_gates(evaluation):
        yield _row("gate", item.why)


def _step(steps: ExplainedSteps, key: StepId) -> Iterator[Document]:
    yield _row("rank", steps.rank(key))
    yield _row("gain", steps.gain(key))
    for item in steps.taken(key):
        yield _product(key, item)


def _row(figure: str, found: Explanation) -> Document:
    return {
        "figure": figure,
        "of": found.subject,
        "rule": found.rule.value,
        "inputs": [_input(item) for item in found.inputs],
        "result": _value(found.result),
        "most": _value(found.most),
    }


def _input(item: Input) -> Document:
    return {
        "role": item.role.value,
        "of": item.of,
        "value": _value(item.value),
        "weight": share(item.weight),
        "most": _value(item.most),
    }


def _product(step: str, found: Product) -> Document:
    parts = [Input(role=Role.VALUE, of=of, value=span.likely) for of, span in found.parts.items()]
    factor = Input(role=Role.FACTOR, value=found.factor)
    told = Explanation(
        subject=step, rule=Rule.PRODUCT, inputs=(*parts, factor), result=found.result.likely
    )
    return _row(f"effort-{found.takes.value}", told)


def _cost(found: CostExplanation) -> Document:
    terms = {term.of: term.likely for term in found.terms}
    return _plain("cost", found.rule, found.rule, terms, found.likely)


def _derived(found: Explained) -> Document:
    return _plain("cost", found.rule, found.rule, found.inputs, found.result)


def _calendar(found: Iterable[Explained], costs: CostEvaluation) -> Iterator[Document]:
    years = [str(item.year) for item in costs.replacement.years] if costs.replacement else []
    for name, item in zip(
        (*years, CalendarRule.AVERAGE, CalendarRule.RESERVE), found, strict=False
    ):
        yield _plain("cost", name, item.rule, item.inputs, item.result)


def _plain(
    figure: str, of: str, rule: str, inputs: Mapping[str, float], result: float | None
) -> Document:
    return {
        "figure": figure,
        "of": of,
        "rule": rule,
        "inputs": [
            _input(Input(role=Role.VALUE, of=key, value=value)) for key, value in inputs.items()
        ],
        "result": _value(result),
        "most": None,
    }


def _value(value: float | None) -> float | None:
    return None if value is None else share(value)
