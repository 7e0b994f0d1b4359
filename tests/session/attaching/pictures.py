"""Crafted pictures with all a camera writes into them, and with a place that must not stay."""

import struct
import zlib

SECRET = b"GPS 51.0543 N 3.7174 E"
JFIF = b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
SCAN = b"\xff\xda\x00\x08\x01\x01\0\0\x3f\0" + b"\x12\xff\x00\x34\xff\xd0\x56"
END = b"\xff\xd9"


def tiff(orientation: int | None, *, little: bool = False) -> bytes:
    """A camera's data block: its make, perhaps an orientation, and the place."""
    order = "<" if little else ">"
    entries = [struct.pack(f"{order}HHI", 0x010F, 2, 4) + b"Cam\0"]
    if orientation is not None:
        entries.append(struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0))
    entries.append(struct.pack(f"{order}HHII", 0x8825, 4, 1, 200))
    head = (b"II*\0" if little else b"MM\0*") + struct.pack(f"{order}IH", 8, len(entries))
    return head + b"".join(entries) + bytes(4) + SECRET


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def jpeg(*segments: bytes, scans: bytes = SCAN, after: bytes = b"") -> bytes:
    """A photo; what draws it is always the same."""
    table = segment(0xDB, bytes(65))
    return b"\xff\xd8" + b"".join(segments) + table + scans + END + after


def exif(block: bytes) -> bytes:
    return segment(0xE1, b"Exif\0\0" + block)


def chunk(kind: bytes, body: bytes) -> bytes:
    seal = zlib.crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + seal


def png(*extra: bytes, after: bytes = b"") -> bytes:
    """A picture of one dot."""
    start = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(b"\0\x80"))
    return b"\x89PNG\r\n\x1a\n" + start + b"".join(extra) + data + chunk(b"IEND", b"") + after


def part(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


def webp(*parts: bytes, after: bytes = b"") -> bytes:
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body + after


def webp_header(flags: int) -> bytes:
    return part(b"VP8X", bytes([flags, 0, 0, 0]) + bytes(6))
