"""The logo on the front page: choose a picture, or take it away."""

from base64 import b64decode
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Token
from it_audit_gui.gui.widgets import icons
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.wording import explain

_WIDE, _HIGH, _ICON = 72, 48, 20
_SVG = "data:image/svg+xml"


class LogoField(QWidget):
    """``changed`` with the address that holds the picture, empty when it is taken away."""

    changed = Signal(str)

    def __init__(self, files: FileChoice, language: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files, self._language = files, language
        self._logo = ""
        self._picture = _Picture()
        self.choose = LinkButton("", small=True)
        self.remove = LinkButton(self.tr("Take away"), small=True, quiet=True)
        self._error = Label(role=Role.LABEL, token=Token.ALARM)
        self._error.hide()
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self.show_logo("")

    def show_logo(self, address: str) -> None:
        """Show the picture an address holds."""
        self._logo = address
        self._picture.show_logo(address)
        self.choose.setText(
            self.tr("Choose another picture…") if address else self.tr("Choose a picture…")
        )
        self.remove.setVisible(bool(address))

    def _on_choose(self) -> None:
        path = self._files.picture(self, Path.home())
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        from it_audit_gui.report.logo import data_uri  # noqa: PLC0415 - rarely needed

        try:
            address = data_uri(path)
        except AuditError as error:
            words = explain(error, self._language)
            self._say(f"{words.what} {words.do}")
            return
        self._say("")
        self.show_logo(address)
        self.changed.emit(address)

    def _on_remove(self) -> None:
        self._say("")
        self.show_logo("")
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit("")

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))
        if error:
            announce(self, error)

    def _lay_out(self) -> None:
        links = QVBoxLayout()
        links.setSpacing(0)
        links.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        links.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(links, 1)
        title = Label(role=Role.SMALL)
        title.set_parts(Part(self.tr("Logo"), strong=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self._error)


class _Picture(QWidget):
    """The logo on paper; a dashed place while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer: QSvgRenderer | None = None
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_logo(self, address: str) -> None:
        kind, _, content = address.partition(";base64,")
        data = QByteArray(b64decode(content))
        self._renderer = QSvgRenderer(data) if kind == _SVG else None
        self._image = QImage() if kind == _SVG else QImage.fromData(data)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDE), theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        colors = theme.of(self)
        empty = self._renderer is None and self._image.isNull()
        style = Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine
        line = theme.px(Stroke.BORDER)
        painter.setPen(QPen(colors.color(Token.BORDER), line, style))
        ground = colors if empty else theme.LIGHT  # a logo is made for paper
        painter.setBrush(ground.color(Token.SURFACE))
        radius = theme.px(Radius.MEDIUM)
        rect = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(rect, radius, radius)
        side = theme.px(_ICON)
        if empty:
            spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            icons.draw(painter, "image", spot, colors.color(Token.MUTED))
            return
        inset = theme.px(Space.XXS)
        self._paint_logo(painter, rect.adjusted(inset, inset, -inset, -inset))

    def _paint_logo(self, painter: QPainter, room: QRectF) -> None:
        natural = self._renderer.defaultSize() if self._renderer else self._image.size()
        size = natural.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        if self._renderer is not None:
            self._renderer.render(painter, place)
        else:
            painter.drawImage(place, self._image)
