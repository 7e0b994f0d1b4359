"""What goes into the bundle, with the names that files have on each system."""

from collections.abc import Callable
from types import ModuleType

import pytest


@pytest.fixture
def trimming(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("trimming")


KEPT = [
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\plugins\\platforms\\qoffscreen.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6\\plugins\\imageformats\\qjpeg.dll",
    "PySide6/Qt/translations/qtbase_nl.qm",
    "babel/locale-data/nl_BE.dat",
    "babel\\locale-data\\root.dat",
    "babel/locale-data/en_150.dat",
    "it_audit_gui/translations/it_audit_gui_nl.qm",
    "PySide6/QtWidgets.abi3.so",
    "it_audit_gui/resources/qt/files.dir/shibokensupport/signature/loader.py",
    "it_audit_gui\\resources\\question_bank\\2026.1\\en.json",
]
LEFT_OUT = [
    "PySide6/Qt/plugins/platforms/libqwayland-egl.so",
    "PySide6\\plugins\\platforms\\qdirect2d.dll",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6\\plugins\\tls\\qopensslbackend.dll",
    "PySide6/Qt/translations/qtbase_fi.qm",
    "PySide6\\translations\\qt_help_nl.qm",
    "babel/locale-data/nds.dat",
    "babel\\locale-data\\zh_Hans_CN.dat",
    "python3.11/lib-dynload/_codecs_jp.cpython-311-x86_64-linux-gnu.so",
    "_codecs_jp.pyd",
    "it_audit_gui/resources/qt/files.dir/shibokensupport/__pycache__/__init__.cpython-311.pyc",
]


@pytest.mark.parametrize("place", KEPT)
def test_kept(trimming: ModuleType, place: str) -> None:
    entry = (place, f"/somewhere/{place}", "BINARY")
    assert trimming.trimmed([entry], ["en", "nl"]) == [entry]


@pytest.mark.parametrize("place", LEFT_OUT)
def test_left_out(trimming: ModuleType, place: str) -> None:
    assert trimming.trimmed([(place, f"/somewhere/{place}", "BINARY")], ["en", "nl"]) == []


LIBRARIES = [
    ("PySide6\\QtGui.pyd", "Z:\\site\\PySide6\\QtGui.pyd", "EXTENSION"),
    ("PySide6\\Qt6Gui.dll", "Z:\\site\\PySide6\\Qt6Gui.dll", "BINARY"),
    ("PySide6\\Qt6Core.dll", "Z:\\site\\PySide6\\Qt6Core.dll", "BINARY"),
    ("PySide6\\opengl32sw.dll", "Z:\\site\\PySide6\\opengl32sw.dll", "BINARY"),
    ("PySide6\\plugins\\styles\\modern.dll", "Z:\\plugins\\styles\\modern.dll", "BINARY"),
    ("python311.dll", "Z:\\python311.dll", "BINARY"),
    ("libgtk-3.so.0", "lib/libgtk-3.so.0", "SYMLINK"),
    ("LICENSE", "LICENSE", "DATA"),
]
NEEDS = {
    "Z:\\site\\PySide6\\QtGui.pyd": ["qt6gui.dll", "KERNEL32.dll"],
    "Z:\\site\\PySide6\\Qt6Gui.dll": ["Qt6Core.dll"],
}


def test_only_what_something_is_linked_with_is_kept(trimming: ModuleType) -> None:
    kept = trimming.linked(LIBRARIES, lambda file: NEEDS.get(file, []))
    left_out = [place for place, *_ in LIBRARIES if place not in {entry[0] for entry in kept}]
    assert left_out == ["PySide6\\opengl32sw.dll", "libgtk-3.so.0"]


def test_the_library_of_printers_stays_with_the_system_that_has_some(trimming: ModuleType) -> None:
    plugin = "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"
    names = ["libcups.so.2", "libgnutls.so.30", "libz.so.1", "libQt6Core.so.6"]
    libraries = [(name, f"/lib/{name}", "BINARY") for name in [plugin, *names]]
    needs = {
        f"/lib/{plugin}": names,
        "/lib/libcups.so.2": ["libgnutls.so.30", "libz.so.1"],
        "/lib/libQt6Core.so.6": ["libz.so.1"],
    }
    kept = trimming.linked(libraries, lambda file: needs.get(file, []))
    assert [place for place, *_ in kept] == [plugin, "libz.so.1", "libQt6Core.so.6"]
