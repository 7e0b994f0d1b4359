"""A JPEG photo without its metadata: segments are left out, the picture itself is not touched.

Cameras write where, when and with what a photo was taken into application segments, comments and
behind the end of the picture.
"""

from collections.abc import Iterator

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.attaching.bytes_read import number, part
from it_audit_gui.session.attaching.orientation import UPRIGHT, block_of, orientation_of

START = b"\xff\xd8"

_EXIF = b"Exif\0\0"
_PROFILE = b"ICC_PROFILE\0"
_COLOURS = b"Adobe"
_JFIF = b"JFIF\0"
_APP0, _APP1, _APP2, _APP14, _APP15 = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF
_COMMENT, _SCAN, _END = 0xFE, 0xDA, 0xD9
# What programs need to show the right colours.
_KEPT = {_APP0: _JFIF, _APP2: _PROFILE, _APP14: _COLOURS}
# Within a scan: an escaped byte, and marks to begin anew.
_IN_SCAN = frozenset({0x00, *range(0xD0, 0xD8)})


def stripped(content: bytes) -> bytes:
    """The picture alone, with its orientation and colour profile.

    Raises ``AuditError`` where it is damaged.
    """
    orientation, kept = UPRIGHT, []
    for marker, whole in _segments(content):
        body = whole[4:]
        if marker == _APP1 and body.startswith(_EXIF) and orientation == UPRIGHT:
            orientation = orientation_of(body[len(_EXIF) :])
        elif _belongs(marker, body):
            kept.append(whole)
    if orientation != UPRIGHT:
        kept.insert(0, _exif_segment(orientation))
    return b"".join((START, *kept))


def _belongs(marker: int, body: bytes) -> bool:
    if _APP0 <= marker <= _APP15:
        return marker in _KEPT and body.startswith(_KEPT[marker])
    return marker != _COMMENT


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and whole segment, a scan with its data, up to the end of the picture."""
    at = len(START)
    while True:
        if part(content, at, 1) != b"\xff":
            raise AuditError("picture-damaged")
        marker = number(content, at + 1, 1)
        if marker == 0xFF:
            at += 1
        elif marker == _END:
            yield marker, content[at : at + 2]
            return
        else:
            end = at + 2 + max(2, number(content, at + 2, 2))
            if marker == _SCAN:
                end = _scan_end(content, end)
            yield marker, part(content, at, end - at)
            at = end


def _scan_end(content: bytes, at: int) -> int:
    """Where the next mark stands that does not belong to the data of a scan."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0:
            raise AuditError("picture-damaged")
        if number(content, at + 1, 1) not in _IN_SCAN:
            return at
        at += 2


def _exif_segment(orientation: int) -> bytes:
    body = _EXIF + block_of(orientation)
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
