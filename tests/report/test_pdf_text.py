import pytest

from it_audit_gui.report.pdf_glyphs import drawable
from it_audit_gui.report.pdf_text import drawable_only, printable

_BREAK = "\N{ZERO WIDTH SPACE}"


@pytest.mark.parametrize("text", ["Zoë & Søster, één € ½ ≥ „…” «ß» ĳ", "Ωμέγα Привет", "a\nb"])
def test_what_our_font_has_stays(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ja \N{GRINNING FACE}!", "ja □!"),
        ("\N{HIRAGANA LETTER A}", "□"),
        ("\N{REPLACEMENT CHARACTER}gnp", "□gnp"),
        ("\N{WAVING WHITE FLAG}\N{VARIATION SELECTOR-16}\N{ZERO WIDTH JOINER}\N{RAINBOW}", "□□"),
        ("e\N{COMBINING ACUTE ACCENT}", "é"),
    ],
)
def test_what_it_lacks_becomes_a_square(text: str, shown: str) -> None:
    assert "".join(char for char in drawable_only(text) if char not in "\u200d\ufe0f") == shown


def test_an_endless_word_can_break() -> None:
    shown = printable("x" * 5000)
    assert shown.replace(_BREAK, "") == "x" * 5000
    assert max(map(len, shown.split(_BREAK))) == 8


def test_a_long_word_of_a_language_stays_whole() -> None:
    word = "aansprakelijkheidsverzekeringspolissen"
    assert printable(word) == word


def test_the_font_is_read_whole() -> None:
    assert len(drawable()) > 2500
    assert "\N{GRINNING FACE}" not in drawable()
