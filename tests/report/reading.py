"""What a reader sees of a document, without its marks."""

import re
from html.parser import HTMLParser

_UNSEEN = {"style", "title", "svg"}
# What explains a drawing, and what only leads a keyboard past the front page.
_ASIDE = {"legend", "skip"}
_LIST_NUMBER = re.compile(r"^\d+\. ", flags=re.MULTILINE)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Page(HTMLParser):
    """Elements with their attributes, and the text outside styles, pictures and their legend."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._inside: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.texts.append(" ")
        if tag in _UNSEEN or _ASIDE & set(dict(attrs).values()):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.texts.append(data)

    @property
    def text(self) -> str:
        """All visible text, with single spaces."""
        return " ".join("".join(self.texts).split())


def words(text: str) -> list[str]:
    """The words, figures and amounts of a text, in order."""
    return re.findall(r"[\w€%+]+", text)


def words_of(markdown: str) -> list[str]:
    """The words of Markdown in order, without the numbers of its lists."""
    return words(unescaped(_LIST_NUMBER.sub("", markdown)))


def unescaped(markdown: str) -> str:
    """Markdown with its escapes taken away; marks stay."""
    return _ESCAPE.sub(r"\1", markdown)
