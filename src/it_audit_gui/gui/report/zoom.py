"""How large pages are shown."""

from collections.abc import Mapping
from enum import StrEnum

from it_audit_gui.records import dataclass

_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_CLOSE = 1.02
_POINTS = 72
_DOTS = 96
_FIT, _FACTOR = "fit", "factor"


class Fit(StrEnum):
    """What the size follows."""

    PAGE = "page"
    WIDTH = "width"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoom:
    """A whole page, the width of a page, or ``factor`` times its size on paper."""

    fit: Fit = Fit.PAGE
    factor: float = 1.0

    def scale(self, page: tuple[float, float], room: tuple[int, int]) -> float:
        """Factor at which a page, in points, is shown in a room in device-independent px."""
        across = room[0] / on_screen(page[0])
        if self.fit is Fit.WIDTH:
            wanted = across
        elif self.fit is Fit.PAGE:
            wanted = min(across, room[1] / on_screen(page[1]))
        else:
            wanted = self.factor
        return min(_STEPS[-1], max(_STEPS[0], wanted))

    @property
    def written(self) -> Mapping[str, str]:
        """By names, as ``read`` takes it."""
        return {_FIT: str(self.fit), _FACTOR: str(self.factor)}


def read(written: Mapping[str, str]) -> Zoom:
    """What was written; as for a new view where nothing was."""
    plain = Zoom()
    fit, factor = written.get(_FIT, plain.fit), written.get(_FACTOR, plain.factor)
    return Zoom(fit=Fit(fit), factor=float(factor))


def larger(scale: float) -> Zoom:
    """The next size above."""
    factor = next((step for step in _STEPS if step > scale * _CLOSE), _STEPS[-1])
    return Zoom(fit=Fit.FIXED, factor=factor)


def smaller(scale: float) -> Zoom:
    """The next size below."""
    factor = next((step for step in reversed(_STEPS) if step * _CLOSE < scale), _STEPS[0])
    return Zoom(fit=Fit.FIXED, factor=factor)


def on_screen(points: float) -> float:
    """A length on paper as device-independent px at its own size."""
    return points * _DOTS / _POINTS
