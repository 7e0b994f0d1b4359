"""A PNG picture without its metadata: only the parts that draw it are kept."""

import zlib
from collections.abc import Iterator

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.attaching.bytes_read import number, part
from it_audit_gui.session.attaching.orientation import UPRIGHT, block_of, orientation_of

START = b"\x89PNG\r\n\x1a\n"

_EXIF, _FIRST_DATA, _END = b"eXIf", b"IDAT", b"IEND"
# Size, colours, transparency, sharpness and movement; no texts, times or blocks of a camera.
_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT"
    b" acTL fcTL fdAT".split()
)


def stripped(content: bytes) -> bytes:
    """The picture alone, with its orientation; raises ``AuditError`` where it is damaged."""
    kept: list[bytes] = []
    orientation, data_at = UPRIGHT, None
    for kind, whole in _chunks(content):
        if kind == _EXIF:
            orientation = orientation_of(whole[8:-4])
        if kind == _FIRST_DATA and data_at is None:
            data_at = len(kept)
        if kind in _KEPT:
            kept.append(whole)
    if orientation != UPRIGHT and data_at is not None:
        kept.insert(data_at, _chunk(_EXIF, block_of(orientation)))
    return b"".join((START, *kept))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and whole chunk, up to the end of the picture."""
    at, kind = len(START), b""
    while kind != _END:
        length, kind = number(content, at, 4), part(content, at + 4, 4)
        whole = part(content, at, length + 12)
        if zlib.crc32(whole[4:-4]) != int.from_bytes(whole[-4:], "big"):
            raise AuditError("picture-damaged")
        yield kind, whole
        at += len(whole)


def _chunk(kind: bytes, body: bytes) -> bytes:
    seal = zlib.crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + seal
