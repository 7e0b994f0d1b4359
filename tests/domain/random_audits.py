"""Random assessments on the shipped bank, for the rules that must always hold."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.domain.questionnaire import Question
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
    the_bank,
)

BANK = the_bank()
QUESTIONS = st.sampled_from(BANK.questions)
OPTIONS = (0, 1, 2, 3)
OLD, YOUNG = evidence(date(2020, 1, 1)), evidence(date(2026, 11, 1))
Picks = Mapping[QuestionId, Answer]

_PLAIN = st.sampled_from([None, *OPTIONS, DONT_KNOW])
_WITH_NOT_APPLICABLE = st.sampled_from([None, *OPTIONS, DONT_KNOW, NOT_APPLICABLE])
_FACTS: st.SearchStrategy[dict[str, str | int]] = st.fixed_dictionaries(
    {},
    optional={
        "people": st.integers(1, 60),
        "computer-users": st.integers(0, 60),
        "it-care": st.sampled_from(["partner", "self", "nobody"]),
        "own-server": st.sampled_from(["yes", "no"]),
        "remote-work": st.sampled_from(["yes", "no"]),
        "nis2-clients": st.sampled_from(["yes", "no", "dont-know"]),
    },
)


def choices_of(question: Question) -> st.SearchStrategy[int | str | None]:
    """Everything a user may choose, and not having chosen yet."""
    return _WITH_NOT_APPLICABLE if question.may_not_apply else _PLAIN


def replies_to(question: Question) -> list[int | str]:
    """Every answer the bank allows."""
    return [*OPTIONS, DONT_KNOW, *([NOT_APPLICABLE] if question.may_not_apply else [])]


@st.composite
def assessments(draw: st.DrawFn, *, complete: bool = False) -> Assessment:
    """Any assessment of any firm; ``complete`` leaves no question unanswered."""
    answers = []
    for question in BANK.questions:
        choice = draw(choices_of(question))
        if choice is None and complete:
            choice = DONT_KNOW
        if choice is not None:
            answers.append(an_answer(question.id, choice, *draw(_PROOFS), to_confirm=draw(_RARE)))
    facts = {FactId(key): value for key, value in draw(_FACTS).items()}
    return replace(an_assessment(*answers, bank=BANK), facts=facts)


@st.composite
def good_assessments(draw: st.DrawFn) -> Assessment:
    """A firm with nearly everything in order: where stages change."""
    weak = draw(st.dictionaries(QUESTIONS.map(lambda item: item.id), _PLAIN, max_size=6))
    picks: dict[QuestionId, int | str | None] = {item.id: draw(_GOOD) for item in BANK.questions}
    answers = [an_answer(key, pick) for key, pick in {**picks, **weak}.items() if pick is not None]
    return an_assessment(*answers, bank=BANK)


_GOOD = st.sampled_from([2, 3, 3])
_PROOFS = st.sampled_from([(), (), (YOUNG,), (OLD,)])
_RARE = st.sampled_from([False, False, False, True])


def evaluated(assessment: Assessment) -> Evaluation:
    return evaluate(BANK, assessment, DAY)
