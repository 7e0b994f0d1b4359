"""Steps from one file version to the next, each in one transaction.

A step is frozen when its version is released: it holds its own SQL and never uses today's
schema or models. ``user_version`` says how far a file has come.
"""

from collections.abc import Callable, Mapping

import apsw

from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.versions import from_1_to_2, from_2_to_3

Step = Callable[[apsw.Connection], None]

# Keyed by the version a step starts from.
STEPS: Mapping[int, Step] = {1: from_1_to_2.migrate, 2: from_2_to_3.migrate}


def migrate(
    connection: apsw.Connection, steps: Mapping[int, Step] = STEPS, goal: int = VERSION
) -> None:
    """Bring a file to the goal version; a step that fails leaves the file at the one before."""
    while (version := int(connection.pragma("user_version"))) < goal:
        with connection:
            steps[version](connection)
            connection.pragma("user_version", version + 1)
