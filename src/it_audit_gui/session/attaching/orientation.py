"""Which way up a picture is: the one thing its data block says that must not get lost.

The block is a small TIFF file: a header, then a list of entries of twelve bytes.
"""

import struct

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.attaching.bytes_read import number, part

UPRIGHT = 1

_ORDERS = {b"II*\0": True, b"MM\0*": False}
_TAG = 0x0112
_SHORT = 3
_ENTRY = 12
_VALUES = range(1, 9)


def orientation_of(block: bytes) -> int:
    """The orientation a data block gives, 1-8; upright where it gives none that makes sense."""
    try:
        return _found(block)
    except AuditError:
        return UPRIGHT


def block_of(orientation: int) -> bytes:
    """A data block that says nothing but the orientation."""
    entry = struct.pack(">HHIHH", _TAG, _SHORT, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)


def _found(block: bytes) -> int:
    little = _ORDERS.get(part(block, 0, 4))
    if little is None:
        return UPRIGHT
    start = number(block, 4, 4, little=little)
    for place in range(number(block, start, 2, little=little)):
        entry = start + 2 + place * _ENTRY
        if number(block, entry, 2, little=little) == _TAG:
            value = number(block, entry + 8, 2, little=little)
            return value if value in _VALUES else UPRIGHT
    return UPRIGHT
