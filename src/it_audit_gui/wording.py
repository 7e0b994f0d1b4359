"""Words that are neither bank content nor widget chrome: errors, report, command line.

They stand in ``resources/words/<language>/<area>.toml``, with the same keys in every language, so
that window, command line and report say the same thing in the same words.
"""

import re
from collections.abc import Mapping
from functools import cache

from it_audit_gui.assets import resource
from it_audit_gui.content_files import read_toml
from it_audit_gui.domain.errors import AuditError, Entry
from it_audit_gui.records import dataclass

AREAS = ("errors", "report", "forms", "command_line", "costs", "entries")
FALLBACK = "en"

_ITEMS = 40
# Between a figure and its unit; no more than a space to whoever reads it.
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_ITEM_LENGTH = 80
_UNIT_BEHIND = re.compile(r"\s[^\s\d]+$")

Words = Mapping[str, "str | Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """An error in three sentences: what happened, what is safe, what to do."""

    what: str
    safe: str
    do: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.do) if part)


@cache
def languages() -> tuple[str, ...]:
    """Languages that have words, in alphabetical order."""
    return tuple(sorted(item.name for item in resource("words").iterdir() if item.is_dir()))


@cache
def load(area: str, language: str) -> Words:
    """The words of an area; raises ``AuditError`` for a language we do not speak."""
    path = resource("words", language, f"{area}.toml")
    if language not in languages():
        raise AuditError("unknown-language", language=language, languages=", ".join(languages()))
    return read_toml(path)


def explain(error: AuditError, language: str) -> Explanation:
    """The error in the words of a language; in English where we do not speak it."""
    spoken = language if language in languages() else FALLBACK
    sentences = load("errors", spoken)[error.error_id]
    assert isinstance(sentences, Mapping), error.error_id  # noqa: S101 - checked with the content
    params = {key: _told(value, spoken) for key, value in error.params.items()}
    return Explanation(
        what=str(sentences["what"]).format(**params),
        safe=str(sentences["safe"]).format(**params),
        do=str(sentences["do"]).format(**params),
    )


def _told(value: object, language: str) -> str:
    """A parameter; several things are listed as far as one can take in."""
    if not isinstance(value, tuple):
        return shortened(value)
    items = [shortened(_named(item, language), _ITEM_LENGTH) for item in value[:_ITEMS]]
    return ", ".join([*items, *["…"][: len(value) > _ITEMS]])


def _named(item: object, language: str) -> object:
    """An entry of a file in words; the file itself speaks English."""
    if not isinstance(item, Entry):
        return item
    return str(load("entries", language)[item.table]).format(key=item.key)


def shortened(value: object, limit: int = 200) -> str:
    """A parameter on one line and of bounded length, whatever a stranger put in it."""
    text = "".join(
        char if char.isprintable() or char in _SPACES else "\N{REPLACEMENT CHARACTER}"
        for char in str(value)
    )
    return text if len(text) <= limit else text[: limit - 1] + "…"


def without_shared_unit(low: str, high: str) -> str:
    """The lower end of a range, without its unit where the upper end names the same behind it.

    So ``500`` of ``500 €`` and ``900 €``; a unit in front stays, as in ``€ 500``.
    """
    shared = _unit_behind(high)
    return low.removesuffix(shared) if shared and _unit_behind(low) == shared else low


def _unit_behind(value: str) -> str:
    """What stands behind the number from the last space on; nothing where that is a number too."""
    found = _UNIT_BEHIND.search(value)
    return found.group() if found else ""
