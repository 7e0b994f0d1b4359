import pytest

from it_audit_gui.gui.costs.typed_number import number_in, written


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("3,5", 3.5),
        ("3.5", 3.5),
        ("1.234", 1234),
        ("1,234", 1234),
        ("0,125", 0.125),
        ("1.234,50", 1234.5),
        ("1,234.50", 1234.5),
        ("1.234.567", 1234567),
        ("1 234,5", 1234.5),
        ("1'234", 1234),
        ("€ 48,20", 48.2),
        ("60 %", 60),
        ("-3", -3),
    ],
)
def test_numbers_as_people_type_them(text: str, number: float) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("text", ["", "abc", "5 keer", "1,", ",5", "1..2", "½", "--3", "nan"])
def test_anything_else_is_no_number(text: str) -> None:
    assert number_in(text) is None


@pytest.mark.parametrize("value", [0, 5, 0.25, 48.2, 1234.5, 1000000])
def test_what_is_written_is_read_back(value: float) -> None:
    assert number_in(written(value)) == value
    assert number_in(written(value, cents=True)) == value


def test_an_amount_has_two_decimals_or_none(british: None) -> None:
    assert british is None
    assert written(48.2, cents=True) == "48.20"
    assert written(48, cents=True) == "48"
    assert written(48.2) == "48.2"
