"""Rows that a stranger or a failing disk changed: left out, named, and never the others."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import Entry
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.session.ports import Change, CostChange, Damage, Why
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    changed,
    loosely_changed,
    resealed,
    unchanged,
    with_bytes,
)

FIRST = AssessmentId("first")
_RESTORE = ("answer", "restore")
_MFA = ("answer", "mfa")
_STEP = ("step_tracking", "restore-start")
_INVOICE = ("invoice", "2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit")


WRONG_TYPES = {
    "note-blob": ("answer SET note = x'00ff' WHERE question = 'restore'", "answer", "restore"),
    "option-text": ("answer SET option = 'two' WHERE question = 'restore'", "answer", "restore"),
    "option-real": ("answer SET option = 1.5 WHERE question = 'restore'", "answer", "restore"),
    "infinite": ("answer SET option = 9e999 WHERE question = 'restore'", "answer", "restore"),
    "confirm": ("answer SET to_confirm = 'no' WHERE question = 'restore'", "answer", "restore"),
    "question": ("answer SET question = x'01' WHERE question = 'mfa'", "answer", "\ufffd"),
    "evidence": ("evidence SET pointer = x'00' WHERE position = 0", "evidence", "restore"),
    "fact-key": ("fact SET fact = x'00' WHERE fact = 'people'", "fact", "\ufffd"),
    "fact-blob": ("fact SET text = x'00' WHERE fact = 'name'", "fact", "name"),
    "fact-real": ("fact SET number = 1.5 WHERE fact = 'people'", "fact", "people"),
    "due": ("step_tracking SET due = 7 WHERE step = 'restore-start'", *_STEP),
    "days": ("capacity SET days_per_month = 'two'", "capacity", ""),
    "people": ("cost_people SET people = 1.5", "cost_people", ""),
    "price": ("device SET price = 'cheap' WHERE position = 1", "device", "1"),
}


@pytest.mark.parametrize(("update", "table", "key"), WRONG_TYPES.values(), ids=WRONG_TYPES)
def test_a_value_of_the_wrong_type_hides_its_row_only(
    path: Path, update: str, table: str, key: str
) -> None:
    loosely_changed(path, f"UPDATE {update}")

    assert_only_damage(path, Damage(table=table, key=key, why=Why.CHANGED))


ROWS = {
    "too-long": ("answer SET note = hex(zeroblob(10001)) WHERE question = 'mfa'", *_MFA),
    "state": ("answer SET state = 'perhaps' WHERE question = 'mfa'", *_MFA),
    "option-and-dont-know": ("answer SET option = 1 WHERE question = 'mfa'", *_MFA),
    "no-option": ("answer SET option = NULL WHERE question = 'restore'", *_RESTORE),
    "not-a-number": ("answer SET option = 9e999 - 9e999 WHERE question = 'restore'", *_RESTORE),
    "source": ("answer SET source = 'me' WHERE question = 'restore'", *_RESTORE),
    "no-reason": ("answer SET reason = ' ' WHERE question = 'targets'", "answer", "targets"),
    "no-time": ("answer SET answered_at = '' WHERE question = 'restore'", *_RESTORE),
    "local-time": ("answer SET answered_at = '2026-11-02T09:30' WHERE option = 2", *_RESTORE),
    "number-as-time": ("answer SET answered_at = 1700000000 WHERE question = 'mfa'", *_MFA),
    "evidence-kind": ("evidence SET kind = 'rumour' WHERE position = 1", "evidence", "restore"),
    "evidence-date": (
        "evidence SET date = '2026-13-45' WHERE position = 0",
        "evidence",
        "restore",
    ),
    "fact": ("fact SET number = NULL WHERE fact = 'people'", "fact", "people"),
    "status": ("step_tracking SET status = 'lost' WHERE who <> ''", *_STEP),
    "no-reason-to-drop": ("step_tracking SET reason = ''", "step_tracking", "mfa-start"),
    "long-who": ("step_tracking SET who = hex(zeroblob(500)) WHERE who <> ''", *_STEP),
    "due": ("step_tracking SET due = 'soon' WHERE who <> ''", *_STEP),
    "infinite-budget": ("capacity SET budget_year = 9e999", "capacity", ""),
    "input": (
        "cost_entry SET input = 'coffee' WHERE input = 'outages'",
        "cost_entry",
        "coffee",
    ),
    "infinite": ("cost_entry SET low = -9e999 WHERE input = 'outages'", "cost_entry", "outages"),
    "month": ("invoice SET month = '2026-13' WHERE position = 2", "invoice", "2"),
    "digits": ("invoice SET month = '\u0662\u0660\u0662\u0666-01' WHERE position = 2", *_INVOICE),
    "amount": ("invoice SET amount = 9e999 WHERE position = 2", "invoice", "2"),
    "price": ("device SET price = -9e999 WHERE position = 0", "device", "0"),
}


@pytest.mark.parametrize(("update", "table", "key"), ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "changed"])
def test_a_row_that_makes_no_sense_is_left_out_and_named(
    path: Path, update: str, table: str, key: str, *, sealed: bool
) -> None:
    changed(path, f"UPDATE {update}")
    if sealed:
        resealed(path)

    why = Why.UNREADABLE if sealed else Why.CHANGED
    assert_only_damage(path, Damage(table=table, key=key, why=why))


def assert_only_damage(path: Path, damage: Damage) -> None:
    """It is told, and everything else is read as it was; nothing is written by reading."""
    with unchanged(path.parent):
        store = FileStore.open(path)
        found = store.load(FIRST)
        assert [*store.damage(FIRST)] == [*store.check()] == [damage]
        store.close()
    whole = a_full_assessment()
    lost = sum(
        (
            len(whole.facts) - len(found.facts),
            len(whole.answers) - len(found.answers),
            len(whole.tracking) - len(found.tracking),
            len(whole.costs.entries) - len(found.costs.entries),
            len(whole.costs.invoices) - len(found.costs.invoices),
            len(whole.costs.devices) - len(found.costs.devices),
            found.capacity != whole.capacity,
            found.costs.people != whole.costs.people,
            sum(len(item.evidence) for item in whole.answers.values())
            - sum(len(item.evidence) for item in found.answers.values())
            - 2 * (QuestionId("restore") not in found.answers),
        )
    )
    assert lost == 1


@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "changed"])
def test_an_assessment_without_a_beginning_is_left_out(path: Path, *, sealed: bool) -> None:
    changed(path, "UPDATE assessment SET started_at = 'long ago'")
    if sealed:
        resealed(path)

    store = FileStore.open(path)

    assert store.assessments() == []
    damage = Damage(table="assessment", key="first", why=Why.UNREADABLE)
    assert list(store.check()) == [damage]
    store.close()


def test_an_assessment_whose_bank_has_changed_is_there_and_told(path: Path) -> None:
    changed(path, "UPDATE assessment SET version = '2'")

    store = FileStore.open(path)

    assert store.load(FIRST).version == "2"
    assert list(store.damage(FIRST)) == [Damage(table="assessment", key="first", why=Why.CHANGED)]
    store.close()


def test_an_id_that_is_no_text_is_told(path: Path) -> None:
    loosely_changed(path, "UPDATE assessment SET id = x'00'")

    store = FileStore.open(path)

    assert [(item.table, item.why) for item in store.check()] == [("assessment", Why.CHANGED)]
    store.close()


def test_a_place_that_cannot_be_read_is_the_beginning(path: Path) -> None:
    loosely_changed(path, "UPDATE assessment SET place = x'ff'")

    assert FileStore.open(path).place(FIRST) == ""


def test_all_that_is_settled_comes_back_and_a_key_nobody_knows_settles_nothing(path: Path) -> None:
    settled = AuditSettings(
        keep_until=date(2030, 1, 1), processor_note="For Claes", it_partner="Claes IT"
    )
    store = FileStore.open(path)
    store.keep_settings(settled)
    store.close()
    changed(path, "INSERT INTO audit_setting VALUES ('of-tomorrow', 'something', '')")
    resealed(path)

    store = FileStore.open(path)
    assert store.settings() == settled
    assert list(store.check()) == []


def test_settings_that_make_no_sense_settle_nothing(path: Path) -> None:
    store = FileStore.open(path)
    store.keep_settings(AuditSettings(keep_until=date(2030, 1, 1), processor_note="For Claes"))
    store.close()
    changed(path, "UPDATE audit_setting SET value = 'never' WHERE key = 'keep-until'")
    resealed(path)

    store = FileStore.open(path)

    assert store.settings() == AuditSettings(processor_note="For Claes")
    damage = Damage(table="audit_setting", key="keep-until", why=Why.UNREADABLE)
    assert list(store.damage(FIRST)) == list(store.check()) == [damage]
    store.close()


def test_a_damaged_row_stays_until_it_is_answered_anew(path: Path) -> None:
    changed(
        path,
        "UPDATE answer SET note = 'x' WHERE question = 'restore'",
        "UPDATE cost_entry SET likely = 7 WHERE input = 'outages'",
        "UPDATE fact SET number = 7 WHERE fact = 'people'",
    )
    store = FileStore.open(path)
    found = store.load(FIRST)
    more = {**found.costs.entries, InputId.OVERTIME_HOURS: Entry(likely=3.0)}
    after = replace(found.costs, entries=more)
    elsewhere = Change(
        facts={FactId("computer-users"): 4},
        answers=(an_answer("mfa", 3),),
        costs=CostChange(before=found.costs, after=after),
    )
    store.write(FIRST, elsewhere, MOMENT)

    told = [(item.table, item.key) for item in store.damage(FIRST)]
    assert sorted(told) == [("answer", "restore"), ("cost_entry", "outages"), ("fact", "people")]

    anew = {**more, InputId.OUTAGES: Entry(likely=5.0)}
    answered = Change(
        facts={FactId("people"): 9},
        answers=(an_answer("restore", 1),),
        costs=CostChange(before=after, after=replace(after, entries=anew)),
    )
    store.write(FIRST, answered, MOMENT)

    assert list(store.damage(FIRST)) == []
    assert store.load(FIRST).answers[QuestionId("restore")] == an_answer("restore", 1)
    store.close()


def test_more_evidence_than_an_answer_can_have_is_unreadable(path: Path) -> None:
    changed(
        path,
        "INSERT INTO evidence WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 60) SELECT 'first', 'restore', i, 'other', '2026-01-01', '', i FROM n",
    )
    resealed(path)

    store = FileStore.open(path)

    damage = Damage(table="answer", key="restore", why=Why.UNREADABLE)
    assert list(store.damage(FIRST)) == [damage]
    store.close()


def test_evidence_without_an_answer_is_left_where_it_is(path: Path) -> None:
    changed(
        path, "INSERT INTO evidence VALUES ('first', 'none', 0, 'other', '2026-01-01', '', 'n')"
    )
    resealed(path)

    assert FileStore.open(path).load(FIRST) == a_full_assessment()


def test_one_flipped_bit_in_a_note_is_noticed(path: Path) -> None:
    place = path.read_bytes().index(b"Regel 1")
    with_bytes(path, place, b"Segel")

    assert_only_damage(path, Damage(table="answer", key="restore", why=Why.CHANGED))


def test_a_row_that_lost_its_assessment_is_told_and_hides_no_other(path: Path) -> None:
    place = path.read_bytes().index(b"firstLaptop")
    with_bytes(path, place, b"worst")

    assert_only_damage(path, Damage(table="device", key="0", why=Why.CHANGED))


def test_letters_that_are_broken_hide_their_row_only(path: Path) -> None:
    place = path.read_bytes().index(b"Regel 1")
    with_bytes(path, place, b"Reg\xffl")

    assert_only_damage(path, Damage(table="answer", key="restore", why=Why.CHANGED))


def test_a_row_moved_to_another_assessment_is_noticed(path: Path) -> None:
    other = a_file(path.with_name("two.itaudit"), a_full_assessment(), an_assessment(name="two"))
    changed(other, "UPDATE fact SET assessment = 'two' WHERE fact = 'own-server'")

    store = FileStore.open(other)

    assert list(store.check()) == [Damage(table="fact", key="own-server", why=Why.CHANGED)]
    store.close()
