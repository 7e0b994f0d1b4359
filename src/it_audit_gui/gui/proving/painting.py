"""Painting a widget outside a user's sight."""

from PySide6.QtWidgets import QApplication, QWidget


def application() -> QApplication:
    """The one there is, or a new one."""
    app = QApplication.instance() or QApplication(["it-audit"])
    assert isinstance(app, QApplication)  # noqa: S101 - for the types
    return app


def paint(widget: QWidget | None) -> None:
    """Let it settle and paint it; ``ValueError`` where nothing comes of it."""
    QApplication.processEvents()
    if widget is None or widget.grab().isNull():
        raise ValueError(f"nothing was painted: {widget}")
