"""What the program remembers beside the audits: language, appearance, window, recent audits.

Kept as one ini file in the settings folder, so that a stick carries its own.
"""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from it_audit_gui.gui.recent import RecentAudit, from_json, to_json
from it_audit_gui.gui.theme import Scheme
from it_audit_gui.gui.translations import LANGUAGES

RECENT_LIMIT = 50


class Settings:
    """Read and written at once; a value that cannot be meant counts as not there."""

    def __init__(self, folder: Path, *, portable: bool = False) -> None:
        """A portable program remembers audits by where they are on its own stick."""
        self.folder = folder
        path = folder / "settings.ini"
        self._base = folder.absolute() if portable else None
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Language of the window; that of the system until the user chose one."""
        chosen = self._text("language")
        if chosen in LANGUAGES:
            return chosen
        spoken = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
        return next((code for code in spoken if code in LANGUAGES), "en")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        chosen = self._text("scheme")
        return Scheme(chosen) if chosen in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._store.setValue("scheme", str(scheme))

    @property
    def geometry(self) -> QByteArray:
        """Size and position of the window; empty at the first start."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def recent(self) -> tuple[RecentAudit, ...]:
        """Audits opened lately, the latest first."""
        return from_json(self._text("recent"), self._base)

    @property
    def keeps_recent(self) -> bool:
        """Whether audits opened lately are remembered: their names tell who the clients are."""
        return self._text("keeps_recent") != "no"

    @keeps_recent.setter
    def keeps_recent(self, keeps: bool) -> None:
        self._store.setValue("keeps_recent", "yes" if keeps else "no")
        if not keeps:
            self._keep(())

    def remember(self, audit: RecentAudit) -> None:
        """Put an audit on top of the list, if there is to be one."""
        if self.keeps_recent:
            self._keep([audit, *(item for item in self.recent if item.path != audit.path)])

    def forget(self, path: Path) -> None:
        """Take an audit off the list; the file itself stays."""
        self._keep(item for item in self.recent if item.path != path)

    def copied_on(self, identity: str) -> date | None:
        """When an audit was last copied to another medium; ``None`` when it never was."""
        try:
            return date.fromisoformat(self._text(f"copied/{_short(identity)}"))
        except ValueError:
            return None

    def note_copy(self, identity: str, day: date) -> None:
        """Remember that an audit was copied to another medium."""
        self._store.setValue(f"copied/{_short(identity)}", day.isoformat())

    def is_put_away(self, notice: str, path: Path) -> bool:
        """Whether the user closed a notice about a file for good."""
        return bool(self._text(f"{notice}/{_short(str(path))}"))

    def put_away(self, notice: str, path: Path) -> None:
        """The user closed a notice about a file for good."""
        self._store.setValue(f"{notice}/{_short(str(path))}", "closed")

    def _keep(self, audits: Iterable[RecentAudit]) -> None:
        kept = [to_json(item, self._base) for item in audits][:RECENT_LIMIT]
        self._store.setValue("recent", json.dumps(kept, ensure_ascii=False))
        # Not at leisure: the program may be killed at any moment.
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""


def _short(name: str) -> str:
    """A key that tells no client's name."""
    from hashlib import sha256  # noqa: PLC0415 - not needed to start

    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
