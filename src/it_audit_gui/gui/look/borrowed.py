"""The colours of a contrast theme of the system, as our own widgets use them."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from it_audit_gui.gui.look.tokens import Token

# Of the ink in the ground of a bar.
_TRACK = 0.3

_BORROWED: Mapping[Token, QPalette.ColorRole] = MappingProxyType(
    {
        Token.WINDOW: QPalette.ColorRole.Window,
        Token.NAV: QPalette.ColorRole.Window,
        Token.SURFACE: QPalette.ColorRole.Base,
        Token.TEXT: QPalette.ColorRole.WindowText,
        Token.MUTED: QPalette.ColorRole.WindowText,
        Token.ACCENT: QPalette.ColorRole.Highlight,
        Token.ON_ACCENT: QPalette.ColorRole.HighlightedText,
        Token.ACCENT_HOVER: QPalette.ColorRole.Highlight,
        Token.ACCENT_SOFT: QPalette.ColorRole.Base,
        Token.BORDER: QPalette.ColorRole.WindowText,
        Token.LINE: QPalette.ColorRole.WindowText,
        Token.HATCH: QPalette.ColorRole.Highlight,
        Token.HATCH_GROUND: QPalette.ColorRole.Base,
        Token.OK: QPalette.ColorRole.WindowText,
        Token.ALARM: QPalette.ColorRole.WindowText,
        Token.CAUTION: QPalette.ColorRole.WindowText,
        Token.GOOD: QPalette.ColorRole.WindowText,
    }
)


def borrowed_colors(source: QPalette) -> Mapping[Token, QColor]:
    """A colour for each token, all of them out of the palette."""
    colors = {token: source.color(role) for token, role in _BORROWED.items()}
    # Behind a bar the ground must show how far the bar could go.
    colors[Token.TRACK] = _mixed(colors[Token.SURFACE], colors[Token.TEXT], _TRACK)
    return MappingProxyType(colors)


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """A colour between two, with a share of the second."""
    return QColor.fromRgbF(
        ground.redF() + (ink.redF() - ground.redF()) * share,
        ground.greenF() + (ink.greenF() - ground.greenF()) * share,
        ground.blueF() + (ink.blueF() - ground.blueF()) * share,
    )
