"""Runs in a built program before anything else of Qt, which PyInstaller's own hook imports."""

from it_audit_gui.gui.program import light_enums, light_qt

light_enums.prepare()
light_qt.prepare()
