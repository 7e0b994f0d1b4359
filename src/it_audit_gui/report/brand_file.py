"""Reads the style of whoever hands a report over from a TOML file, and checks it."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.brand import DEFAULT_ACCENT, Brand
from it_audit_gui.report.colour import Colour, readable
from it_audit_gui.report.logo import data_uri
from it_audit_gui.report.user_text import one_line

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEYS = frozenset({"name", "logo", "accent", "contact"})
_NAME_LENGTH = 120
_LINES = 5
_FILE_LIMIT = 64_000


def brand_of(path: Path) -> Brand:
    """The brand a TOML file describes; a logo is looked for beside that file.

    Raises ``AuditError`` that names what cannot be used.
    """
    table = _table(path)
    for key in table:
        if key not in _KEYS:
            raise AuditError("brand-unknown-key", path=path, key=key, keys=", ".join(sorted(_KEYS)))
    return Brand(
        name=_text(path, "name", table.get("name", "")),
        logo=_logo(path, table.get("logo", "")),
        accent=_accent(path, table.get("accent", DEFAULT_ACCENT)),
        contact=_contact(path, table.get("contact", [])),
    )


def _table(path: Path) -> Mapping[str, object]:
    try:
        if path.stat().st_size > _FILE_LIMIT:
            raise AuditError("brand-not-readable", path=path)
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AuditError("brand-not-readable", path=path) from error


def _text(path: Path, key: str, value: object) -> str:
    if not isinstance(value, str) or len(value) > _NAME_LENGTH:
        raise AuditError("brand-wrong-text", path=path, key=key, limit=_NAME_LENGTH)
    return one_line(value)


def _contact(path: Path, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _LINES:
        raise AuditError("brand-wrong-contact", path=path, limit=_LINES)
    return tuple(line for item in value if (line := _text(path, "contact", item)))


def _accent(path: Path, value: object) -> str:
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise AuditError("brand-wrong-accent", path=path, value=value)
    return readable(Colour.of(value)).code


def _logo(path: Path, value: object) -> str:
    name = _text(path, "logo", value)
    return data_uri(path.parent / name) if name else ""
