"""The figures beside a chart of amounts."""

from collections.abc import Callable

from it_audit_gui.gui.widgets.columns_chart import scale_top


def scale_of(highest: float, written: Callable[[float], str]) -> tuple[tuple[float, str], ...]:
    """Zero, half way and the top, each with how it is written."""
    top = scale_top(highest)
    return tuple((value, written(value)) for value in (0.0, top / 2, top))
