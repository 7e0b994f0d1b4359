"""The buttons: filled (one per screen), outlined, words only, and one icon."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Target, Token
from it_audit_gui.gui.widgets import focus_ring, icons
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_ICON = 18
_ICON_GAP = 10
_SMALL_LINK = 30
_DENSE_LINK = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a button is painted at one moment; None leaves a part out."""

    ink: QColor
    fill: QColor | None = None
    edge: QColor | None = None


class Button(QPushButton):
    """What all buttons share: literal words, icons before and after, the focus ring."""

    weight = QFont.Weight.Medium
    padding = float(Space.M)

    def __init__(
        self,
        text: str,
        *,
        icon_before: str = "",
        icon_after: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before, self._after = icon_before, icon_after
        self._role = Role.SMALL if small else Role.BODY
        self._small = small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        focus_ring.track(self, radius=Radius.MEDIUM)

    def setText(self, text: str) -> None:
        """Show words literally, ampersands too."""
        super().setText(literal(text))
        self.setAccessibleName(text)

    def set_icons(self, before: str = "", after: str = "") -> None:
        """Change the icons; empty shows none."""
        self._before, self._after = before, after
        self.updateGeometry()
        self.update()

    def setMenu(self, menu: QMenu) -> None:
        """Open a menu when pressed."""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._on_menu_closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too; Qt knows only the space bar outside dialogs."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @abstractmethod
    def look(self, colors: Theme) -> Look:
        """Colours of the moment; each kind of button decides."""

    def sizeHint(self) -> QSize:
        """Words, icons and padding, at least as high as a target must be."""
        padding = theme.px(min(Space.S, self.padding) if self._small else self.padding)
        height = max(theme.px(self._least_height()), theme.line_height(self._role) + theme.px(8))
        return QSize(int(self._content_width() + 2 * padding + 1), height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, icons and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look(theme.of(self))
        self._paint_frame(painter, look)
        self._paint_content(painter, look.ink)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _on_menu_closed(self) -> None:
        """Look as the pointer now stands: an open menu keeps it for itself, also when it leaves."""
        here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)
        self.update()

    def _least_height(self) -> float:
        return Target.BUTTON

    def _font(self) -> QFont:
        return theme.font(self._role, self.weight)

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _content_width(self) -> float:
        words = QFontMetricsF(self._font()).horizontalAdvance(self._words())
        used = [name for name in (self._before, self._after) if name]
        gap = theme.px(_ICON_GAP) if words else 0
        return words + len(used) * (theme.px(_ICON) + gap)

    def _paint_frame(self, painter: QPainter, look: Look) -> None:
        pen = QPen(look.edge, theme.px(Stroke.BORDER)) if look.edge else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(look.fill or Qt.BrushStyle.NoBrush)
        half = theme.px(Stroke.BORDER) / 2 if look.edge else 0
        radius = theme.px(Radius.MEDIUM)
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, radius, radius)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        side = theme.px(_ICON)
        left = (self.width() - self._content_width()) / 2
        right = self.width() - left
        top = (self.height() - side) / 2
        if self._before:
            icons.draw(painter, self._before, QRectF(left, top, side, side), ink)
            left += side + theme.px(_ICON_GAP)
        if self._after:
            icons.draw(painter, self._after, QRectF(right - side, top, side, side), ink)
            right -= side + theme.px(_ICON_GAP)
        words = QRectF(left - 1, 0, right - left + 2, self.height())
        paint_line(painter, words, self._words(), self._font(), ink)


class SecondaryButton(Button):
    """Outlined: what else can be done."""

    def look(self, colors: Theme) -> Look:
        """White with a line; greyer under the pointer."""
        if not self.isEnabled():
            return _disabled(colors)
        fill = Token.SURFACE
        if self.isDown():
            fill = Token.TRACK
        elif self.underMouse():
            fill = Token.WINDOW
        return Look(
            ink=colors.color(Token.TEXT),
            fill=colors.color(fill),
            edge=colors.color(Token.BORDER),
        )


class PrimaryButton(SecondaryButton):
    """Filled: the one thing to do next on a screen; outlined while something else is."""

    weight = QFont.Weight.DemiBold
    _leads = True

    @property
    def leads(self) -> bool:
        """Whether it is the one thing to do next."""
        return self._leads

    def set_leading(self, leads: bool) -> None:
        """Be filled, or outlined as what else can be done."""
        self._leads = leads
        self.weight = PrimaryButton.weight if leads else SecondaryButton.weight
        self.updateGeometry()
        self.update()

    def look(self, colors: Theme) -> Look:
        """Filled with the accent; grey while it cannot be used."""
        if not self.leads or not self.isEnabled():
            return super().look(colors)
        lively = self.underMouse() or self.isDown()
        fill = colors.color(Token.ACCENT_HOVER if lively else Token.ACCENT)
        return Look(ink=colors.color(Token.ON_ACCENT), fill=fill)


class LinkButton(Button):
    """Words in the accent colour, or muted when quiet: a small deed inside a page."""

    padding = float(Space.XS)

    def __init__(
        self,
        text: str,
        *,
        icon_before: str = "",
        icon_after: str = "",
        small: bool = False,
        quiet: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``dense`` for figures under each other: as low as a target may be."""
        super().__init__(
            text, icon_before=icon_before, icon_after=icon_after, small=small, parent=parent
        )
        self._dense = dense
        self._ink = Token.MUTED if quiet else Token.ACCENT

    def look(self, colors: Theme) -> Look:
        """Words only; a soft ground under the pointer."""
        if not self.isEnabled():
            return Look(ink=colors.color(Token.MUTED))
        lively = self.underMouse() or self.isDown()
        soft = Token.ACCENT_SOFT if self._ink is Token.ACCENT else Token.TRACK
        fill = colors.color(soft) if lively else None
        return Look(ink=colors.color(self._ink), fill=fill)

    def _least_height(self) -> float:
        if self._dense:
            return _DENSE_LINK
        return _SMALL_LINK if self._small else Target.BUTTON


class IconButton(Button):
    """One icon without words; its name is spoken and shown as a tooltip."""

    padding = 9.0

    def __init__(self, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__("", icon_before=icon, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def look(self, colors: Theme) -> Look:
        """The icon; a ground under the pointer."""
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = colors.color(Token.TRACK) if lively else None
        return Look(ink=colors.color(Token.MUTED), fill=fill)


def _disabled(colors: Theme) -> Look:
    return Look(
        ink=colors.color(Token.MUTED),
        fill=colors.color(Token.WINDOW),
        edge=colors.color(Token.LINE),
    )
