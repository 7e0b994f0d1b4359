"""Reports of firms in every kind of situation, for checks that any report must pass."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from it_audit_gui.report.model import Report
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    the_bank,
)
from tests.report.sample import report_of, sample_assessment, sample_bank, sample_report

LONG_NAME = (
    "Internationale Vereniging voor Hoogwaardige Schrijnwerkerij, Binnenhuisinrichting en Maatwerk"
    " van Oost-Vlaanderen nv (groep)"
)
HOSTILE = (
    "#sys.inputs #panic() $x^2$ *b* _i_ `raw` <script>alert(1)</script> {{7*7}} [a](http://b.c)"
    " \\ @ref ~ // /* “ \N{RIGHT-TO-LEFT OVERRIDE}gnp.exe \N{GRINNING FACE} \N{HIRAGANA LETTER A}"
)
ENDLESS = "x" * 5000


def the_whole_bank(language: str, choice: int | str | None) -> Report:
    """Every question of the shipped bank answered alike, where that is allowed."""
    bank = the_bank(language)
    answers = [
        an_answer(question.id, choice)
        for question in bank.questions
        if choice is not None and (question.may_not_apply or choice != NOT_APPLICABLE)
    ]
    return report_of(bank, an_assessment(*answers, bank=bank))


def the_sample(language: str, **facts: str | int) -> Report:
    """The joinery's report."""
    return report_of(sample_bank(language), sample_assessment(**facts))


def hostile(language: str) -> Report:
    """A firm that types what could act, and what finds no end."""
    bank = sample_bank(language)
    first, second, third, *_ = bank.questions
    answers = (
        an_answer(first.id, 0, note=HOSTILE),
        an_answer(second.id, 0, note=ENDLESS),
        an_answer(third.id, 1, note="een zin. " * 600),
    )
    return report_of(bank, an_assessment(*answers, facts={"name": HOSTILE[:120]}))


def nothing_applies(_: str) -> Report:
    """The only question does not apply."""
    bank = replace(a_questionnaire(a_question("joiners", may_not_apply=True)), context=())
    return report_of(bank, an_assessment(an_answer("joiners", NOT_APPLICABLE)))


SITUATIONS: Mapping[str, Callable[[str], Report]] = {
    "sample": sample_report,
    "empty": lambda language: the_whole_bank(language, None),
    "worst": lambda language: the_whole_bank(language, 0),
    "best": lambda language: the_whole_bank(language, 3),
    "unknown": lambda language: the_whole_bank(language, DONT_KNOW),
    "long-name": lambda language: the_sample(language, name=LONG_NAME),
    "hostile": hostile,
    "nothing-applies": nothing_applies,
}
