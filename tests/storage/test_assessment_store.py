"""What goes into a file comes out of it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from it_audit_gui.domain.assessment import TEXT_LIMIT, Answer, EvidenceKind, Source
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
)
from tests.storage.crafting import a_file, a_full_assessment, raw

FIRST = AssessmentId("first")
RESTORE = QuestionId("restore")
LATER = MOMENT + timedelta(hours=2)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def logged(path: Path) -> Sequence[tuple[object, ...]]:
    with raw(path) as connection:
        return list(
            connection.execute(
                "SELECT question, state, option, at FROM answer_log ORDER BY sequence"
            )
        )


def test_a_new_file_has_no_assessments(path: Path) -> None:
    store = FileStore.create(path)

    assert store.path == path
    assert not store.read_only
    assert store.assessments() == []
    store.close()
    assert FileStore.open(path).assessments() == []


def test_an_assessment_comes_back_whole(path: Path) -> None:
    kept = a_full_assessment()
    store = FileStore.open(a_file(path, kept))

    assert store.load(FIRST) == kept
    assert list(store.load(FIRST).answers) == sorted(kept.answers)
    assert not store.read_only
    store.check()
    store.close()


@pytest.mark.parametrize("source", Source)
@pytest.mark.parametrize("kind", EvidenceKind)
def test_every_source_and_kind_of_evidence_comes_back(
    path: Path, source: Source, kind: EvidenceKind
) -> None:
    kept = an_assessment(an_answer("restore", 0, evidence(kind=kind), source=source))

    assert FileStore.open(a_file(path, kept)).load(FIRST) == kept


def test_the_longest_texts_come_back(path: Path) -> None:
    long = "\U0001f4be" * TEXT_LIMIT
    kept = an_assessment(an_answer("targets", NOT_APPLICABLE, note=long, reason=long))

    assert FileStore.open(a_file(path, kept)).load(FIRST) == kept


@pytest.mark.parametrize(
    "at",
    [
        datetime(2026, 3, 29, 2, 30, 59, 999999, tzinfo=UTC),
        datetime(1999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-11, minutes=-30))),
    ],
)
def test_points_in_time_come_back_to_the_microsecond_with_their_zone(
    path: Path, at: datetime
) -> None:
    kept = replace(an_assessment(an_answer("restore", 1, at=at)), started_at=at)

    found = FileStore.open(a_file(path, kept)).load(FIRST)

    assert found == kept
    assert found.started_at.utcoffset() == at.utcoffset()


def test_assessments_are_listed_oldest_first_whatever_their_clock_said(path: Path) -> None:
    first = a_full_assessment("zz")
    second = replace(an_assessment(name="aa"), started_at=MOMENT - timedelta(days=900))

    store = FileStore.open(a_file(path, first, second))

    assert [(item.id, item.answered, item.started_at) for item in store.assessments()] == [
        ("zz", 5, first.started_at),
        ("aa", 0, second.started_at),
    ]
    assert store.load(AssessmentId("aa")) == second
    assert store.load(AssessmentId("zz")) == first


def test_an_unknown_assessment_is_told(path: Path) -> None:
    store = FileStore.open(a_file(path))

    with pytest.raises(AuditError, match="unknown-assessment assessment=other"):
        store.load(AssessmentId("other"))


def test_a_change_of_everything_is_kept(path: Path) -> None:
    store = FileStore.open(a_file(path))
    answer = an_answer("restore", 3, evidence(pointer="New"), at=LATER)

    store.write(
        FIRST,
        Change(
            facts={FactId("people"): 20, FactId("own-server"): "yes"},
            answers=(answer, an_answer("new", DONT_KNOW)),
            removed=(QuestionId("offsite"), QuestionId("never-answered")),
        ),
        LATER,
    )
    store.close()

    found = FileStore.open(path).load(FIRST)
    assert found.facts == {
        "name": "Bakkerij Claes",
        "people": 20,
        "own-server": "yes",
        "computer-users": 0,
    }
    assert set(found.answers) == {"restore", "new", "mfa", "targets", "gone-in-this-bank"}
    assert found.answers[RESTORE] == answer


def test_a_fact_can_change_from_text_to_number(path: Path) -> None:
    store = FileStore.open(a_file(path))

    store.write(FIRST, Change(facts={FactId("own-server"): 4}), LATER)

    assert store.load(FIRST).facts[FactId("own-server")] == 4


def test_a_fact_that_was_emptied_is_gone(path: Path) -> None:
    second = a_full_assessment("second")
    store = FileStore.open(a_file(path, a_full_assessment(), second))
    before = store.load(FIRST).facts
    gone = FactId("own-server")
    assert gone in before

    store.write(FIRST, Change(removed_facts=(gone,)), LATER)

    assert store.load(FIRST).facts == {key: before[key] for key in before if key != gone}
    assert store.load(AssessmentId("second")) == second


def test_evidence_that_was_taken_away_is_gone(path: Path) -> None:
    store = FileStore.open(a_file(path))
    one = an_answer("restore", 2, evidence(pointer="Only this"))

    store.write(FIRST, Change(answers=(one,)), LATER)
    assert store.load(FIRST).answers[RESTORE] == one
    store.write(FIRST, Change(removed=(RESTORE,)), LATER)
    assert RESTORE not in store.load(FIRST).answers
    store.write(FIRST, Change(answers=(an_answer("restore", 1),)), LATER)
    assert store.load(FIRST).answers[RESTORE].evidence == ()


def test_answers_of_one_assessment_leave_the_others_alone(path: Path) -> None:
    second = a_full_assessment("second")
    store = FileStore.open(a_file(path, a_full_assessment(), second))

    store.write(FIRST, Change(facts={FactId("name"): "Other"}, removed=(RESTORE,)), LATER)

    assert store.load(AssessmentId("second")) == second


def test_every_choice_is_remembered_with_its_moment(path: Path) -> None:
    store = FileStore.create(path)
    store.add(an_assessment(an_answer("restore", 0)))
    store.write(FIRST, Change(answers=(an_answer("restore", 2),)), LATER)
    store.write(FIRST, Change(answers=(an_answer("restore", DONT_KNOW),)), LATER)
    store.write(FIRST, Change(removed=(RESTORE,)), LATER)
    store.close()

    at = LATER.isoformat()
    assert logged(path) == [
        ("restore", "option", 0, MOMENT.isoformat()),
        ("restore", "option", 2, at),
        ("restore", "dont-know", None, at),
        ("restore", "unanswered", None, at),
    ]


def test_the_place_is_kept_per_assessment(path: Path) -> None:
    store = FileStore.open(a_file(path, a_full_assessment(), an_assessment(name="second")))
    store.keep_place(FIRST, "question:mfa")
    store.close()

    store = FileStore.open(path)
    assert store.place(FIRST) == "question:mfa"
    assert store.place(AssessmentId("second")) == ""
    assert store.place(AssessmentId("unknown")) == ""


def test_an_assessment_is_added_wholly_or_not_at_all(path: Path) -> None:
    store = FileStore.open(a_file(path))

    with pytest.raises(AuditError):
        store.add(an_assessment(an_answer("mfa", 3)))

    assert store.load(FIRST) == a_full_assessment()
    assert len(store.assessments()) == 1


def test_a_change_is_kept_wholly_or_not_at_all(path: Path) -> None:
    store = FileStore.open(a_file(path))
    unknown = AssessmentId("unknown")

    with pytest.raises(AuditError):
        store.write(unknown, Change(answers=(an_answer("mfa", 3),)), LATER)

    assert store.load(FIRST) == a_full_assessment()
    store.write(FIRST, Change(answers=(an_answer("mfa", 3),)), LATER)


def test_a_store_serves_the_thread_that_asks(path: Path) -> None:
    """The window opens the file on a worker thread and may close it on another."""
    with ThreadPoolExecutor(1) as worker:
        store = worker.submit(FileStore.open, a_file(path)).result()
        changes = [an_answer("restore", option) for option in range(4)]
        for answer in changes:
            worker.submit(store.write, FIRST, Change(answers=(answer,)), LATER).result()

    found: Answer = store.load(FIRST).answers[RESTORE]
    assert found.option == 3
    store.close()


def test_a_closed_file_is_exactly_one_file(path: Path) -> None:
    store = FileStore.open(a_file(path))
    store.write(FIRST, Change(answers=(an_answer("mfa", 3),)), LATER)
    store.close()

    assert [item.name for item in path.parent.iterdir()] == ["claes.itaudit"]
