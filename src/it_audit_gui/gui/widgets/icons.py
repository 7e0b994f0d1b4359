"""Lucide icons in the colours of the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.assets import resource
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def names() -> tuple[str, ...]:
    """All icons that are shipped."""
    return tuple(sorted(file.stem for file in resource("icons").glob("*.svg")))


def read(name: str) -> None:
    """Read an icon from the disk now, so that drawing it later needs no file."""
    _source(name)


def paint(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon as vectors; FileNotFoundError when it is not shipped."""
    colored = _source(name).replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(colored.encode()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, rect)


def pixmap(name: str, color: QColor, size: float, ratio: float = 1.0) -> QPixmap:
    """A square icon of ``size`` device-independent px, kept in Qt's own pixmap cache."""
    key = f"icon:{name}:{color.name()}:{size}:{ratio}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    # A missing file must fail here: an exception under an open painter ends the interpreter.
    _source(name)
    side = max(1, round(size * ratio))
    result = QPixmap(side, side)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint(painter, name, QRectF(0, 0, side, side), color)
    painter.end()
    result.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, result)
    return result


def icon(name: str, color: QColor, size: float, ratio: float = 1.0) -> QIcon:
    """The same as a QIcon, for menus and tables; make it anew when the palette changes."""
    return QIcon(pixmap(name, color, size, ratio))


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw the cached pixmap of an icon in a rectangle, for widgets that repaint often."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, color, rect.width(), ratio))


def app_icon() -> QIcon:
    """The icon of the window."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("shield-check", theme.LIGHT.color(Token.ACCENT), size))
    return result


class IconLabel(QWidget):
    """An icon beside words; screen readers skip it unless it gets an accessible name."""

    def __init__(
        self,
        name: str,
        *,
        size: float = 18,
        token: Token = Token.MUTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._token = name, size, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon; empty shows none."""
        self._name = name
        self.update()

    def set_token(self, token: Token) -> None:
        """Paint in another colour."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        """A square of the given size."""
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the colour of the palette of the moment."""
        if self._name:
            side = theme.px(self._size)
            color = theme.of(self).color(self._token)
            draw(QPainter(self), self._name, QRectF(0, 0, side, side), color)
