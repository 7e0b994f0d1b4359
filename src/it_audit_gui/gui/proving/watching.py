"""What goes wrong in the window while something is tried."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def watched() -> Iterator[list[str]]:
    """What Qt remarks meanwhile; an error in a slot, which Qt swallows, is raised at the end."""
    remarks: list[str] = []
    errors: list[BaseException] = []

    def on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and text not in remarks:
            remarks.append(text)

    def on_error(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        errors.append(error)

    hook, sys.excepthook = sys.excepthook, on_error
    before = qInstallMessageHandler(on_message)
    try:
        yield remarks
    finally:
        qInstallMessageHandler(before)
        sys.excepthook = hook
    if errors:
        raise errors[0]
