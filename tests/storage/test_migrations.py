"""From one file version to the next."""

from pathlib import Path

import apsw
import pytest

from it_audit_gui.storage.migrations import STEPS, migrate
from it_audit_gui.storage.schema import VERSION
from tests.storage.crafting import a_file, raw, snapshot


@pytest.fixture
def connection(tmp_path: Path) -> apsw.Connection:
    return apsw.Connection(str(a_file(tmp_path / "claes.itaudit")))


def version_of(connection: apsw.Connection) -> object:
    return connection.pragma("user_version")


def columns_of(connection: apsw.Connection) -> list[object]:
    return [row[1] for row in connection.execute("PRAGMA table_info (fact)")]


def add_mood(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE fact ADD COLUMN mood TEXT")


def add_colour(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE fact ADD COLUMN colour TEXT")


def fail_halfway(connection: apsw.Connection) -> None:
    add_colour(connection)
    connection.execute("DELETE FROM answer")
    raise RuntimeError("the step is wrong")


def test_every_version_has_a_step_to_the_next() -> None:
    assert sorted(STEPS) == list(range(1, VERSION))


def test_a_file_of_this_version_is_left_alone(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit")
    before = snapshot(tmp_path)

    with raw(path) as connection:
        migrate(connection)

    assert snapshot(tmp_path) == before


def test_steps_run_in_order_up_to_the_goal(connection: apsw.Connection) -> None:
    steps = {VERSION + 1: add_colour, VERSION: add_mood, VERSION + 2: fail_halfway}
    migrate(connection, steps, VERSION + 2)

    assert version_of(connection) == VERSION + 2
    assert columns_of(connection) == [
        "assessment",
        "fact",
        "text",
        "number",
        "digest",
        "mood",
        "colour",
    ]


def test_a_step_that_fails_leaves_the_version_before_it(connection: apsw.Connection) -> None:
    with pytest.raises(RuntimeError, match="the step is wrong"):
        migrate(connection, {VERSION: add_mood, VERSION + 1: fail_halfway}, VERSION + 2)

    assert version_of(connection) == VERSION + 1
    assert "mood" in columns_of(connection)
    assert "colour" not in columns_of(connection)
    assert list(connection.execute("SELECT count(*) FROM answer")) == [(5,)]


def test_a_step_can_be_tried_again(connection: apsw.Connection) -> None:
    with pytest.raises(RuntimeError):
        migrate(connection, {VERSION: fail_halfway}, VERSION + 1)

    migrate(connection, {VERSION: add_colour}, VERSION + 1)

    assert version_of(connection) == VERSION + 1
    assert "colour" in columns_of(connection)
