"""Keys in a text, as this computer and this language name them: ``Ctrl+F``, ``Strg+F`` or ⌘F."""

import re
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from it_audit_gui.gui.help.texts import HelpText

_CODE = re.compile(r"`([^`]+)`")
_MODIFIED = re.compile(r"(?:Ctrl|Alt|Shift)\+\S+|F\d{1,2}")


def keys_as_named(text: HelpText) -> HelpText:
    """The page with each key that is set as code named anew; other code stays as it is."""
    return replace(text, markdown=_CODE.sub(_named, text.markdown))


def _named(hit: re.Match[str]) -> str:
    written = hit[1]
    if not _MODIFIED.fullmatch(written):
        return hit[0]
    native = QKeySequence.SequenceFormat.NativeText
    return f"`{QKeySequence.fromString(written).toString(native) or written}`"
