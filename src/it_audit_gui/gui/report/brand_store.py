"""Your own style, kept beside the program's settings as a brand file with its logo.

It is the same file as the command line takes with ``--brand``.
"""

import json
from base64 import b64decode
from pathlib import Path
from uuid import uuid4

from it_audit_gui import paths
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.brand import NO_BRAND, Brand

_FILE = "brand.toml"
_SUFFIXES = {"data:image/png": ".png", "data:image/svg+xml": ".svg"}


class BrandStore:
    """Reads and writes the brand of a settings folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self) -> Brand:
        """The brand as it was kept; none when there is none, or when it was damaged."""
        from it_audit_gui import bootstrap  # noqa: PLC0415 - not needed to start

        path = self.folder / _FILE
        try:
            return bootstrap.brand_of(path) if path.exists() else NO_BRAND
        except AuditError:
            return NO_BRAND

    def keep(self, brand: Brand) -> None:
        """Write a brand; raises OSError when the folder cannot be written in."""
        paths.make_own(self.folder)
        logo = self._keep_logo(brand.logo)
        lines = [
            f"name = {_quoted(brand.name)}",
            f"accent = {_quoted(brand.accent)}",
            f"contact = [{', '.join(_quoted(line) for line in brand.contact)}]",
            f"logo = {_quoted(logo)}",
        ]
        self._write(_FILE, ("\n".join(lines) + "\n").encode())

    def _keep_logo(self, address: str) -> str:
        """Write the picture an address holds; its name, empty without one."""
        kind, _, content = address.partition(";base64,")
        names = {other: f"logo{suffix}" for other, suffix in _SUFFIXES.items()}
        for other, name in names.items():
            if other != kind:
                (self.folder / name).unlink(missing_ok=True)
        if kind not in names:
            return ""
        self._write(names[kind], b64decode(content))
        return names[kind]

    def _write(self, name: str, content: bytes) -> None:
        draft = self.folder / f".{uuid4().hex}.tmp"
        try:
            draft.write_bytes(content)
            draft.replace(self.folder / name)
        finally:
            draft.unlink(missing_ok=True)


def _quoted(text: str) -> str:
    """As TOML writes a text; what cannot be printed stays out."""
    return json.dumps("".join(char for char in text if char.isprintable()), ensure_ascii=False)
