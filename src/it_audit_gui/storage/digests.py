"""A digest with each row, so that a byte that went wrong in a file without a password is noticed.

Belongs to the file format since version 2 and never changes within it: the migration that gave
old rows theirs computes it in the same way.
"""

import json
from collections.abc import Sequence
from hashlib import blake2b

_BYTES = 16

Value = str | int | float | bytes | None


def digest_of(table: str, values: Sequence[object]) -> str:
    """The digest of a row: its table and its values as JSON, in the order of the columns.

    Texts must be letters, not bytes.
    """
    text = json.dumps([table, *values], ensure_ascii=False, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=_BYTES).hexdigest()
