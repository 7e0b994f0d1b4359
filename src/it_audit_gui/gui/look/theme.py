"""The look in Qt's words: palette, fonts and sizes, light and dark.

Colours are asked at paint time with ``of(widget)``, so that a change of palette needs no memory.
"""

import atexit
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QPixmapCache, QScreen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)

from it_audit_gui.gui.look import fonts
from it_audit_gui.gui.look.tokens import (
    BASE_HEIGHT,
    BASE_POINTS,
    COLORS,
    LEVELS,
    TYPE,
    Band,
    BandStyle,
    Role,
    Severity,
    Shape,
    Space,
    Target,
    Token,
)
from it_audit_gui.records import dataclass


class Scheme(StrEnum):
    """Which colours the user wants."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class BandColors:
    """Colours and shape of a band or severity; its word comes from the content."""

    bar: QColor
    text: QColor
    soft: QColor
    shape: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All colours of one scheme."""

    dark: bool
    colors: Mapping[Token, QColor]

    def color(self, token: Token) -> QColor:
        """A copy of the colour, free to change."""
        return QColor(self.colors[token])

    def band(self, level: Band | Severity | str) -> BandColors:
        """Colours of a band or severity, also by its plain id; KeyError when it is neither."""
        style: BandStyle = LEVELS[level]  # type: ignore[index]  # a StrEnum equals its value
        side = int(self.dark)
        return BandColors(
            bar=QColor(style.bar[side]),
            text=QColor(style.text[side]),
            soft=QColor(style.soft[side]),
            shape=style.shape,
        )


def _theme(*, dark: bool) -> Theme:
    colors = {token: QColor(pair[int(dark)]) for token, pair in COLORS.items()}
    return Theme(dark=dark, colors=MappingProxyType(colors))


_STATE = fonts.TextState()

LIGHT = _theme(dark=False)
DARK = _theme(dark=True)

_PALETTE_ROLES: Mapping[QPalette.ColorRole, Token] = MappingProxyType(
    {
        QPalette.ColorRole.Window: Token.WINDOW,
        QPalette.ColorRole.WindowText: Token.TEXT,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.TRACK,
        QPalette.ColorRole.Text: Token.TEXT,
        QPalette.ColorRole.PlaceholderText: Token.MUTED,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.TEXT,
        QPalette.ColorRole.BrightText: Token.ON_ACCENT,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
        QPalette.ColorRole.Accent: Token.ACCENT,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.ToolTipBase: Token.SURFACE,
        QPalette.ColorRole.ToolTipText: Token.TEXT,
        QPalette.ColorRole.Mid: Token.BORDER,
        QPalette.ColorRole.Midlight: Token.LINE,
        QPalette.ColorRole.Light: Token.SURFACE,
        QPalette.ColorRole.Dark: Token.BORDER,
    }
)


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's roles; what is disabled reads muted."""
    result = QPalette()
    for role, token in _PALETTE_ROLES.items():
        result.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.color(Token.MUTED))
    result.setColor(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.color(Token.BORDER)
    )
    return result


def of(widget: QWidget) -> Theme:
    """The theme this widget is to be painted with, as its palette tells."""
    return from_palette(widget.palette())


def from_palette(source: QPalette) -> Theme:
    """Our own theme behind a palette, or one borrowed from a foreign (contrast) palette."""
    window = source.color(QPalette.ColorRole.Window)
    ours = DARK if window.lightness() < 128 else LIGHT
    if window == ours.colors[Token.WINDOW]:
        return ours
    from it_audit_gui.gui.look.borrowed import borrowed_colors  # noqa: PLC0415 - few ever need it

    return replace(ours, colors=borrowed_colors(source))


def px(value: float) -> int:
    """Design px in device-independent px: grows with the application font and its resolution."""
    return _px(value, text_state()) if value else 0


@lru_cache(maxsize=512)  # asked by the thousand whenever a page is painted
def _px(value: float, _state: int) -> int:
    # Whole, as the design counts: at the base size the scale is then exactly one.
    return max(1, round(value * round(QFontMetricsF(QApplication.font()).height()) / BASE_HEIGHT))


def text_state() -> int:
    """Another number whenever font, size or resolution of the text are others: a key to keep by."""
    return _STATE.number


def font(role: Role, weight: QFont.Weight | None = None, *, tabular: bool = False) -> QFont:
    """The application font at the size and weight of a role.

    Tabular figures are for columns of numbers: in prose they would pull hyphens and spaces apart.
    """
    return QFont(_font(role, weight, tabular, text_state()))


@lru_cache
def _font(
    role: Role,
    weight: QFont.Weight | None,
    tabular: bool,
    _state: int,
) -> QFont:
    result = QFont(QApplication.font())
    if not tabular:
        result.unsetFeature(fonts.TABULAR)
    style = TYPE[role]
    result.setPointSizeF(style.points * result.pointSizeF() / BASE_POINTS)
    result.setWeight(QFont.Weight(style.weight) if weight is None else weight)
    return result


# No font outlives the application: Qt's own end comes after this.
atexit.register(_font.cache_clear)


def line_height(role: Role) -> int:
    """Height of one line of a role, in device-independent px."""
    return px(TYPE[role].line)


def apply(app: QApplication, scheme: Scheme, *, text_scale: float = 1.0) -> None:
    """Dress the application; call again to change it. SYSTEM follows the desktop live.

    ``text_scale`` enlarges all text, and with it every distance: 2.0 is 200 %.
    """
    app.setFont(fonts.base(BASE_POINTS * text_scale))
    _STATE.change()
    _dresser(app).dress(scheme)


class _RoomyMenus(QProxyStyle):
    """Fusion with menus whose rows are as high as a target."""

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        # Qt may pass no widget, whatever its Python types say.
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        is_row = kind == QStyle.ContentsType.CT_MenuItem
        if not is_row or not isinstance(option, QStyleOptionMenuItem):
            return result
        if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
            return QSize(result.width(), px(Space.XS) + 1)
        high = max(px(Target.BUTTON), option.fontMetrics.height() + px(Space.M))
        return QSize(result.width() + px(Space.L), high)


class _Dresser(QObject):
    """Keeps the wanted scheme with the application and redresses when the desktop changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        app.setStyle(_RoomyMenus("Fusion"))
        app.primaryScreenChanged.connect(self._on_screen_changed)
        self._on_screen_changed(app.primaryScreen())
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_desktop_changed)

    def dress(self, scheme: Scheme) -> None:
        self._scheme = scheme
        hints = self._app.styleHints()
        match scheme:
            case Scheme.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case Scheme.DARK:
                hints.setColorScheme(Qt.ColorScheme.Dark)
            case Scheme.SYSTEM:
                hints.unsetColorScheme()
        self._on_desktop_changed()

    def _on_screen_changed(self, screen: QScreen | None) -> None:
        _STATE.change()
        if screen is not None:
            screen.logicalDotsPerInchChanged.connect(_STATE.change)

    def _on_desktop_changed(self) -> None:
        QPixmapCache.clear()
        self._app.setPalette(self._wanted())

    def _wanted(self) -> QPalette:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return QPalette()
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        return palette(DARK if dark else LIGHT)


def _dresser(app: QApplication) -> _Dresser:
    found = app.findChild(_Dresser, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or _Dresser(app)
