"""Whatever bytes are wrong, a file opens or is refused in words; it never crashes the program."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    error_of_opening,
    journal_of,
    with_bytes,
)

WORDS = {
    "",
    "file-damaged",
    "file-empty",
    "file-newer",
    "file-too-new",
    "not-an-audit",
    "unexpected-structure",
    "unreadable-row",
    "too-many-rows",
}
ANYWHERE = st.integers(0, 32_767)
IN_THE_HEADER = st.integers(0, 99)
IN_THE_FIRST_PAGE = st.integers(100, 4095)
HARD = settings(
    max_examples=max(150, settings().max_examples),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return a_file(tmp_path_factory.mktemp("sound") / "claes.itaudit").read_bytes()


@HARD
@given(
    changes=st.dictionaries(
        ANYWHERE | IN_THE_HEADER | IN_THE_FIRST_PAGE, st.binary(min_size=1, max_size=3), min_size=1
    )
)
def test_wrong_bytes_never_crash_the_program(
    sound: bytes, tmp_path: Path, changes: dict[int, bytes]
) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound)
    for offset, content in changes.items():
        with_bytes(path, offset, content)

    assert error_of_opening(path) in WORDS


@pytest.mark.parametrize("offset", range(100))
@pytest.mark.parametrize("value", [0, 9, 0x80, 0xFF])
def test_no_wrong_byte_in_the_header_crashes_the_program(
    sound: bytes, tmp_path: Path, offset: int, value: int
) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound)

    assert error_of_opening(with_bytes(path, offset, bytes([value]))) in WORDS


@HARD
@given(length=st.integers(0, 32_768))
def test_a_file_cut_off_anywhere_never_crashes_the_program(
    sound: bytes, tmp_path: Path, length: int
) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound[:length])

    assert error_of_opening(path) in WORDS


@HARD
@given(offset=ANYWHERE, value=st.integers(1, 255))
def test_no_wrong_byte_changes_an_answer_unnoticed(
    sound: bytes, tmp_path: Path, offset: int, value: int
) -> None:
    path = tmp_path / "claes.itaudit"
    place = offset % len(sound)
    path.write_bytes(sound[:place] + bytes([sound[place] ^ value]) + sound[place + 1 :])

    assert changed_unnoticed(path) is False


def test_no_wrong_byte_in_what_a_row_belongs_to_takes_it_away_unnoticed(
    sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "claes.itaudit"
    owners = [found.start() for found in re.finditer(rb"first", sound)]
    for place in (owner + near for owner in owners for near in range(-7, 5)):
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])

        assert changed_unnoticed(path) is False, place
        journal_of(path).unlink(missing_ok=True)


@pytest.mark.parametrize("missing", [1, 2, 100, 4000])
def test_no_missing_end_takes_an_answer_unnoticed(
    sound: bytes, tmp_path: Path, missing: int
) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound[:-missing])

    assert changed_unnoticed(path) is False


def changed_unnoticed(path: Path) -> bool:
    """Whether a file opens, complains of nothing, and yet holds something else than was saved."""
    try:
        store = FileStore.open(path)
    except AuditError:
        return False
    try:
        return not store.check() and [store.load(item.id) for item in store.assessments()] != [
            a_full_assessment()
        ]
    except AuditError:
        return False
    finally:
        with suppress(AuditError):
            store.close()


def test_translated_line_ends_are_damage(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound.replace(b"\n", b"\r\n"))

    assert error_of_opening(path) in {"file-damaged", "not-an-audit"}


def test_bytes_behind_the_end_do_no_harm(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound + bytes(5000))

    assert error_of_opening(path) == ""
