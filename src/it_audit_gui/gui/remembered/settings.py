"""What the program remembers beside the audits: language, appearance, window, recent audits.

Kept as one ini file in the settings folder, so that a stick carries its own.
"""

import json
import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings
from PySide6.QtGui import QGuiApplication

from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.remembered.recent import RecentAudit, from_base, from_json, to_json

RECENT_LIMIT = 50


class Settings:
    """Read and written at once; a value that cannot be meant counts as not there.

    Once the folder of a portable program is gone they hold for as long as the program runs.
    """

    def __init__(self, folder: Path, *, portable: bool = False) -> None:
        """A portable program remembers audits by where they are on its own stick."""
        self.folder = folder
        path = folder / "settings.ini"
        self._base = folder.absolute() if portable else None
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self._unwritten: dict[str, object] = {}

    @property
    def is_portable(self) -> bool:
        """Whether they lie beside a program on a stick."""
        return self._base is not None

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
        self._set("language", code)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        chosen = self._text("scheme")
        return Scheme(chosen) if chosen in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._set("scheme", str(scheme))

    @property
    def geometry(self) -> QByteArray:
        """Size and position of the window on the screens there are; empty at first."""
        value = self._value(f"geometry/{_screens()}")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set(f"geometry/{_screens()}", geometry)

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
        self._set("keeps_recent", "yes" if keeps else "no")
        if not keeps:
            self._keep(())

    @property
    def clients_folder(self) -> Path | None:
        """The folder whose audits are listed; ``None`` while the user picked none."""
        kept = self._text("clients_folder")
        return Path(os.path.normpath((self._base or Path()) / kept)) if kept else None

    @clients_folder.setter
    def clients_folder(self, folder: Path | None) -> None:
        kept = from_base(folder, self._base) if folder is not None else ""
        self._set("clients_folder", kept)
        self._write()

    @property
    def seen_version(self) -> str:
        """The version whose news the user was told of last; empty at first."""
        return self._text("seen_version")

    @seen_version.setter
    def seen_version(self, version: str) -> None:
        self._set("seen_version", version)

    @property
    def sample_folder(self) -> Path:
        """Where the audit of the sample firm lies while it is tried."""
        return self.folder / "Sample"

    def remember(self, audit: RecentAudit) -> None:
        """Put an audit on top of the list, if there is to be one; never that of the sample firm."""
        if self.keeps_recent and audit.path.parent != self.sample_folder:
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
        self._set(f"copied/{_short(identity)}", day.isoformat())

    def is_put_away(self, notice: str, path: Path) -> bool:
        """Whether the user closed a notice about a file for good."""
        return bool(self._text(f"{notice}/{_short(str(path))}"))

    def put_away(self, notice: str, path: Path) -> None:
        """The user closed a notice about a file for good."""
        self._set(f"{notice}/{_short(str(path))}", "closed")

    def _keep(self, audits: Iterable[RecentAudit]) -> None:
        kept = [to_json(item, self._base) for item in audits][:RECENT_LIMIT]
        self._set("recent", json.dumps(kept, ensure_ascii=False))
        self._write()

    def _set(self, key: str, value: object) -> None:
        if self._is_gone:
            self._unwritten[key] = value
        else:
            self._store.setValue(key, value)

    def _value(self, key: str) -> object:
        return self._unwritten[key] if key in self._unwritten else self._store.value(key)

    def _write(self) -> None:
        """Not at leisure: the program may be killed at any moment."""
        if not self._is_gone:
            self._store.sync()

    @property
    def _is_gone(self) -> bool:
        """Whether a portable program moved away: Qt would make its old folder anew."""
        return self.is_portable and not self.folder.is_dir()

    def _text(self, key: str) -> str:
        value = self._value(key)
        return value if isinstance(value, str) else ""


def _screens() -> str:
    """The screens there are, so that a desk and the road each keep their own place."""
    areas = (screen.geometry() for screen in QGuiApplication.screens())
    return "_".join(f"{area.width()}x{area.height()}" for area in areas) or "none"


def _short(name: str) -> str:
    """A key that tells no client's name."""
    from hashlib import sha256  # noqa: PLC0415 - not needed to start

    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
