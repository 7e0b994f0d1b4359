"""Keys in a text, as this computer and this language name them: ``Ctrl+F``, ``Strg+F`` or ⌘F."""

import re
from dataclasses import replace

from it_audit_gui.gui.help.texts import HelpText
from it_audit_gui.gui.keyboard.key_names import named

_CODE = re.compile(r"`([^`]+)`")
_KEYS = re.compile(r"(?:Ctrl|Alt|Shift)\+\S+|F\d{1,2}|Esc|Tab|Space|Enter|PgUp|PgDown")
# Drawn on the keys themselves, so that no language names them.
_ARROWS = {"→": "Right", "←": "Left"}


def keys_as_named(text: HelpText) -> HelpText:
    """The page with each key that is set as code named anew; other code stays as it is."""
    return replace(text, markdown=_CODE.sub(_named, text.markdown))


def _named(hit: re.Match[str]) -> str:
    written = hit[1]
    if not _KEYS.fullmatch(written):
        return hit[0]
    if written[-1] in _ARROWS:
        arrow = written[-1]
        return f"`{_native(written[:-1] + _ARROWS[arrow], _ARROWS[arrow], arrow)}`"
    return f"`{_native(written)}`"


def _native(keys: str, name: str = "", drawn: str = "") -> str:
    return named(keys).removesuffix(named(name)) + drawn
