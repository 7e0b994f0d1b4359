"""What the list of recent audits keeps of each, and where on which medium it says they lie."""

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path, PurePath

import pytest

from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.remembered.recent import RecentAudit, from_base, from_json, of_view, to_json
from it_audit_gui.gui.remembered.settings import Settings
from tests.builders import DAY, MOMENT, an_answer, the_small_bank
from tests.gui.factories import a_view
from tests.gui.windows import a_recent

TOLD = a_recent(stage="stabilised", rung=2, step="acc-mfa-start", due=DAY)


def entry(**fields: object) -> str:
    return json.dumps([{**to_json(TOLD), **fields}])


@pytest.mark.parametrize("audit", [TOLD, a_recent(protected=True), a_recent(low=None, high=None)])
def test_all_that_is_told_of_an_audit_is_read_back(audit: RecentAudit) -> None:
    assert from_json(json.dumps([to_json(audit)])) == (audit,)


@pytest.mark.parametrize(
    "fields",
    [
        {"opened_at": "lately"},
        {"opened_at": 7},
        {"opened_at": "2026-11-23T09:30:00"},
        {"answered": "many"},
        {"answered": float("inf")},
        {"rung": float("nan")},
        {"due": "soon"},
        {"path": None},
    ],
)
def test_an_audit_that_cannot_be_meant_is_left_out_alone(fields: dict[str, object]) -> None:
    other = a_recent(Path("/other.itaudit"))
    audits = json.dumps([*json.loads(entry(**fields)), to_json(other)])
    assert from_json(audits) == (other,)


def test_the_step_to_look_at_next_is_remembered_with_its_day() -> None:
    bank = the_small_bank()
    bare = a_view(bank, an_answer("restore", 0))
    first = bare.evaluation.plan.steps[0].step.id
    due = DAY + timedelta(days=3)
    tracking = StepTracking(status=StepStatus.PLANNED, due=due)
    view = a_view(bank, an_answer("restore", 0), tracking={str(first): tracking})
    found = of_view(view, "", MOMENT)
    assert (found.step, found.due) == (first, due)


def test_of_an_audit_with_a_password_only_its_name_is_remembered() -> None:
    view = replace(a_view(the_small_bank(), an_answer("restore", 0)), protected=True)
    found = of_view(view, "question:restore", MOMENT)
    assert found == RecentAudit(
        path=view.path,
        organisation=view.assessment.organisation,
        opened_at=MOMENT,
        answered=0,
        applicable=0,
        protected=True,
    )
    assert not found.is_told


def test_a_stage_is_told_once_there_is_an_answer() -> None:
    assert not of_view(a_view(the_small_bank()), "", MOMENT).has_stage
    assert of_view(a_view(the_small_bank(), an_answer("restore", 0)), "", MOMENT).has_stage


def test_the_sample_firm_is_never_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember(a_recent(settings.sample_folder / "sample.itaudit"))
    assert settings.recent == ()


def test_a_notice_put_away_for_one_file_shows_for_another_of_that_name(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.put_away("cloud", tmp_path / "here" / "firm.itaudit")
    assert settings.is_put_away("cloud", tmp_path / "here" / "firm.itaudit")
    assert not settings.is_put_away("cloud", tmp_path / "there" / "firm.itaudit")
    assert not settings.is_put_away("stick", tmp_path / "here" / "firm.itaudit")


@pytest.mark.skipif(os.name == "nt", reason="letters stand for the media there")
def test_what_lies_on_another_medium_keeps_its_whole_path(tmp_path: Path) -> None:
    assert from_base(Path("/dev/firm.itaudit"), tmp_path) == "/dev/firm.itaudit"
    assert from_base(tmp_path.parent / "firm.itaudit", tmp_path) == "../firm.itaudit"
    assert from_base(tmp_path / "gone" / "firm.itaudit", tmp_path).startswith(str(tmp_path))
    assert from_base(tmp_path / "firm.itaudit", None) == str(tmp_path / "firm.itaudit")


@pytest.mark.skipif(os.name == "nt", reason="letters are real there")
@pytest.mark.parametrize(
    ("clients", "kept"), [("/E:/Clients", "../Clients"), ("/F:/Clients", "/F:/Clients")]
)
def test_a_letter_tells_a_drive_where_there_are_letters(
    monkeypatch: pytest.MonkeyPatch, clients: str, kept: str
) -> None:
    with monkeypatch.context() as lettered:
        lettered.setattr(PurePath, "drive", property(lambda path: path.parts[1]))
        found = from_base(Path(clients), Path("/E:/Data"))
    assert found == kept
