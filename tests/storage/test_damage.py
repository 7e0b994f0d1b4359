"""Whatever bytes are wrong, a file opens or is refused in words; it never crashes the program."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.crafting import a_file, error_of_opening, with_bytes

WORDS = {
    "",
    "file-damaged",
    "file-empty",
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


def test_translated_line_ends_are_damage(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound.replace(b"\n", b"\r\n"))

    assert error_of_opening(path) in {"file-damaged", "not-an-audit"}


def test_bytes_behind_the_end_do_no_harm(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(sound + bytes(5000))

    assert error_of_opening(path) == ""
