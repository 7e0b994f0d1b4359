"""Where pages lie under each other: plain geometry in device-independent px."""

from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLayout:
    """Pages of one size in one column, ``margin`` around the column and ``gap`` between pages."""

    count: int
    width: int
    height: int
    margin: int
    gap: int

    @property
    def total_height(self) -> int:
        """Height of the column with its margins."""
        pages = self.count * self.height + max(0, self.count - 1) * self.gap
        return pages + 2 * self.margin

    @property
    def total_width(self) -> int:
        """Width of the column with its margins."""
        return self.width + 2 * self.margin

    def top(self, number: int) -> int:
        """Where a page begins, counted from 0."""
        return self.margin + number * (self.height + self.gap)

    def seen(self, top: int, bottom: int) -> range:
        """The pages of which something lies between two heights."""
        pitch = self.height + self.gap
        first = max(0, (top - self.margin + self.gap) // pitch)
        last = min(self.count - 1, (bottom - self.margin) // pitch)
        return range(first, last + 1)

    def here(self, top: int, bottom: int) -> int:
        """The page that takes the most room between two heights; the first of equals."""

        def shown(number: int) -> int:
            begin = self.top(number)
            return min(bottom, begin + self.height) - max(top, begin)

        return max(self.seen(top, bottom), key=shown, default=0)
