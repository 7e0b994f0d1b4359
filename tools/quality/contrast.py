"""Contrast of what is printed and shown, by the rule of WCAG: brightness alone, as a grey printer
sees it. Colours are read from the style sheet and the charts of the report."""

from collections.abc import Iterator, Mapping
from typing import Protocol, cast

from it_audit_gui.report.pdf_palette import levels, palette
from it_audit_gui.report.templates import environment

TEXT_FLOOR, GRAPHICS_FLOOR = 4.5, 3.0
_WHITE = "#ffffff"


class _Charts(Protocol):
    """The colours that the template of the charts sets."""

    colours: Mapping[str, str]
    ink: str
    track: str
    hatch_line: str
    hatch_ground: str


def text() -> Mapping[str, float]:
    """Contrast of each pair of letters and ground."""
    return dict(_text())


def graphics() -> Mapping[str, float]:
    """Contrast of each stroke and ground that has a meaning."""
    return dict(_graphics())


def _text() -> Iterator[tuple[str, float]]:
    colours = palette()
    for name in ("ink", "muted", "brand"):
        for ground in ("white", "brand-soft"):
            yield f"{name} on {ground}", _ratio(colours[name], colours.get(ground, _WHITE))
    for name, values in levels().items():
        yield f"{name} on its chip", _ratio(values["level-text"], values["level-soft"])


def _graphics() -> Iterator[tuple[str, float]]:
    charts = cast("_Charts", environment().get_template("charts.svg.j2").make_module())
    for name, code in charts.colours.items():
        yield f"bar of {name} on its track", _ratio(code, charts.track)
    yield "hatching on its ground", _ratio(charts.hatch_line, charts.hatch_ground)
    yield "needle on its track", _ratio(charts.ink, charts.track)
    yield "accent on paper", _ratio(palette()["brand"], _WHITE)


def _ratio(first: str, second: str) -> float:
    dark, light = sorted(map(_brightness, (first, second)))
    return (light + 0.05) / (dark + 0.05)


def _brightness(code: str) -> float:
    digits = code.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
