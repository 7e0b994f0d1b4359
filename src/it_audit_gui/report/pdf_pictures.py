"""The charts of the HTML report as pictures that stand on their own."""

from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from typing import Protocol, cast

from it_audit_gui.report.blocks import Drawing
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.model import Report
from it_audit_gui.report.pdf_palette import drawing_style
from it_audit_gui.report.pdf_text import drawable_only
from it_audit_gui.report.pieces import ScoreView
from it_audit_gui.report.templates import environment

_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'
_LOGO = (
    '<svg {namespace} viewBox="0 0 70 22">'
    '<image width="70" height="22" preserveAspectRatio="xMinYMid" href="{address}"/></svg>'
)


class _Charts(Protocol):
    """What the template of the charts offers."""

    shapes: Mapping[str, str]

    def gauge(self, name: str, score: ScoreView, floors: Sequence[int]) -> str: ...

    def bar(self, name: str, title: str, score: ScoreView, floors: Sequence[int]) -> str: ...

    def shape(self, level: str) -> str: ...

    def drawing(self, block: Drawing, accent: str) -> str: ...


def pictures(report: Report) -> Mapping[str, object]:
    """The pictures that are no blocks of their own: the gauge, the bars, the shapes of levels."""
    charts = _charts()
    floors = [band.floor for band in report.bands]
    sections = report.scores.sections if report.scores else ()
    return {
        "gauge": _alone(charts.gauge("gauge-open", report.summary.score, floors)),
        "bars": [
            _alone(charts.bar(f"bar-{place}", part.name, part.score, floors))
            for place, part in enumerate(sections)
        ],
        "shapes": {
            level: _alone(charts.shape(level), drawing_style(level)) for level in charts.shapes
        },
    }


def drawing(block: Drawing, accent: str) -> str:
    """The picture of a chart."""
    return _alone(_charts().drawing(block, accent))


def logo(brand: Brand) -> str | None:
    """The logo as a picture in a field of 70 by 22, at its left; none without a logo."""
    if not brand.logo:
        return None
    return _LOGO.format(namespace=_NAMESPACE, address=escape(brand.logo))


@cache
def _charts() -> _Charts:
    return cast("_Charts", environment().get_template("charts.svg.j2").make_module())


def _alone(svg: str, style: str = "") -> str:
    """An inline picture as a file of its own, with only what our font can draw."""
    start, _, rest = str(svg).strip().removeprefix("<svg").partition(">")
    return drawable_only(f"<svg {_NAMESPACE}{start}><style>{style}</style>{rest}")
