"""A picture out of the audit, looked at in the window: nothing is written for it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.labels import Label

_SHARE = 0.9
_LARGEST = 60_000_000  # dots of a picture that is worth its memory


class PictureDialog(QDialog):
    """Shows a picture as large as the screen allows, the right way up."""

    def __init__(self, name: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(name)
        self.close_button = SecondaryButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        margin = theme.px(Space.M)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(Space.S))
        image = _read(content, self._room())
        if image.isNull():
            column.addWidget(
                Label(self.tr("This picture cannot be shown here. Save a copy of it."))
            )
        else:
            self.picture.setPixmap(QPixmap.fromImage(image))
            column.addWidget(self.picture, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)

    def _room(self) -> QSize:
        """What the screen leaves to the picture, with the button below it and a frame around."""
        screen = self.screen().availableSize() * _SHARE
        below = self.close_button.sizeHint().height() + theme.px(2 * Space.M + Space.S)
        return QSize(screen.width(), screen.height() - below)


def _read(content: bytes, room: QSize) -> QImage:
    """The picture at most as large as its room; none where it is no picture, or far too large."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _LARGEST:
        return QImage()
    image = reader.read()
    if image.width() > room.width() or image.height() > room.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        return image.scaled(room, keep, smooth.SmoothTransformation)
    return image
