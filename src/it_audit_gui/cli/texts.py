"""What the commands print for people."""

import sys
from collections.abc import Iterator

from it_audit_gui.domain.comparison import ChangeKind, Comparison, QuestionChange, ScoreChange
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.domain.what_if import WhatIf
from it_audit_gui.wording import load


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


def evaluation_lines(questionnaire: Questionnaire, evaluation: Evaluation) -> Iterator[str]:
    """Scores and the ranked steps in short."""
    words = {key: str(value) for key, value in load("command_line", questionnaire.language).items()}
    yield words["answered"].format(answered=evaluation.answered, count=evaluation.applicable)
    yield _score_line(words["overall"], evaluation.overall, questionnaire, words)
    for section in questionnaire.sections:
        score = evaluation.sections[section.id].score
        yield "  " + _score_line(section.name, score, questionnaire, words)
        for cap in score.caps:
            question = questionnaire.by_id[cap.question]
            yield "    " + words["cap"].format(limit=whole(cap.limit), question=question.texts.text)
    if evaluation.steps:
        yield words["steps"]
    for step in evaluation.steps:
        question = questionnaire.by_id[step.question]
        named = questionnaire.steps.get(step.id)
        title = named[1].title if named else words["find_out"].format(question=question.texts.short)
        yield f"  {step.rank}. {title} ({question.id})"


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """What moved per section, then the questions by kind of change."""
    bank = comparison.after.questionnaire
    words = {key: str(value) for key, value in load("command_line", bank.language).items()}
    yield _moved(words["overall"], comparison.overall, words)
    for section in bank.sections:
        yield "  " + _moved(section.name, comparison.sections[section.id], words)
    for kind in ChangeKind:
        changes = comparison.of_kind(kind)
        if changes and kind is not ChangeKind.UNCHANGED:
            yield words[f"changed_{kind.replace('-', '_')}"].format(count=len(changes))
            yield from (f"  {_title(item)} ({item.question})" for item in changes)


def what_if_lines(questionnaire: Questionnaire, now: Evaluation, found: WhatIf) -> Iterator[str]:
    """Scores and stage now and with the steps done, then what to know about the steps."""
    words = {key: str(value) for key, value in load("command_line", questionnaire.language).items()}
    then = found.evaluation
    yield _would_be(words["overall"], now.overall, then.overall, words)
    for section in questionnaire.sections:
        before, after = (side.sections[section.id].score for side in (now, then))
        yield "  " + _would_be(section.name, before, after, words)
    yield words["stage_moved"].format(before=now.stage.stage.name, after=then.stage.stage.name)
    for key, steps in (("no_effect", found.without_effect), ("needed_first", found.first)):
        if steps:
            yield words[key].format(steps=", ".join(steps))


def _would_be(name: str, before: Score, after: Score, words: dict[str, str]) -> str:
    if before.score is None or after.score is None:
        return words["no_score"].format(name=name)
    return words["would_be"].format(name=name, before=whole(before.score), after=whole(after.score))


def _moved(name: str, change: ScoreChange, words: dict[str, str]) -> str:
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
    name: str, score: Score, questionnaire: Questionnaire, words: dict[str, str]
) -> str:
    if score.low is None or score.high is None:
        return words["no_score"].format(name=name)
    low, high = str(whole(score.low)), str(whole(score.high))
    if low != high:
        return words["between"].format(name=name, low=low, high=high)
    return words["score"].format(name=name, score=low, band=questionnaire.band(score.low).name)
