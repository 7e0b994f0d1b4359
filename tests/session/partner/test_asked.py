"""Which questions are worth asking the IT partner."""

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.session.partner.asked import Asked, askable, asked_of, kinds_of
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
    the_small_bank,
)

ANSWERS = (
    an_answer("restore", 2, evidence()),
    an_answer("offsite", 1),
    an_answer("targets", NOT_APPLICABLE),
    an_answer("mfa", DONT_KNOW),
)


def test_unknown_open_and_unproven_are_worth_asking_in_bank_order() -> None:
    found = evaluate(the_small_bank(), an_assessment(*ANSWERS), DAY)
    assert list(askable(found).items()) == [
        ("offsite", Asked.UNPROVEN),
        ("mfa", Asked.UNKNOWN),
        ("leavers", Asked.OPEN),
        ("joiners", Asked.OPEN),
    ]
    assert asked_of(found, {Asked.OPEN, Asked.UNPROVEN}) == ("offsite", "leavers", "joiners")


def test_reasons_are_named_with_commas() -> None:
    assert kinds_of(" open, dont-know,") == {Asked.OPEN, Asked.UNKNOWN}


def test_a_reason_there_is_not_is_told_with_those_there_are() -> None:
    with pytest.raises(AuditError) as refused:
        kinds_of("open,red")
    assert refused.value.error_id == "asked-unknown"
    assert refused.value.params["value"] == "red"
