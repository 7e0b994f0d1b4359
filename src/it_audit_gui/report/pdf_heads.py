"""Which heads stand on which page, for who cannot see a page."""

import json
from collections.abc import Iterator

# Asked of a document that is set; level 3 is one step, one finding, one question: too many to tell.
HEADS_ASKED = (
    "query(selector(title).or(heading.where(level: 1)).or(heading.where(level: 2)))"
    ".map(it => (it.location().page(), it.body, it.func() == heading and it.level == 1))"
)

Heads = tuple[str, ...]


def heads_of(answer: str, count: int) -> Iterator[Heads]:
    """The heads of each of ``count`` pages; within a chapter, that of the chapter first."""
    heads: dict[int, list[str]] = {}
    chapters: dict[int, str] = {}
    for page, body, is_chapter in json.loads(answer):
        words = " ".join("".join(_letters(body)).split())
        heads.setdefault(page, []).append(words)
        if is_chapter:
            chapters[page] = words
    chapter = ""
    for page in range(1, count + 1):
        within = [chapter] if chapter and page not in chapters else []
        yield (*within, *heads.get(page, ()))
        chapter = chapters.get(page, chapter)


def _letters(content: object) -> Iterator[str]:
    """The text in what typst tells of a piece of content."""
    if isinstance(content, list):
        for item in content:
            yield from _letters(item)
    elif isinstance(content, dict):
        text = content.get("text")
        yield text if isinstance(text, str) else " "
        for name in ("body", "child", "children"):
            yield from _letters(content.get(name))
