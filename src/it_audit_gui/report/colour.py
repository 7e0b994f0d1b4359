"""Colours and the contrast between them, as WCAG 2 defines it."""

from it_audit_gui.records import dataclass

_ENOUGH = 4.5
_DARKER = 0.96


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """A colour; each part is 0-255."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, code: str) -> "Colour":
        """The colour written as ``#rrggbb``."""
        red, green, blue = (int(code[place : place + 2], 16) for place in (1, 3, 5))
        return cls(red=red, green=green, blue=blue)

    @property
    def code(self) -> str:
        """As ``#rrggbb``."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """How light it is, 0 (black) to 1 (white)."""
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def darker(self) -> "Colour":
        """The same hue, a little darker."""
        red, green, blue = (int(part * _DARKER) for part in (self.red, self.green, self.blue))
        return Colour(red=red, green=green, blue=blue)


WHITE = Colour(red=255, green=255, blue=255)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast between two colours, 1 (none) to 21."""
    low, high = sorted((one.luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)


def readable(colour: Colour) -> Colour:
    """The colour itself, or the lightest darker one that reads well on white and under it."""
    while contrast(colour, WHITE) < _ENOUGH:
        colour = colour.darker()
    return colour


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
