"""The released file versions, frozen: their tables, and the way from each to the next."""

from collections.abc import Mapping

from it_audit_gui.storage.versions import v1, v2, v3

# Word for word as SQLite keeps them.
SCHEMAS: Mapping[int, Mapping[str, str]] = {1: v1.TABLES, 2: v2.TABLES, 3: v3.TABLES}
