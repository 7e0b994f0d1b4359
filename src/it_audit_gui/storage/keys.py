"""The password of a file, and how it becomes the key of the cipher.

The settings stand nowhere in the file: they are frozen with the file format.
"""

import unicodedata

import apsw

from it_audit_gui.domain.errors import AuditError

PASSWORD_LIMIT = 1_000
ITERATIONS = 600_000

_CIPHER = "chacha20"
# Also stops words that the cipher library would take as a ready-made key.
_PREFIX = "itaudit1:"


class Key:
    """What opens an encrypted file. Never shows itself."""

    __slots__ = ("_hex",)

    def __init__(self, password: str) -> None:
        """Raises ``AuditError`` for a password that cannot be typed again everywhere."""
        composed = unicodedata.normalize("NFC", password)
        if not composed or "\0" in composed or len(composed) > PASSWORD_LIMIT:
            raise AuditError("password-unusable", limit=PASSWORD_LIMIT)
        try:
            self._hex = (_PREFIX + composed).encode().hex()
        except UnicodeEncodeError:
            # Its own message would hold the password.
            self._hex = ""
        if not self._hex:
            raise AuditError("password-unusable", limit=PASSWORD_LIMIT)

    def __repr__(self) -> str:
        return "Key()"

    def apply(self, connection: apsw.Connection) -> None:
        """Make a connection read and write with this key; must precede its first read."""
        connection.pragma("cipher", _CIPHER)
        connection.pragma("kdf_iter", ITERATIONS)
        connection.pragma("hexkey", self._hex)


def key_of(password: str | None) -> Key | None:
    """The key of a password; none for a file without one."""
    return None if password is None else Key(password)
