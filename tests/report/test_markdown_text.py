import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.report.markdown_text import bullets, details, escaped, in_one, labelled, table
from tests.report.reading import unescaped

ACTIVE = re.compile(r"[`*_\[\]<>#|~&@$!{}]")
PAIR = re.compile(r"\\[!-/:-@\[-`{-~]")
# What a line may not break is one word: a blank may be there that keeps it together.
BREAKING = re.compile("[\\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("plain, as it is: (really) 14:30 and 1.250", "plain, as it is: (really) 14:30 and 1.250"),
        ("[click](javascript:alert(1))", r"\[click\](javascript\:alert(1))"),
        ("<script>", r"\<script\>"),
        ("{{7*7}}", r"\{\{7\*7\}\}"),
        ("a | b", r"a \| b"),
        ("# not a heading", r"\# not a heading"),
        ("- not a list", r"\- not a list"),
        ("1. not a list", r"1\. not a list"),
        ("2) not a list", r"2\) not a list"),
        ("http://a.be", r"http\://a\.be"),
        ("one\n\n- two", "one - two"),
        ("&lt;", r"\&lt;"),
        ("", ""),
    ],
)
def test_marks_are_taken_literally(typed: str, written: str) -> None:
    assert escaped(typed) == written


@given(st.text())
def test_any_text_stays_itself_on_one_line(typed: str) -> None:
    written = escaped(typed)
    assert unescaped(written) == " ".join(BREAKING.findall(typed.strip()))
    assert not ACTIVE.search(PAIR.sub("", written))
    assert "\n" not in written


def test_lines_break_only_where_they_may() -> None:
    assert escaped(" 87\u00a0% \n\t a\u202f; b ") == "87\u00a0% a\u202f; b"


def test_a_label_that_asks_needs_no_colon() -> None:
    labels = {"colon": "\u00a0:"}
    assert labelled(labels, "Wie?", "ik") == "**Wie?** ik"
    assert labelled(labels, "Note", "a*b") == "**Note\u00a0:** a\\*b"


def test_a_table_keeps_its_columns_whatever_is_in_its_cells() -> None:
    made = table(["a", "b"], [["x | y", "z\n1"]])
    assert made.splitlines() == ["| a | b |", "| --- | --- |", r"| x \| y | z 1 |"]


def test_what_is_empty_is_left_out() -> None:
    labels = {"note": "Note", "who": "Who?", "colon": ":"}
    assert details(labels, {"note": "", "who": "me"}) == "- **Who?** me"
    assert in_one("a", "", "b") == "a · b"
    assert bullets(["a", "b"]) == "- a\n- b"
