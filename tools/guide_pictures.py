"""Takes the pictures of the guides from the real window, in every language.

python tools/guide_pictures.py [FOLDER]     default resources/help
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from screenshots import (
    FULL,
    HALF,
    ROOT,
    Picture,
    is_ready,
    keep_place,
    make_audit,
    settle,
    wait_for,
)

from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.remembered.settings import Settings

SIZE = (1000, 680)
# Few colours keep the bundle small; a window has few.
COLOURS = 64
PLACES = {
    "question": (HALF, "question:acc-mfa"),
    "results": (FULL, "results"),
    "plan": (FULL, "plan"),
    "report": (FULL, "report"),
}


def take(app: QApplication, picture: Picture, work: Path) -> QImage:
    """The window with a page of the sample firm."""
    path = make_audit(work, picture)
    settings = Settings(work / "settings")
    settings.language, settings.scheme = picture.language, picture.scheme
    keep_place(path, picture.place, picture.language)
    program = Program(app, work / "settings", work)
    window = program.window
    window.resize(*SIZE)
    window.show()
    window.open(path)
    wait_for(lambda: is_ready(window))
    settle()
    image = window.grab().toImage()
    window.close()
    settle()
    window.shut_down()
    return image


def small(image: QImage) -> bytes:
    """The picture as PNG in its commonest colours."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(pixels.constBits()).cast("I").tolist())
    colours = [colour for colour, _ in counted.most_common(COLOURS)]
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = pixels.convertToFormat(QImage.Format.Format_Indexed8, colours, flat)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def main() -> None:
    """Take every picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help"
    app = QApplication(sys.argv[:1])
    for language in LANGUAGES:
        folder = target / language
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as work:
            for name, (answers, place) in PLACES.items():
                picture = Picture(name=name, answers=answers, place=place, language=language)
                made = small(take(app, picture, Path(work)))
                (folder / f"{name}.png").write_bytes(made)
                print(json.dumps({"picture": f"{language}/{name}", "bytes": len(made)}))


if __name__ == "__main__":
    main()
