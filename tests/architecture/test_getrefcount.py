"""PySide6 6.12.0 on Python 3.11 drops a reference to None with every void call, until it aborts."""

import sys

from PySide6.QtCore import QObject

CALLS = 5000


def test_void_qt_calls_keep_the_references_to_none() -> None:
    qt_object = QObject()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        qt_object.setObjectName("any")

    assert sys.getrefcount(None) > before - CALLS // 10
