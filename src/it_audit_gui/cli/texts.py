"""What the commands print for people."""

import sys
from collections.abc import Iterator, Mapping

from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.comparison import ChangeKind, Comparison, QuestionChange, ScoreChange
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.domain.what_if import WhatIf
from it_audit_gui.wording import explain


def say(*lines: str) -> None:
    """Write lines to the standard output."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def bank_lines(questionnaire: Questionnaire) -> Iterator[str]:
    """Every question with its id, weight and options, by section."""
    for section in questionnaire.sections:
        yield section.name
        for question in questionnaire.by_section[section.id]:
            yield f"  {question.id} ({question.weight})  {question.texts.text}"
            for number, text in enumerate(question.texts.options):
                yield f"    {number}  {text}"
        yield ""


def evaluation_lines(
    questionnaire: Questionnaire, evaluation: Evaluation, costs: CostEvaluation, *, entered: bool
) -> Iterator[str]:
    """Scores, stage, cost where it is known, and the ranked steps in short.

    ``entered`` tells whether the firm gave anything on costs, so that an obstacle matters.
    """
    words = words_in(questionnaire.language)
    yield words["answered"].format(answered=evaluation.answered, count=evaluation.applicable)
    yield _score_line(words["overall"], evaluation.overall, questionnaire, words)
    for section in questionnaire.sections:
        score = evaluation.sections[section.id].score
        yield "  " + _score_line(section.name, score, questionnaire, words)
        for cap in score.caps:
            question = questionnaire.by_id[cap.question]
            yield "    " + words["cap"].format(limit=whole(cap.limit), question=question.texts.text)
    yield from _standing_lines(evaluation, len(questionnaire.stages), words)
    yield from _cost_lines(costs, words)
    if entered:
        yield from _stale_lines(questionnaire, costs, words)
    for obstacle in costs.obstacles if entered else ():
        told = explain(AuditError(obstacle.error, **obstacle.details), questionnaire.language)
        yield f"{told.what} {told.do}"
    if evaluation.steps:
        yield words["steps"]
    for step in evaluation.steps:
        question = questionnaire.by_id[step.question]
        named = questionnaire.steps.get(step.id)
        title = named[1].title if named else words["find_out"].format(question=question.texts.short)
        yield f"  {step.rank}. {title} ({question.id})"
    first = [item.step.id for item in evaluation.plan.windows[0].steps]
    if first:
        yield words["first_window"].format(steps=", ".join(first))
    yield from _excess_lines(evaluation.plan, words)


def _standing_lines(evaluation: Evaluation, stages: int, words: Mapping[str, str]) -> Iterator[str]:
    standing, index = evaluation.stage, evaluation.planning_index
    yield words["stage"].format(name=standing.stage.name, number=standing.number, count=stages)
    if index.low is None or index.high is None:
        yield words["no_index"]
    elif whole(index.low) == whole(index.high):
        yield words["index"].format(value=whole(index.low))
    else:
        yield words["index_between"].format(low=whole(index.low), high=whole(index.high))


def _cost_lines(costs: CostEvaluation, words: Mapping[str, str]) -> Iterator[str]:
    total = costs.break_fix.figures.get(RuleId.TOTAL)
    if total is not None:
        figures = {"likely": total.likely, "low": total.range.p10, "high": total.range.p90}
        told = {key: _euros(value, words) for key, value in figures.items()}
        yield words["cost"].format(**told)


def _stale_lines(
    questionnaire: Questionnaire, costs: CostEvaluation, words: Mapping[str, str]
) -> Iterator[str]:
    """Dated facts that should be looked up again, by the figures that rest on them."""
    estimates = costs.inputs.estimates if costs.inputs else ()
    for fact in costs.stale:
        used = [item.id for item in estimates if item.origin.fact == fact.id]
        names = ", ".join(questionnaire.costs.inputs[key].number.label for key in used)
        yield words["stale"].format(names=names, year=fact.year, until=fact.valid_until)


def _excess_lines(plan: Plan, words: Mapping[str, str]) -> Iterator[str]:
    """By how much the plan goes beyond the firm's days and money."""
    days = max(window.days_over for window in plan.windows)
    if round(days, 1):
        yield words["days_over"].format(days=f"{days:.1f}".replace(".", words["decimal"]))
    if whole(plan.budget_over):
        yield words["budget_over"].format(amount=_euros(plan.budget_over, words))


def _euros(value: float, words: Mapping[str, str]) -> str:
    """Whole euros; the library for amounts is too slow to load for one line."""
    return f"{whole(value):,}".replace(",", words["thousands"])


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """What moved per section, then the questions by kind of change."""
    bank = comparison.after.questionnaire
    words = words_in(bank.language)
    yield _moved(words["overall"], comparison.overall, words)
    for section in bank.sections:
        yield "  " + _moved(section.name, comparison.sections[section.id], words)
    for kind in ChangeKind:
        changes = comparison.of_kind(kind)
        if changes and kind is not ChangeKind.UNCHANGED:
            yield words[f"changed_{kind.replace('-', '_')}"].format(count=len(changes))
            yield from (f"  {_title(item)} ({item.question})" for item in changes)
    if comparison.steps:
        yield words["steps_done"].format(count=len(comparison.steps))
    for step in comparison.steps:
        yield f"  {step.step} ({words['shown_' + step.shown.replace('-', '_')]})"


def what_if_lines(questionnaire: Questionnaire, now: Evaluation, found: WhatIf) -> Iterator[str]:
    """Scores and stage now and with the steps done, then what to know about the steps."""
    words = words_in(questionnaire.language)
    then = found.evaluation
    yield _would_be(words["overall"], now.overall, then.overall, words)
    for section in questionnaire.sections:
        before, after = (side.sections[section.id].score for side in (now, then))
        yield "  " + _would_be(section.name, before, after, words)
    yield words["stage_moved"].format(before=now.stage.stage.name, after=then.stage.stage.name)
    for key, steps in (("no_effect", found.without_effect), ("needed_first", found.first)):
        if steps:
            yield words[key].format(steps=", ".join(steps))


def _would_be(name: str, before: Score, after: Score, words: Mapping[str, str]) -> str:
    if before.score is None or after.score is None:
        return words["no_score"].format(name=name)
    return words["would_be"].format(name=name, before=whole(before.score), after=whole(after.score))


def _moved(name: str, change: ScoreChange, words: Mapping[str, str]) -> str:
    before, after = change.before.score, change.after.score
    if before is None or after is None:
        return words["no_score"].format(name=name)
    return words["moved"].format(
        name=name, before=whole(before), after=whole(after), common=change.common
    )


def _title(change: QuestionChange) -> str:
    standing = change.after or change.before
    return standing.question.texts.short if standing else ""


def _score_line(
    name: str, score: Score, questionnaire: Questionnaire, words: Mapping[str, str]
) -> str:
    if score.low is None or score.high is None:
        return words["no_score"].format(name=name)
    low, high = str(whole(score.low)), str(whole(score.high))
    if low != high:
        return words["between"].format(name=name, low=low, high=high)
    return words["score"].format(name=name, score=low, band=questionnaire.band(score.low).name)
