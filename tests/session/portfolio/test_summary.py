"""Figures over several firms, and none when they could tell of one of them."""

from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.session.portfolio.summary import Portfolio, Spread, portfolio_of
from tests.builders import (
    DAY,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
    the_small_bank,
)

BANK = the_small_bank()


def firm(**options: int) -> Evaluation:
    return evaluate(BANK, an_assessment(*answered(**options)), DAY)


def complete(option: int) -> Evaluation:
    keys = ("restore", "offsite", "targets", "mfa", "leavers", "joiners")
    return firm(**dict.fromkeys(keys, option))


def summary(*found: Evaluation, least: int = 3) -> Portfolio:
    return portfolio_of(BANK, found, least=least, most_gaps=1)


def test_below_the_least_number_only_the_number_is_told() -> None:
    found = summary(complete(3), complete(0))
    assert found == Portfolio(firms=2, least=3)
    assert not found.told


def test_median_lowest_and_highest_per_section() -> None:
    found = summary(complete(3), complete(3), complete(0))
    assert found.told
    assert found.overall == Spread(firms=3, median=100.0, lowest=0.0, highest=100.0)
    assert list(found.sections) == [section.id for section in BANK.sections]
    assert set(found.sections.values()) == {found.overall}


def test_every_stage_is_counted_and_the_most_frequent_knock_out_named() -> None:
    found = summary(complete(3), firm(restore=0, mfa=3), complete(0))
    assert sum(found.stages.values()) == 3
    assert list(found.stages) == [stage.id for stage in BANK.stages]
    assert found.gaps == (("restore", 2),)


def test_a_section_that_too_few_firms_have_a_score_in_is_left_out() -> None:
    bank = a_questionnaire(
        a_question("restore"), a_question("mfa", section="access", may_not_apply=True)
    )
    aside = an_assessment(an_answer("restore", 3), an_answer("mfa", NOT_APPLICABLE), bank=bank)
    has = an_assessment(an_answer("restore", 3), an_answer("mfa", 3), bank=bank)
    found = portfolio_of(
        bank, [evaluate(bank, item, DAY) for item in (aside, has, has)], least=3, most_gaps=1
    )
    assert list(found.sections) == ["backup"]
    assert found.overall is not None


def test_what_this_bank_does_not_ask_is_not_counted() -> None:
    other = a_questionnaire(a_question("older", section="older", knock_out=True))
    done = evaluate(other, an_assessment(an_answer("older", 0), bank=other), DAY)
    found = portfolio_of(BANK, [done, complete(0), complete(0), complete(0)], least=3, most_gaps=5)
    assert all(key in BANK.by_id for key, _ in found.gaps)
    assert all(spread.firms == 3 for spread in found.sections.values())
