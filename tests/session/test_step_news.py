"""What is told of a step, joined with what was noted before."""

from datetime import date

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.tracking import UNTRACKED, StepStatus, StepTracking
from it_audit_gui.session.step_news import tracked

PLANNED = StepTracking(status=StepStatus.PLANNED, who="Els", due=date(2026, 12, 1))


def refused(status: str, **told: str) -> AuditError:
    with pytest.raises(AuditError) as caught:
        tracked(UNTRACKED, status, **told)
    return caught.value


def test_everything_that_can_be_told() -> None:
    assert tracked(UNTRACKED, "planned", who="Els", due="2026-12-01") == PLANNED


def test_what_is_not_told_stays() -> None:
    assert tracked(PLANNED, "doing") == StepTracking(
        status=StepStatus.DOING, who="Els", due=date(2026, 12, 1)
    )


def test_an_empty_text_takes_away_what_was_noted() -> None:
    assert tracked(PLANNED, "planned", who="", due="") == StepTracking(status=StepStatus.PLANNED)


def test_texts_are_one_line() -> None:
    told = tracked(UNTRACKED, "dropped", who=" our\npartner ", reason="too\tdear\n")
    assert (told.who, told.reason) == ("our partner", "too dear")


def test_a_reason_is_kept_while_the_step_is_dropped() -> None:
    dropped = tracked(PLANNED, "dropped", reason="The shop moves")
    assert tracked(dropped, "dropped", who="Jan").reason == "The shop moves"
    assert not tracked(dropped, "open").reason


def test_a_reason_without_dropping_is_not_kept() -> None:
    assert not tracked(UNTRACKED, "doing", reason="Because").reason


def test_a_status_that_does_not_exist_is_told_with_the_choices() -> None:
    error = refused("finished")
    assert error.error_id == "unknown-status"
    assert error.params["choices"] == "open, planned, doing, done, dropped"


@pytest.mark.parametrize("due", ["tomorrow", "2026-02-30", "1/12/2026", "20261201", " "])
def test_a_day_that_does_not_exist_is_refused(due: str) -> None:
    assert refused("planned", due=due).error_id == "wrong-date"


@pytest.mark.parametrize("reason", ["", " \n "])
def test_dropped_without_a_reason_is_refused(reason: str) -> None:
    assert refused("dropped", reason=reason).error_id == "step-reason-missing"
