"""What a list tells of a file: read without a change."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from it_audit_gui import bootstrap, sample_firm
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.looking import Look, look
from it_audit_gui.session.replies import Reply
from it_audit_gui.storage.sniff import journal_of

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firm.itaudit"


def test_the_sample_firm_is_filled_and_tells_what_comes_next(tmp_path: Path) -> None:
    path = sample_firm.make(tmp_path / "Sample", "Sample firm", "en", NOW)
    before = path.read_bytes()
    seen = look(path, "en", TODAY)

    assert seen.organisation == "Sample firm"
    assert seen.answered == seen.applicable > 0
    assert seen.low == seen.high is not None
    assert (seen.stage, seen.rung) == ("reactive", 1)
    assert seen.step in {str(step) for step in bootstrap.bank().latest("en").steps}
    assert seen.due is None
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_sample_is_made_anew_each_time(tmp_path: Path) -> None:
    first = sample_firm.make(tmp_path, "First", "en", NOW)
    second = sample_firm.make(tmp_path, "Second", "nl", NOW)

    assert first == second
    assert look(second, "nl", TODAY).organisation == "Second"


def test_before_the_last_answer_no_step_is_guessed(path: Path) -> None:
    session = bootstrap.create(path, {NAME: "Firm"}, "en", NOW)
    session.answer(Reply(question=QuestionId("acc-mfa"), choice="0"), NOW)
    assert session.evaluate(TODAY).plan.steps
    session.close()

    seen = look(path, "en", TODAY)
    assert (seen.answered, seen.step) == (1, "")


def test_a_date_that_was_set_comes_first(tmp_path: Path) -> None:
    path = sample_firm.make(tmp_path, "Sample firm", "en", NOW)
    session = bootstrap.open_audit(path, "en")
    last = session.evaluate(TODAY).plan.steps[-1].step.id
    session.track(StepId(last), StepTracking(due=TODAY), NOW)
    session.close()

    seen = look(path, "en", TODAY)
    assert (seen.step, seen.due) == (last, TODAY)


def test_of_a_locked_file_nothing_is_told(path: Path) -> None:
    bootstrap.create(path, {NAME: "Firm"}, "en", NOW, "secret words").close()

    assert look(path, "en", TODAY) == Look(protected=True)


def test_an_unfinished_write_is_left_alone(path: Path) -> None:
    bootstrap.create(path, {NAME: "Firm"}, "en", NOW).close()
    journal_of(path).write_bytes(b"unfinished")
    with pytest.raises(AuditError) as raised:
        look(path, "en", TODAY)

    assert raised.value.error_id == "file-in-use"
    assert journal_of(path).read_bytes() == b"unfinished"
