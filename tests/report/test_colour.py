import pytest

from it_audit_gui.report.colour import WHITE, Colour, contrast, readable


def test_a_colour_is_read_and_written() -> None:
    assert Colour.of("#0B5f62") == Colour(red=11, green=95, blue=98)
    assert Colour.of("#0B5f62").code == "#0b5f62"


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(Colour.of(one), Colour.of(other)) == pytest.approx(ratio, abs=0.01)


def test_a_colour_that_reads_well_is_kept() -> None:
    assert readable(Colour.of("#0b5f62")).code == "#0b5f62"


@pytest.mark.parametrize("code", ["#ffff00", "#ffffff", "#8fd3ff", "#ff8800"])
def test_a_light_colour_becomes_just_dark_enough(code: str) -> None:
    found = readable(Colour.of(code))
    assert 4.5 <= contrast(found, WHITE) < 5.2
