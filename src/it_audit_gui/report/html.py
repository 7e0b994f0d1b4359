"""The report as one self-contained HTML file: nothing in it is fetched, nothing in it runs."""

from functools import cache
from string import ascii_letters, digits

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from it_audit_gui.assets import resource
from it_audit_gui.report import charts
from it_audit_gui.report.model import Report


@cache
def _environment() -> Environment:
    # Always escape: the templates end in .j2, which select_autoescape() would leave alone.
    environment = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["css_string"] = css_string
    environment.globals.update(draw_bar=charts.bar, draw_gauge=charts.gauge)
    return environment


def css_string(text: str) -> str:
    """The text for between quotation marks in a style sheet; nothing in it can end them."""
    plain = frozenset(ascii_letters + digits)
    return "".join(char if char in plain else f"\\{ord(char):x} " for char in text)


def as_html(report: Report) -> str:
    """The report as HTML text; to be written as UTF-8."""
    template = _environment().get_template("report.html.j2")
    floors = [band.floor for band in report.scores.bands]
    return template.render(report=report, labels=report.labels, floors=floors)
