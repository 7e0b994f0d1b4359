"""The written pages of help: Markdown with an anchor behind each heading, such as ``{#plan}``."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from it_audit_gui.assets import resource
from it_audit_gui.gui.help.places import HelpPage, Place
from it_audit_gui.records import dataclass

_HEADING = re.compile(r"^(#{1,4}) (.+?)(?: \{#([\w-]+)\})?$")
_PICTURE = re.compile(r"^!\[(.+)\]\((.+)\)$", re.MULTILINE)
_VALUE = re.compile(r"\{(\w+)\}")
_MARKS = re.compile(r"[*`|#]|^- |^-+$|!\[|\]\([^)]*\)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; ``level`` 1 is the title of the page."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A heading with the plain words below it, down to the next one."""

    place: Place
    heading: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpText:
    """One page: Markdown without anchors, and its headings in order."""

    markdown: str
    headings: tuple[Heading, ...]

    @property
    def title(self) -> str:
        """The heading at the top."""
        return self.headings[0].text


def folder(language: str) -> Path:
    """Where the texts of a language are."""
    return resource("help", language)


def picture(language: str, name: str) -> Path:
    """Where a picture is, taken in the language of its reader."""
    return resource("help", language, Path(name).name)


@cache
def written(page: HelpPage, language: str) -> str:
    """A page as it is written."""
    return (folder(language) / f"{page}.md").read_text(encoding="utf-8")


def read(page: HelpPage, language: str, values: Mapping[str, str]) -> HelpText:
    """A page with its values put in; each picture gets its words below it, for every reader."""
    lines, headings = [], []
    source = _VALUE.sub(lambda hit: values.get(hit[1], hit[0]), written(page, language))
    for line in source.splitlines():
        hit = _HEADING.match(line)
        if hit is None:
            lines.append(line)
            continue
        marks, text, anchor = hit.groups()
        headings.append(Heading(level=len(marks), text=text, anchor=anchor or ""))
        lines.append(f"{marks} {text}")
    text = _PICTURE.sub(r"![\1](\2)\n\n*\1*", "\n".join(lines))
    return HelpText(markdown=text, headings=tuple(headings))


def passages(page: HelpPage, text: HelpText) -> Iterator[Passage]:
    """The page in pieces, for the search; a heading without an anchor belongs to the page."""
    headings = iter(text.headings)
    here, words = next(headings), list[str]()
    for line in text.markdown.splitlines()[1:]:
        if not _HEADING.match(line):
            words.append(_MARKS.sub(" ", line))
            continue
        yield _passage(page, here, words)
        here, words = next(headings), []
    yield _passage(page, here, words)


def _passage(page: HelpPage, heading: Heading, words: list[str]) -> Passage:
    place = Place(page=page, anchor=heading.anchor)
    return Passage(place=place, heading=heading.text, words=" ".join(words))


def found(sought: str, pages: Mapping[HelpPage, HelpText]) -> list[Passage]:
    """Passages that hold every word, those with a word in the heading first."""
    parts = sought.casefold().split()
    if not parts:
        return []
    hits = [
        passage
        for page, text in pages.items()
        for passage in passages(page, text)
        if all(part in f"{passage.heading} {passage.words}".casefold() for part in parts)
    ]
    return sorted(hits, key=lambda hit: not any(p in hit.heading.casefold() for p in parts))
