"""The words of the command line, by their key."""

from collections.abc import Mapping
from functools import cache

from it_audit_gui.wording import load


@cache
def words_in(language: str) -> Mapping[str, str]:
    """The words in a language; raises ``AuditError`` for one we do not speak."""
    return {key: str(value) for key, value in load("command_line", language).items()}
