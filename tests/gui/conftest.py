"""Settings for tests with a window: no screen, and the program's own look."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from it_audit_gui.gui import theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the offscreen screen say that it knows no size hints."""
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The light look at 100 % text, whatever a test before this one wore."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    yield
    theme.apply(qapp, theme.Scheme.LIGHT)


@pytest.fixture
def dark(qapp: QApplication) -> None:
    """The dark look."""
    theme.apply(qapp, theme.Scheme.DARK)


@pytest.fixture
def large_text(qapp: QApplication) -> None:
    """Text of 200 %."""
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
