"""The tables of the current file version, word for word as SQLite keeps them.

A file is opened only when its schema equals this text exactly.
"""

from it_audit_gui.storage.versions import SCHEMAS

VERSION = max(SCHEMAS)
TABLES = SCHEMAS[VERSION]
