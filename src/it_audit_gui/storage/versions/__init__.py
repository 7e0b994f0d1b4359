"""The released file versions, frozen: their tables, and the way from each to the next."""

from collections.abc import Mapping

from it_audit_gui.storage.versions import v1, v2, v3

# Word for word as SQLite keeps them.
SCHEMAS: Mapping[int, Mapping[str, str]] = {1: v1.TABLES, 2: v2.TABLES, 3: v3.TABLES}

# The key in ``audit_setting`` under which a file says which version may still read it. Key, table
# and digest stay as they are in every later version, or nobody could read what it says.
MIN_READER = "min-reader"

# What a new file of each version says there; the first two say nothing.
DECLARED: Mapping[int, tuple[tuple[str, str], ...]] = {
    1: (),
    2: (),
    3: ((MIN_READER, v3.MIN_READER),),
}
