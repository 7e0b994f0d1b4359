"""The colours and strokes of the report's style sheet, for pages that know no style sheet.

The style sheet is the one place where looks are decided. What holds everywhere stands in it before
the first rule for a kind of screen or paper.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from it_audit_gui.assets import resource

_COMMENT = re.compile(r"/\*.*?\*/", flags=re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_VARIABLE = re.compile(r"var\(--([\w-]+)\)")
# What draws; a shape holds no letters.
_DRAWING = ("fill", "stroke", "opacity")

Values = Mapping[str, str]


@cache
def _rules() -> tuple[tuple[str, Values], ...]:
    css = _COMMENT.sub("", resource("templates", "report.css").read_text(encoding="utf-8"))
    found = _RULE.findall(css.partition("@")[0])
    return tuple((selector.strip(), dict(_declared(body))) for selector, body in found)


def _declared(body: str) -> Iterator[tuple[str, str]]:
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            yield name.strip(), value.strip()


def _variables(values: Values) -> dict[str, str]:
    return {name[2:]: value for name, value in values.items() if name.startswith("--")}


@cache
def palette() -> Values:
    """Value of each variable of the style sheet, by its name without dashes."""
    return next(_variables(values) for selector, values in _rules() if selector == ":root")


@cache
def levels() -> Mapping[str, Values]:
    """The variables as a band, a severity or a state sets them, by its id."""
    found: dict[str, Values] = {}
    for selector, values in _rules():
        own = _variables(values)
        for name in _CLASS.findall(selector) if own else ():
            found[name] = {**palette(), **found.get(name, {}), **own}
    return found


@cache
def drawing_style(level: str) -> str:
    """The rules that draw a picture of a level, with the values of that level filled in."""
    values = levels().get(level, palette())
    return "".join(
        f"{selector}{{{body}}}"
        for selector, declared in _rules()
        if (body := ";".join(_strokes(declared, values)))
    )


def _strokes(declared: Values, values: Values) -> Iterator[str]:
    for name, value in declared.items():
        if name.startswith(_DRAWING):
            yield f"{name}:{_VARIABLE.sub(lambda use: values[use.group(1)], value)}"
