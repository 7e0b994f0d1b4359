"""Does Qt read what the window is drawn with?"""

from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from it_audit_gui.assets import resource, translation
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look import fonts
from it_audit_gui.gui.proving.painting import application
from it_audit_gui.gui.proving.watching import watched
from it_audit_gui.wording import languages


def graphics() -> str:
    """Platform, fonts, icons and translations are there and can be read by Qt."""
    with watched() as remarks:
        app = application()
        fonts.load()
        broken = [
            icon.name
            for icon in sorted(resource("icons").glob("*.svg"))
            if not QSvgRenderer(str(icon)).isValid()
        ]
        broken += [
            language
            for language in languages()
            if language not in LANGUAGES
            or not QTranslator(app).load(str(translation(f"it_audit_gui_{language}.qm")))
        ]
        if broken:
            raise ValueError(f"Qt cannot read: {', '.join(broken)}")
    return "; ".join([f"Qt {qVersion()}, {QGuiApplication.platformName()}", *remarks])
