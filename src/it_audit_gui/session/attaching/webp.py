"""A WebP picture without its metadata: only the parts that draw it are kept."""

from collections.abc import Iterator

from it_audit_gui.session.attaching.bytes_read import number, part
from it_audit_gui.session.attaching.orientation import UPRIGHT, block_of, orientation_of

START, KIND = b"RIFF", b"WEBP"

_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_HEADER, _EXIF, _TAGGED = b"VP8X", b"EXIF", b"Exif\0\0"
_SAYS_EXIF, _SAYS_XMP = 0x08, 0x04


def stripped(content: bytes) -> bytes:
    """The picture alone, with its orientation; raises ``AuditError`` where it is damaged."""
    orientation, kept = UPRIGHT, []
    for kind, body in _chunks(content):
        if kind == _EXIF:
            orientation = orientation_of(body.removeprefix(_TAGGED))
        elif kind in _KEPT:
            kept.append((kind, body))
    # Only a picture with a header can say that it is turned.
    turned = orientation != UPRIGHT and any(kind == _HEADER for kind, _ in kept)
    if turned:
        kept.append((_EXIF, block_of(orientation)))
    told = b"".join(_chunk(kind, _header(kind, body, turned=turned)) for kind, body in kept)
    return START + (len(told) + len(KIND)).to_bytes(4, "little") + KIND + told


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = 8 + number(content, 4, 4, little=True)
    part(content, 0, end)
    at = 12
    while at < end:
        kind, length = part(content, at, 4), number(content, at + 4, 4, little=True)
        yield kind, part(content, at + 8, length)
        at += 8 + length + length % 2


def _header(kind: bytes, body: bytes, *, turned: bool) -> bytes:
    """What the header says of the parts must be true of those that are left."""
    if kind != _HEADER:
        return body
    said = number(body, 0, 1) & ~(_SAYS_EXIF | _SAYS_XMP)
    return bytes([said | (_SAYS_EXIF if turned else 0)]) + body[1:]


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)
