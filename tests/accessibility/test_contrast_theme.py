"""Contrast themes of the system: its own colours, our shapes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QPalette
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Severity, Token
from tests.accessibility.looks import CONTRAST_THEMES, contrast_palette
from tests.gui.widgets.eyes import contrast

INKS = (Token.TEXT, Token.MUTED, Token.OK, Token.ALARM, Token.CAUTION, Token.GOOD, Token.BORDER)


@pytest.mark.parametrize("colors", CONTRAST_THEMES)
def test_all_words_read_in_the_colours_of_the_system(colors: tuple[str, str, str, str]) -> None:
    borrowed = theme.from_palette(contrast_palette(*colors))
    grounds = [borrowed.color(token) for token in (Token.WINDOW, Token.SURFACE, Token.NAV)]
    assert all(contrast(borrowed.color(ink), ground) >= 7 for ink in INKS for ground in grounds)
    assert contrast(borrowed.color(Token.ON_ACCENT), borrowed.color(Token.ACCENT)) >= 4.5
    assert contrast(borrowed.color(Token.HATCH), borrowed.color(Token.HATCH_GROUND)) >= 3
    track = borrowed.color(Token.TRACK)
    assert contrast(track, borrowed.color(Token.SURFACE)) >= 1.5
    assert contrast(track, borrowed.color(Token.ACCENT)) >= 3


@pytest.mark.parametrize("colors", CONTRAST_THEMES)
@pytest.mark.parametrize("level", [*Band, *Severity])
def test_levels_read_there_too(colors: tuple[str, str, str, str], level: Band | Severity) -> None:
    borrowed = theme.from_palette(contrast_palette(*colors))
    shown = borrowed.band(level)
    assert contrast(shown.text, shown.soft) >= 4.5
    assert contrast(shown.text, borrowed.color(Token.SURFACE)) >= 4.5
    assert contrast(shown.bar, borrowed.color(Token.SURFACE)) >= 3
    assert shown.shape is theme.LIGHT.band(level).shape


def test_a_contrast_theme_goes_before_our_own_colours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, theme.Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.DARK.color(Token.WINDOW)
    high = Qt.ContrastPreference.HighContrast
    with monkeypatch.context() as patched:
        patched.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: high)
        theme.apply(qapp, theme.Scheme.DARK)
        assert qapp.palette().color(QPalette.ColorRole.Window) != theme.DARK.color(Token.WINDOW)
    theme.apply(qapp, theme.Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.LIGHT.color(Token.WINDOW)
