"""The one family of expected errors.

An error carries an id and parameters. Its words (what happened, what is safe, what to do) come
from ``resources/words/<language>.toml``, so that window and command line say the same.
"""

from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a file, as a parameter: the name of its table and what it is about.

    Its words come from ``entries.toml``; ``key`` is empty where there is one such entry only.
    """

    table: str
    key: str


class AuditError(Exception):
    """Something a user can run into and can be told about in plain words.

    ``error_id`` names the sentence in the language files, ``params`` fills its placeholders.
    """

    def __init__(self, error_id: str, **params: object) -> None:
        super().__init__(error_id, params)
        self.error_id = error_id
        self.params = params

    def __str__(self) -> str:
        return " ".join([self.error_id, *(f"{k}={v}" for k, v in self.params.items())])
