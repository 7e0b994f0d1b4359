"""Whether what was written can be opened again, looked at from the outside."""

from html.parser import HTMLParser

from it_audit_gui.report.pdf_pages import page_count

_PDF = b"%PDF-"
_HTML = b"<!DOCTYPE html>"


def is_sound(content: bytes) -> bool:
    """Whether a document can be read: a PDF has pages, HTML has an end, text is not empty."""
    if content.startswith(_PDF):
        return page_count(content) > 0
    return _closed(content) if content.startswith(_HTML) else bool(content)


def _closed(content: bytes) -> bool:
    ends = _Ends()
    ends.feed(content.decode())
    ends.close()
    return ends.last == "html"


class _Ends(HTMLParser):
    """Remembers which element was closed last."""

    last = ""

    def handle_endtag(self, tag: str) -> None:
        self.last = tag
