"""Makes the fixture file of the current file version, once, when that version is released.

    python -m tests.files.make_files

Writes tests/files/v<version>.itaudit with ``the_kept_assessments``. A file that is there already
is never made again: old files must open as they were left, so they stay as the program of their
time wrote them. Ids and moments are fixed; only the number of the SQLite version differs.
"""

import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from it_audit_gui.domain.assessment import Answer, Assessment, EvidenceKind, Source
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.domain.ids import AssessmentId, QuestionId, StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.session.ports import Change, CostChange
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from tests.attaching import an_attached
from tests.builders import DONT_KNOW, NOT_APPLICABLE, an_answer, evidence, the_bank

FOLDER = Path(__file__).parent
STARTED = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CHANGED = datetime(2026, 11, 30, 14, 15, 16, 171819, tzinfo=UTC)
PLACE = "question:acc-mfa"
SETTINGS = AuditSettings(keep_until=date(2033, 12, 31), processor_note="Voor de zaakvoerder")
CAPACITY = CapacityEntry(days_per_month=1.5, budget_year=6000)
TRACKING = {
    StepId("acc-mfa-start"): StepTracking(
        status=StepStatus.DOING, who="IT-partner", due=date(2026, 12, 15)
    ),
    StepId("bak-restore-test-start"): StepTracking(status=StepStatus.DONE),
    StepId("sec-training-start"): StepTracking(status=StepStatus.DROPPED, reason="E\u00e9n man"),
}
COSTS = CostSheet(
    entries={
        InputId.HOURLY_COST: Entry(likely=45),
        InputId.OUTAGES: Entry(likely=4, low=2, high=8),
    },
    people=10,
    revenue_people=2,
    invoices=(
        Invoice(month=Month(year=2025, month=12), amount=1250.5, planned=True),
        Invoice(month=Month(year=2026, month=3), amount=0, planned=False),
        Invoice(month=Month(year=2026, month=4), amount=310),
    ),
    devices=(Devices(kind="Laptop", number=8, bought=2021, life=5, price=1100),),
)

LATER = {QuestionId("sec-remote"): True}
PHOTO = an_attached("acc-leavers", b"not a real photo, but exactly these bytes", added_at=CHANGED)


def proven_by_photo(answer: Answer) -> Answer:
    """The answer with the kept photo as its evidence."""
    piece = evidence(date(2026, 11, 29), "Lijst aan de muur", EvidenceKind.SCREENSHOT)
    return replace(answer, evidence=(replace(piece, attachment=PHOTO.attachment.id),))


def first_assessment() -> Assessment:
    """A year earlier: three answers, no facts but the name."""
    bank = the_bank("nl")
    start = Assessment(
        id=AssessmentId("0a" * 16),
        bank=bank.bank,
        version=bank.version,
        started_at=datetime(2025, 11, 20, 8, 0, tzinfo=UTC),
    )
    for answer in (
        an_answer("sec-updates", 0),
        an_answer("acc-mfa", DONT_KNOW),
        an_answer("bak-restore-test", 1, note="E\u00e9n map, in mei"),
    ):
        start = start.with_answer(answer)
    return start


def second_assessment() -> Assessment:
    """Every state, source and kind of evidence; one answer still to confirm."""
    bank = the_bank("nl")
    start = Assessment(
        id=AssessmentId("0b" * 16),
        bank=bank.bank,
        version=bank.version,
        started_at=STARTED,
        facts={
            fact.id: value
            for fact, value in zip(bank.context, ("Bakkerij Claes", "be", "nl"), strict=False)
        },
    )
    pieces = [
        evidence(date(2026, 10, number), f"Stuk {number}", kind)
        for number, kind in enumerate(EvidenceKind, start=1)
    ]
    for answer in (
        an_answer("sec-updates", 3, *pieces, source=Source.ADVISER, note="Gezien\nop 2 pc's"),
        an_answer("acc-mfa", DONT_KNOW, source=Source.IT_PARTNER),
        an_answer("sec-training", NOT_APPLICABLE, reason="Geen personeel"),
        an_answer("bak-restore-test", 1, note="E\u00e9n map, in mei", to_confirm=True),
        an_answer("of-a-later-bank", 2),
    ):
        start = start.with_answer(answer)
    return start


def the_kept_assessments(version: int = VERSION) -> tuple[Assessment, Assessment]:
    """What stands in the file: the second assessment was changed after it was begun.

    Version 1 has answers only; version 2 no files, nor questions to come back to.
    """
    second = second_assessment().with_answer(an_answer("acc-leavers", 2, at=CHANGED))
    second = second.without_answer(QuestionId("bak-offsite"))
    if version > 1:
        second = replace(second, capacity=CAPACITY, tracking=TRACKING, costs=COSTS)
    if version > 2:
        second = replace(second, later=frozenset(LATER), attachments=(PHOTO.attachment,))
        second = second.with_answer(proven_by_photo(second.answers[QuestionId("acc-leavers")]))
    return first_assessment(), second


def make(path: Path) -> None:
    """Write the file the way a user's work does."""
    store = FileStore.create(path)
    store.add(first_assessment())
    second = second_assessment().with_answer(an_answer("bak-offsite", 0))
    store.add(second)
    leavers = an_answer("acc-leavers", 2, at=CHANGED)
    store.write(second.id, Change(answers=(leavers,)), CHANGED)
    store.write(second.id, Change(removed=(QuestionId("bak-offsite"),)), CHANGED)
    costs = CostChange(before=EMPTY_SHEET, after=COSTS)
    plans = Change(capacity=CAPACITY, tracking=TRACKING, costs=costs)
    store.write(second.id, plans, CHANGED)
    proven = proven_by_photo(leavers)
    store.write(second.id, Change(answers=(proven,), attached=(PHOTO,), later=LATER), CHANGED)
    store.keep_place(second.id, PLACE)
    store.keep_settings(SETTINGS)
    store.close()


def main() -> None:
    path = FOLDER / f"v{VERSION}.itaudit"
    if path.exists():
        sys.exit(f"{path} is there already and stays as it is")
    make(path)


if __name__ == "__main__":
    main()
