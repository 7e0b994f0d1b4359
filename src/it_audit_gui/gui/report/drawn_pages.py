"""The pictures of pages that are at hand, and which one is wanted next."""

from collections.abc import Iterable

from PySide6.QtGui import QImage

from it_audit_gui.records import dataclass

# Pictures of pages close to those in view stay, for who scrolls back and forth.
_NEAR = 3
_SAME = 0.0005


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    image: QImage
    dots: float
    edition: int


class DrawnPages:
    """Old pictures stay until new ones replace them, so that nothing flickers."""

    def __init__(self) -> None:
        self._drawn: dict[int, _Drawn] = {}
        self._edition = 0

    def begin(self, count: int) -> None:
        """Other pages from now on; pictures of the ones before are shown until they come."""
        self._edition += 1
        self._drawn = {number: old for number, old in self._drawn.items() if number < count}

    def clear(self) -> None:
        """Show no pictures any more."""
        self._drawn = {}

    def take(self, number: int, dots: float, image: QImage) -> None:
        """Keep the picture of a page."""
        self._drawn[number] = _Drawn(image=image, dots=dots, edition=self._edition)

    def image(self, number: int) -> QImage | None:
        """What there is to show of a page."""
        found = self._drawn.get(number)
        return found.image if found else None

    def wanted(self, pages: Iterable[int], dots: float) -> int | None:
        """The first page without a picture of its own in so many dots per inch."""
        return next((number for number in pages if not self._is_sharp(number, dots)), None)

    def keep_near(self, pages: range) -> None:
        """Let go of pictures far from the pages in view."""
        near = range(pages.start - _NEAR, pages.stop + _NEAR)
        self._drawn = {number: kept for number, kept in self._drawn.items() if number in near}

    def _is_sharp(self, number: int, dots: float) -> bool:
        found = self._drawn.get(number)
        if found is None or found.edition != self._edition:
            return False
        return abs(found.dots - dots) <= dots * _SAME
