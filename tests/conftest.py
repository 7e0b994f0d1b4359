"""Settings for all tests: how hard Hypothesis tries.

`make proofs` tries a thousand examples of every rule, and what takes minutes.
"""

import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from coverage import Coverage
from hypothesis import settings

if TYPE_CHECKING:
    from it_audit_gui.gui.program.application import Application

settings.register_profile("quick", max_examples=15, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

# Objects that may pile up before the next test collects them.
_PILE = 50_000
_WITH_WINDOWS = ("tests/accessibility/", "tests/gui/")


@pytest.fixture(autouse=True)
def watched_without_window(request: pytest.FixtureRequest, cov: Coverage | None) -> Iterator[None]:
    """What runs under a window counts for no floor of coverage; watching it takes a fourth more.

    What measures time is marked ``no_cover``; in a worker the marker alone does nothing.
    """
    with_window = request.node.nodeid.startswith(_WITH_WINDOWS)
    if cov is None or not (with_window or request.node.get_closest_marker("no_cover")):
        yield
        return
    # A worker is watched twice: pytest-cov begins once before it knows that it is in one. What
    # that one sees goes nowhere, and it would see on when only the other is stopped.
    while (watching := Coverage.current()) is not None:
        watching.stop()
    yield
    cov.start()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows last: their files are short, so no worker is left alone with a long one."""
    items.sort(key=lambda item: item.nodeid.startswith("tests/gui/"))


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Collect garbage between tests, as the window does: never in a thread that has no widgets."""
    gc.disable()
    yield
    if gc.get_count()[0] > _PILE:
        gc.collect()


@pytest.fixture(scope="session")
def qapp_cls() -> "type[Application]":
    """The application that tests with windows run in is the program's own."""
    from it_audit_gui.gui.program.application import Application  # noqa: PLC0415 - few tests need it

    return Application
