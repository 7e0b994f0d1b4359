"""From file version 2 to 3: room for questions to come back to and for files kept as evidence.

Frozen. No row is touched, so whatever an accident left in one cannot end the migration.
"""

import apsw

from it_audit_gui.storage.versions import v3


def migrate(connection: apsw.Connection) -> None:
    """Bring an open file of version 2 to version 3, within the transaction of the caller."""
    for statement in v3.NEW.values():
        connection.execute(statement)
