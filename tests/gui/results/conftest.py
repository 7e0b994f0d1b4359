from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture
def british() -> Iterator[None]:
    """Lists as the English window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
