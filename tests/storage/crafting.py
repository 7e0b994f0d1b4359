"""Audit files for tests: sound ones, and such as only a stranger or an accident makes."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from it_audit_gui.domain.assessment import Assessment, Source
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
)


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
    )


def a_file(path: Path, *assessments: Assessment) -> Path:
    """A sound audit file, closed; holds one full assessment unless given others."""
    store = FileStore.create(path)
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
    """As ``changed``, but also values of the wrong type get in; the schema looks untouched."""
    with raw(path) as connection:
        kept = list(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
    changed(
        path,
        "UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT, ', ''), ' STRICT', '')",
    )
    changed(path, *statements)
    with raw(path) as connection:
        for name, sql in kept:
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, name))
    return path


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


def error_of_opening(path: Path) -> str:
    """Id of the error that opening and reading everything gives; empty when all is well."""
    try:
        store = FileStore.open(path)
    except AuditError as error:
        return error.error_id
    try:
        store.check()
        for item in store.assessments():
            store.place(item.id)
    except AuditError as error:
        return error.error_id
    finally:
        with suppress(AuditError):
            store.close()
    return ""
