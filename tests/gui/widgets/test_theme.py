import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import DARK, LIGHT, Scheme, Theme
from it_audit_gui.gui.look.tokens import LEVELS, Band, Role, Severity, Shape, Token
from tests.gui.widgets.eyes import contrast

BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = (Token.SURFACE, Token.WINDOW, Token.NAV)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", [Token.TEXT, Token.MUTED])
def test_text_reads_well_on_every_ground(colors: Theme, ink: Token, ground: Token) -> None:
    assert contrast(colors.color(ink), colors.color(ground)) >= 6.0


@BOTH
@pytest.mark.parametrize("ground", [*GROUNDS, Token.ACCENT_SOFT])
def test_links_read_on_every_ground(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.ACCENT), colors.color(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", [Token.ACCENT, Token.ACCENT_HOVER])
def test_words_read_on_filled_buttons(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.ON_ACCENT), colors.color(ground)) >= 6.7


@BOTH
@pytest.mark.parametrize("ground", [Token.ACCENT_SOFT, Token.TRACK])
def test_words_read_on_chosen_rows_and_chips(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.TEXT), colors.color(ground)) >= 7


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_controls_stand_out(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.BORDER), colors.color(ground)) >= 3


@BOTH
@pytest.mark.parametrize("ground", [Token.HATCH_GROUND, Token.TRACK])
def test_stripes_stand_out(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.HATCH), colors.color(ground)) >= 3.8


@BOTH
@pytest.mark.parametrize("ground", [Token.SURFACE, Token.WINDOW])
def test_the_focus_ring_is_unmistakable(colors: Theme, ground: Token) -> None:
    assert contrast(colors.color(Token.TEXT), colors.color(ground)) >= 13


@BOTH
def test_the_tick_stands_out_in_the_navigation(colors: Theme) -> None:
    assert contrast(colors.color(Token.OK), colors.color(Token.NAV)) >= 4.5


@BOTH
@pytest.mark.parametrize("level", list(Band))
def test_bars_stand_out_on_their_track(colors: Theme, level: Band) -> None:
    ratio = 3.7 if colors is LIGHT else 3.9
    assert contrast(colors.band(level).bar, colors.color(Token.TRACK)) >= ratio


@BOTH
@pytest.mark.parametrize("level", list(LEVELS))
def test_words_of_a_level_read_on_its_soft_ground(colors: Theme, level: Band | Severity) -> None:
    style = colors.band(level)
    ratio = 6.0 if colors is LIGHT else 8.3
    assert contrast(style.text, style.soft) >= ratio
    assert contrast(colors.color(Token.TEXT), style.soft) >= 7


@BOTH
@pytest.mark.parametrize("ink", [Token.ALARM, Token.CAUTION, Token.GOOD])
def test_words_of_a_state_read_on_cards(colors: Theme, ink: Token) -> None:
    assert contrast(colors.color(ink), colors.color(Token.SURFACE)) >= 4.5


@BOTH
def test_bands_differ_in_shape_and_not_only_in_colour(colors: Theme) -> None:
    assert len({colors.band(band).shape for band in Band}) == len(Band)
    assert colors.band(Severity.LOW).shape is Shape.RING


def test_a_band_is_found_by_its_plain_id() -> None:
    assert LIGHT.band("vulnerable") == LIGHT.band(Band.VULNERABLE)
    with pytest.raises(KeyError):
        LIGHT.band("purple")


def test_a_colour_that_was_asked_for_may_be_changed() -> None:
    LIGHT.color(Token.ACCENT).setAlpha(0)
    assert LIGHT.color(Token.ACCENT).alpha() == 255


def test_widgets_are_painted_in_the_scheme_of_the_application(
    qapp: QApplication, qtbot: QtBot
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert theme.of(widget) is LIGHT
    theme.apply(qapp, Scheme.DARK)
    qapp.processEvents()
    assert theme.of(widget) is DARK
    theme.apply(qapp, Scheme.SYSTEM)
    qapp.processEvents()
    assert theme.of(widget) is LIGHT


def test_a_foreign_palette_lends_its_own_colours() -> None:
    foreign = QPalette()
    foreign.setColor(QPalette.ColorRole.Window, QColor("black"))
    foreign.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    borrowed = theme.from_palette(foreign)
    assert borrowed.dark
    assert borrowed.color(Token.TEXT) == QColor("yellow")
    assert borrowed.color(Token.BORDER) == QColor("yellow")


def test_one_design_px_is_one_px_at_the_base_size() -> None:
    assert [theme.px(n) for n in (0, 1, 36, 232, 680)] == [0, 1, 36, 232, 680]


@pytest.mark.usefixtures("large_text")
def test_distances_grow_with_the_text() -> None:
    assert theme.px(36) == 72
    assert theme.font(Role.BODY).pointSizeF() == 21
    assert theme.line_height(Role.BODY) == 40


def test_roles_have_the_sizes_of_the_design() -> None:
    assert theme.font(Role.QUESTION).pointSizeF() == 16.5
    assert theme.font(Role.QUESTION).weight() == QFont.Weight.DemiBold
    assert theme.font(Role.BODY, QFont.Weight.Medium).weight() == QFont.Weight.Medium


def test_the_shipped_typeface_is_used(qapp: QApplication) -> None:
    assert qapp.font().family() == "Inter"


def test_columns_of_figures_align() -> None:
    tabular = QFontMetricsF(theme.font(Role.BODY, tabular=True))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("8888")
    prose = QFontMetricsF(theme.font(Role.BODY))
    assert prose.horizontalAdvance("back-up") < tabular.horizontalAdvance("back-up")
