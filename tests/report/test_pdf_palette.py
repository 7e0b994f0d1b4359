from it_audit_gui.report.pdf_palette import drawing_style, levels, palette
from it_audit_gui.report.soundness import is_sound


def test_colours_come_from_the_style_sheet() -> None:
    assert palette()["ink"].startswith("#")
    assert {"weak", "vulnerable", "fair", "strong", "critical", "high", "low"} <= levels().keys()
    assert levels()["weak"]["level"] != palette()["level"]
    assert levels()["weak"]["ink"] == palette()["ink"]


def test_shapes_are_drawn_in_the_colour_of_their_level() -> None:
    weak, neutral = drawing_style("weak"), drawing_style("")
    assert levels()["weak"]["level"] in weak
    assert levels()["weak"]["level"] not in neutral
    assert "var(" not in weak + neutral


def test_what_can_be_read_is_sound() -> None:
    assert is_sound(b"any text")
    assert not is_sound(b"")
    assert is_sound(b"<!DOCTYPE html><html><body>x</body></html>\n")
    assert not is_sound(b"<!DOCTYPE html><html><body>x")
    assert not is_sound(b"%PDF-1.7 torn off")
