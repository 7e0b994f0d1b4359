"""From file version 2 to 3: room for questions to come back to and for files kept as evidence.

The file also says from now on which version may still read it. Frozen. No row of a user is touched,
so whatever an accident left in one cannot end the migration.
"""

import apsw

from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.versions import v3

_DECLARE = "INSERT OR REPLACE INTO audit_setting (key, value, digest) VALUES (?, ?, ?)"
_KEY = "min-reader"


def migrate(connection: apsw.Connection) -> None:
    """Bring an open file of version 2 to version 3, within the transaction of the caller."""
    for statement in v3.NEW.values():
        connection.execute(statement)
    digest = digest_of("audit_setting", (_KEY, v3.MIN_READER))
    connection.execute(_DECLARE, (_KEY, v3.MIN_READER, digest))
