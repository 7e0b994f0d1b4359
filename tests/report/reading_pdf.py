"""What is read out of a PDF: its text in order, without what only decorates its pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, cast

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, DictionaryObject, StreamObject

_SINGLE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n")
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_HYPHENATED = re.compile(rf"\s*{_SOFT_HYPHEN}\s*")
_NO_WIDTH = "\u200b"
_GAP = " "
_SHOWS_TEXT = frozenset({b"Tj", b"TJ"})

Characters = Mapping[bytes, str]


def pdf_pages(pdf: bytes) -> list[str]:
    """The text of each page; a word hyphenated at the end of a line is whole again."""
    reader = PdfReader(BytesIO(pdf))
    return [_whole("".join(_pieces(page, reader))) for page in reader.pages]


def _whole(text: str) -> str:
    return _HYPHENATED.sub("", text).replace(_NO_WIDTH, "")


def _pieces(page: PageObject, reader: PdfReader) -> Iterator[str]:
    """The pieces of text that stand on a line; headers, footers and repeated heads left out."""
    fonts = {name: _characters(font) for name, font in _fonts(page).items()}
    silent: list[bool] = []
    font: Characters = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in {b"BDC", b"BMC"}:
            instead = _said_instead(operands)
            silent.append(instead is not None or _is_picture(operands))
            yield instead or ""
        elif operator == b"EMC":
            silent.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in _SHOWS_TEXT and not any(silent):
            yield "".join(font[code] for code in _codes(operands[0]))
        elif operator == b"ET":
            yield _GAP


def _is_picture(operands: Sequence[Any]) -> bool:
    """Whether something only decorates, or is a chart that a sentence describes."""
    return operands[0] == "/Artifact" or "/Alt" in operands[-1]


def _said_instead(operands: Sequence[Any]) -> str | None:
    """What is read out where a sign can mean two things, such as a hyphen."""
    said = operands[1].get("/ActualText") if len(operands) > 1 else None
    return None if said is None else str(said) or _SOFT_HYPHEN


def _fonts(page: PageObject) -> Mapping[str, StreamObject]:
    resources = cast("DictionaryObject", page["/Resources"].get_object())
    fonts = cast("DictionaryObject", resources.get("/Font", DictionaryObject()))
    return {
        name: cast("StreamObject", cast("DictionaryObject", font.get_object())["/ToUnicode"])
        for name, font in fonts.items()
    }


def _characters(to_unicode: StreamObject) -> Characters:
    table = to_unicode.get_data()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _SINGLE.findall(table)
    }


def _codes(shown: object) -> Iterator[bytes]:
    """Two bytes each; the numbers between them only move what follows."""
    for part in shown if isinstance(shown, list) else [shown]:
        if hasattr(part, "original_bytes"):
            raw = part.original_bytes
            yield from (raw[place : place + 2] for place in range(0, len(raw), 2))
