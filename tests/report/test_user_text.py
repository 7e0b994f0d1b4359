import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.report.user_text import one_line, plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  two words \n", "two words"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("nul\x00 and \x1b[31m", "nul\ufffd and \ufffd[31m"),
        ("\u202egnp.exe\u2066", "\ufffdgnp.exe\ufffd"),
        ("half \ud83d", "half \ufffd"),
        ("👩‍👩‍👧 ½ é", "👩‍👩‍👧 ½ é"),
    ],
)
def test_what_acts_becomes_visible_and_the_rest_stays(typed: str, read: str) -> None:
    assert plain(typed) == read


@given(st.text())
def test_any_text_can_be_written_and_does_not_turn_around(typed: str) -> None:
    assert "\u202e" not in plain(typed).encode().decode()


def test_one_line_is_one_line() -> None:
    assert one_line(" a\n\n b  c ") == "a b c"
