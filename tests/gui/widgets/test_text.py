from it_audit_gui.gui.language.text import fill, literal


def test_values_take_their_places() -> None:
    assert fill("%2 van %1", 12, 4) == "4 van 12"


def test_a_value_is_never_read_as_a_template() -> None:
    assert fill("%1 en %2", "100 %2", "x") == "100 %2 en x"


def test_a_place_without_a_value_stays() -> None:
    assert fill("%1 %2", "a") == "a %2"


def test_ampersands_survive_qt() -> None:
    assert literal("R&D") == "R&&D"
