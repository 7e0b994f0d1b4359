"""Widths of columns on paper, so that tables are low."""

from it_audit_gui.report.blocks import Column, ColumnKind, Table
from it_audit_gui.report.pdf_widths import table_fit, width_of_who


def a_table(kinds: list[ColumnKind], *rows: tuple[str, ...]) -> Table:
    return Table(columns=tuple(Column(name="x", kind=kind) for kind in kinds), rows=rows)


MAIN, TEXT, FIGURE, BLANK = ColumnKind


def test_much_text_takes_more_of_the_width_than_little() -> None:
    first, second = table_fit(a_table([MAIN, TEXT], ("short", "long " * 20))).widths
    assert second["share"] > first["share"]


def test_a_word_is_kept_whole_where_some_sharing_can() -> None:
    rows = [("Wiederherstellungstest", "words " * 20)] * 3
    narrow = table_fit(a_table([MAIN, TEXT], *rows), 80).widths
    share = narrow[0]["share"] / (narrow[0]["share"] + narrow[1]["share"])
    assert 80 * share / 1.12 > len("Wiederherstellungstest")


def test_figures_beside_text_take_what_they_need_and_others_share() -> None:
    assert table_fit(a_table([MAIN, FIGURE, TEXT], ("a", "1", "b"))).widths[1] == {}
    assert "share" in table_fit(a_table([MAIN, FIGURE], ("a", "1"))).widths[1]


def test_room_for_a_pen_is_a_fixed_part_more_for_an_answer() -> None:
    beside_text = table_fit(a_table([MAIN, TEXT, BLANK], ("a", "b", ""))).widths[2]
    answer = table_fit(a_table([MAIN, BLANK], ("a", ""))).widths[1]
    assert 0 < beside_text["part"] < answer["part"] < 0.5


def test_a_row_counts_the_lines_of_its_longest_cell() -> None:
    one = table_fit(a_table([MAIN, TEXT], ("a", "b"))).lines
    two = table_fit(a_table([MAIN, TEXT], ("a", "b"), ("a", "b"))).lines
    long = table_fit(a_table([MAIN, TEXT], ("a", "words " * 60))).lines
    assert (one, two) == (1, 2)
    assert 3 < long < 6


def test_a_table_without_rows_has_no_lines() -> None:
    assert table_fit(a_table([MAIN, TEXT])).lines == 0


def test_the_longest_word_of_a_name_is_not_cut() -> None:
    assert width_of_who([("Els", "Do it")], 86) == 23
    assert 30 < width_of_who([("Verzekeringsmakelaars", "Do it")], 86) <= 40
    assert width_of_who([("V" * 60, "Do it")], 86) == 40


def test_many_names_take_more_where_that_saves_lines() -> None:
    names = "Prestataire informatique, membre du personnel et direction"
    alone = width_of_who([(names, "Do it")], 86)
    crowded = width_of_who([(names, "A long title of a step " * 12)], 86)
    assert alone > crowded


def test_without_steps_there_is_a_width_all_the_same() -> None:
    assert width_of_who([], 86) == 23
