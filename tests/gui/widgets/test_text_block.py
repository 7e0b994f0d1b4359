import pytest
from PySide6.QtGui import QFont, QTextLayout

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.widgets import text_block
from it_audit_gui.gui.widgets.text_block import TextBlock, widest_word

LONG = "Donaudampfschifffahrtsgesellschaft prüft jede Woche alle Konten " * 4


def test_lines_have_the_height_of_the_role() -> None:
    block = TextBlock(LONG, Role.OPTION, width=300)
    assert block.line_count > 3
    assert block.height == block.line_count * 20


def test_no_line_is_wider_than_asked() -> None:
    assert TextBlock(LONG, Role.BODY, width=120).width <= 121


def test_an_empty_text_keeps_one_line() -> None:
    assert TextBlock("", Role.BODY).height == 20


def test_a_newline_breaks_the_line() -> None:
    assert TextBlock("een\ntwee", Role.BODY).line_count == 2


def test_the_widest_word_fits_on_one_line() -> None:
    width = widest_word("een verantwoordelijke twee", Role.BODY)
    assert TextBlock("verantwoordelijke", Role.BODY, width=width).line_count == 1


@pytest.mark.parametrize("word", ["Wi-Fi", "3-2-1", "wi-fi"])
def test_short_words_with_a_hyphen_stay_together(word: str) -> None:
    width = widest_word(word, Role.BODY)
    assert width > widest_word(word.split("-", maxsplit=1)[0] + "-", Role.BODY)
    assert TextBlock(f"{word} {word}", Role.BODY, width=width + 1).line_count == 2


def test_longer_words_with_a_hyphen_may_go_on_in_the_next_line() -> None:
    whole = TextBlock("boekhoudprogramma-leverancier", Role.BODY).width
    assert widest_word("boekhoudprogramma-leverancier", Role.BODY) < whole


@pytest.mark.usefixtures("large_text")
def test_lines_grow_with_the_text() -> None:
    assert TextBlock("x", Role.BODY).height == 2 * 20 == theme.line_height(Role.BODY)


def test_a_text_that_fits_on_one_line_is_set_once_for_all_widths(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []

    def counted(text: str, *rest: QFont) -> QTextLayout:
        made.append(text)
        return QTextLayout(text, *rest)

    monkeypatch.setattr(text_block, "QTextLayout", counted)
    wide = [TextBlock("Laid out once", Role.BODY, width=width) for width in (400, 500.5, 600)]
    assert made == ["Laid out once"]
    assert {(block.width, block.height) for block in wide} == {(wide[0].width, 20)}
    assert TextBlock("Laid out once", Role.BODY, width=wide[0].width / 2).line_count > 1
