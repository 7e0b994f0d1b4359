"""Reading a file piece by piece, where every piece must be there."""

from it_audit_gui.domain.errors import AuditError


def part(content: bytes, start: int, length: int) -> bytes:
    """So many bytes; raises ``AuditError`` where the picture ends before."""
    found = content[start : start + length]
    if len(found) < length:
        raise AuditError("picture-damaged")
    return found


def number(content: bytes, start: int, length: int, *, little: bool = False) -> int:
    """A number of so many bytes; raises ``AuditError`` where the picture ends before."""
    return int.from_bytes(part(content, start, length), "little" if little else "big")
