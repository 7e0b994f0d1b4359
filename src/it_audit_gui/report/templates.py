"""The templates that documents are made with; every value is escaped."""

from functools import cache
from string import ascii_letters, digits

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from it_audit_gui.assets import resource
from it_audit_gui.report import charts, plots


@cache
def environment() -> Environment:
    """Made ready once."""
    # Always escape: the templates end in .j2, which select_autoescape() would leave alone.
    made = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["css_string"] = css_string
    made.filters["kind"] = lambda block: type(block).__name__.lower()
    made.globals.update(draw_bar=charts.bar, draw_gauge=charts.gauge, plots=plots)
    return made


def css_string(text: str) -> str:
    """The text for between quotation marks in a style sheet; nothing in it can end them."""
    plain = frozenset(ascii_letters + digits)
    return "".join(char if char in plain else f"\\{ord(char):x} " for char in text)
