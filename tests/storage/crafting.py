"""Audit files for tests: sound ones, and such as only a stranger or an accident makes."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import apsw

from it_audit_gui.domain.assessment import Assessment, Source
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.storage import tables
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.tables import readable
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
)

OLD_FILE = Path(__file__).parents[1] / "files" / "v1.itaudit"
TABLES = tuple(item for item in vars(tables).values() if isinstance(item, tables.Table))


def a_full_assessment(name: str = "first") -> Assessment:
    """Every state, two pieces of evidence, a note with all kinds of characters."""
    return an_assessment(
        an_answer(
            "restore",
            2,
            evidence(),
            evidence(pointer="Foto \U0001f4f7 \u201cNAS\u201d"),
            note="Regel 1\nRegel 2 'quoted' \u00e9\u0301 \x00 end",
            source=Source.ADVISER,
        ),
        an_answer("offsite", 0, to_confirm=True),
        an_answer("mfa", DONT_KNOW, source=Source.IT_PARTNER),
        an_answer("targets", NOT_APPLICABLE, reason="Geen server"),
        an_answer("gone-in-this-bank", 3),
        facts={"own-server": "no", "computer-users": 0},
        name=name,
        capacity=CapacityEntry(days_per_month=0, budget_year=2500.5),
        tracking={
            "restore-start": StepTracking(
                status=StepStatus.DOING, who="Els \u201cIT\u201d", due=date(2027, 2, 28)
            ),
            "mfa-start": StepTracking(status=StepStatus.DROPPED, reason="Te duur"),
        },
        costs=a_full_sheet(),
    )


def a_full_sheet() -> CostSheet:
    """Every kind of entry."""
    return CostSheet(
        entries={
            InputId.OUTAGES: Entry(likely=4.0, low=0.0, high=8.5),
            InputId.SLOW_MINUTES: Entry(likely=20.0),
        },
        people=9,
        revenue_people=2,
        invoices=(
            Invoice(month=Month(year=2026, month=1), amount=0.1, planned=True),
            Invoice(month=Month(year=2025, month=12), amount=99.0, planned=False),
            Invoice(month=Month(year=2026, month=1), amount=12.0),
        ),
        devices=(
            Devices(kind="Laptop", number=3, bought=2021, life=5, price=1100.0),
            Devices(kind="NAS \U0001f4be", number=1, bought=2019, life=6, price=799.99),
        ),
    )


def a_file(path: Path, *assessments: Assessment, password: str | None = None) -> Path:
    """A sound audit file, closed; holds one full assessment unless given others."""
    store = FileStore.create(path, password)
    for assessment in assessments or (a_full_assessment(),):
        store.add(assessment)
    store.close()
    return path


@contextmanager
def raw(path: Path) -> Iterator[apsw.Connection]:
    """A connection without any of our care."""
    connection = apsw.Connection(str(path))
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
    connection.pragma("writable_schema", "on")
    try:
        yield connection
    finally:
        connection.close()


def changed(path: Path, *statements: str) -> Path:
    """The file after these statements, run by another program."""
    with raw(path) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def loosely_changed(path: Path, *statements: str) -> Path:
    """As ``changed``, but also nothing, and values of the wrong type, get in anywhere.

    The schema looks untouched.
    """
    with raw(path) as connection:
        kept = list(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
    changed(
        path,
        "UPDATE sqlite_schema SET sql ="
        " replace(replace(replace(sql, 'STRICT, ', ''), ' STRICT', ''), ' NOT NULL', '')",
    )
    changed(path, *statements)
    with raw(path) as connection:
        for name, sql in kept:
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, name))
    return path


def resealed(path: Path) -> Path:
    """The file with a fitting digest at each row, as a stranger who knows the format would."""
    with raw(path) as connection:
        for table in TABLES:
            for *values, digest in table.select(connection, None, 100_000):
                with suppress(ValueError):
                    fitting = digest_of(table.name, readable(values))
                    connection.execute(
                        f"UPDATE {table.name} SET digest = ? WHERE digest = ?",  # noqa: S608 - our own
                        (fitting, readable([digest])[0]),
                    )
    return path


def an_old_file(path: Path) -> Path:
    """A file of version 1, as the program of that time left it."""
    return Path(shutil.copy(OLD_FILE, path))


def with_bytes(path: Path, offset: int, content: bytes) -> Path:
    """The file with some of its bytes overwritten."""
    whole = bytearray(path.read_bytes())
    whole[offset : offset + len(content)] = content
    path.write_bytes(whole)
    return path


def journal_of(path: Path) -> Path:
    """The journal beside a file."""
    return path.with_name(path.name + "-journal")


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Everything in the folder is afterwards as it was, byte for byte, and nothing was added."""
    before = snapshot(folder)
    yield
    assert snapshot(folder) == before


def snapshot(folder: Path) -> dict[str, bytes]:
    """Names and contents of the files in a folder."""
    return {item.name: item.read_bytes() for item in folder.iterdir() if item.is_file()}


def error_of_opening(path: Path, password: str | None = None) -> str:
    """Id of the error that opening and reading everything gives; empty when all is well."""
    try:
        store = FileStore.open(path, password)
    except AuditError as error:
        return error.error_id
    try:
        if store.check():
            return "damaged-rows"
        for item in store.assessments():
            store.place(item.id)
    except AuditError as error:
        return error.error_id
    finally:
        with suppress(AuditError):
            store.close()
    return ""
