"""Filling translated templates."""

import re

_PLACE = re.compile(r"%([1-9])")


def fill(template: str, *values: object) -> str:
    """Put values at ``%1``, ``%2``… in one pass, so that a value is never read as a template.

    A place without a value stays as it is.
    """

    def value(match: re.Match[str]) -> str:
        place = int(match.group(1))
        return str(values[place - 1]) if place <= len(values) else match.group(0)

    return _PLACE.sub(value, template)


def literal(text: str) -> str:
    """The text with its ampersands kept, for Qt setters that read ``&`` as a shortcut mark."""
    return text.replace("&", "&&")
