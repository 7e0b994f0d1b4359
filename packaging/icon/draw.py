"""Draws it-audit.svg into what systems want: .ico for Windows, .icns for macOS, .png for Linux.

    .venv/bin/python packaging/icon/draw.py

Both icon formats are boxes of PNG pictures; the files are committed.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent
NAME = "it-audit"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
PNG_SIZE = 256


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG picture of ``size`` pixels square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon; a size of 256 is written as 0."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<3H", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon."""
    parts = [struct.pack(">4sI", kind, 8 + len(data)) + data for kind, data in pictures.items()]
    body = b"".join(parts)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


def main() -> None:
    renderer = QSvgRenderer(str(FOLDER / f"{NAME}.svg"))
    files = {
        "ico": ico({size: png(renderer, size) for size in ICO_SIZES}),
        "icns": icns({kind: png(renderer, size) for kind, size in ICNS_SIZES.items()}),
        "png": png(renderer, PNG_SIZE),
    }
    for suffix, content in files.items():
        (FOLDER / f"{NAME}.{suffix}").write_bytes(content)


if __name__ == "__main__":
    main()
