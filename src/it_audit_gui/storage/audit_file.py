"""One open audit file as a whole: its lock, its password and its copies, whatever it holds."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import database, rekeying
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.keys import Key, key_of
from it_audit_gui.storage.newer import NEWER, refuse
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import sniff


class AuditFile:
    """An open file. Use from one thread at a time."""

    def __init__(
        self, path: Path, connection: apsw.Connection, *, read_only: bool, key: Key | None = None
    ) -> None:
        self._path = path
        self._file = path.absolute()
        self._key = key
        self._use(connection, read_only=read_only)

    @classmethod
    def create(cls, path: Path, password: str | None = None) -> Self:
        """A new file; raises ``AuditError`` when the path is taken or cannot be written."""
        key = key_of(password)
        return cls(path, database.create(path, key), read_only=False, key=key)

    @classmethod
    def open(
        cls,
        path: Path,
        password: str | None = None,
        *,
        is_copy: bool = False,
        look_only: bool = False,
    ) -> Self:
        """An existing file; raises ``AuditError`` when it is not one we can trust.

        The password is used for an encrypted file only. ``is_copy`` tells that the original is
        kept elsewhere, should the file be of an older version. Opened to ``look_only``, such a file
        stays as it is.
        """
        key = key_of(password) if sniff(path).encrypted else None
        connection, read_only = database.open_existing(
            path, key, is_copy=is_copy, look_only=look_only
        )
        if not read_only:
            rekeying.discard_leftover(path.resolve())
        return cls(path, connection, read_only=read_only, key=key)

    @classmethod
    def open_to_read(cls, path: Path, password: str | None = None) -> Self:
        """As ``open``, for who changes nothing: also a newer file, where that allows it."""
        try:
            return cls.open(path, password)
        except AuditError as error:
            if error.error_id != NEWER:
                raise
        return cls.open(path, password, look_only=True)

    @property
    def path(self) -> Path:
        """Where the audit is kept."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._read_only

    @property
    def protected(self) -> bool:
        """Whether the file opens with a password only."""
        return self._key is not None

    @property
    def newer(self) -> bool:
        """Whether the file is of a newer version, of which only what this program knows is read."""
        return self._version > VERSION

    def set_password(self, password: str | None) -> None:
        """Write the file anew under a password, or without one; it stays open.

        Raises ``AuditError`` when the old file could not be replaced; it is then as it was.
        """
        key = key_of(password)
        self._refuse_unwritable()
        file = self._file.resolve()
        with faults(self._path):
            fresh = self._rewritten(file, key)
        self.close()
        try:
            rekeying.put_in_place(fresh, file)
            self._key = key
        finally:
            connection, read_only = database.open_existing(self._path, self._key)
            self._use(connection, read_only=read_only)

    def copy_to(self, path: Path) -> None:
        """Save a verified copy under the same password.

        Raises ``AuditError`` when the name is taken or the copy cannot be made.
        """
        self._copy_under(path, self._key)

    def copy_under(self, path: Path, password: str | None) -> None:
        """Save a verified copy under a password of its own, or without one."""
        self._copy_under(path, key_of(password))

    def copy_for(self, path: Path, version: int, password: str | None) -> None:
        """Save a verified copy of an older file version under a password or without one.

        What that version has no room for stays behind.
        """
        self._copy_under(path, key_of(password), version)

    def close(self) -> None:
        """Let go of the file; exactly one file remains."""
        with faults(self._path):
            database.close(self._connection, read_only=self._read_only)

    def _use(self, connection: apsw.Connection, *, read_only: bool) -> None:
        self._connection = connection
        self._read_only = read_only
        self._version = int(connection.pragma("user_version"))
        self._identity = self._file.stat()

    def _copy_under(self, path: Path, key: Key | None, version: int = VERSION) -> None:
        if self.newer:
            # A copy would lack what only the newer program knows.
            raise refuse(self._path, self._version, readable=True)
        if path.exists():
            raise AuditError("file-exists", path=path)
        with faults(path):
            rekeying.put_in_place(self._rewritten(path, key, version), path)

    def _rewritten(self, path: Path, key: Key | None, version: int = VERSION) -> Path:
        return rekeying.rewritten(
            self._connection,
            path,
            key,
            of=self._path,
            was_keyed=self.protected,
            version=version,
        )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction around a ``with`` block."""
        self._refuse_unwritable()
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # A full medium has ended the transaction already.
            if self._connection.in_transaction:
                with suppress(apsw.Error):
                    self._connection.execute("ROLLBACK")
            raise

    def _refuse_unwritable(self) -> None:
        """SQLite would go on writing into a file that nobody can find any more."""
        if self._read_only:
            raise AuditError("file-read-only", path=self._path)
        try:
            found = self._file.stat()
        except FileNotFoundError:
            raise AuditError("file-not-found", path=self._path) from None
        except OSError:
            raise AuditError("medium-gone", path=self._path) from None
        if not os.path.samestat(found, self._identity):
            raise AuditError("file-not-found", path=self._path)
