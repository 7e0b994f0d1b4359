"""What keys are called."""

from PySide6.QtGui import QKeySequence


def named(keys: str) -> str:
    """Keys as this computer and this language name them: ``Ctrl+F``, ``Strg+F`` or ⌘F."""
    form = QKeySequence.SequenceFormat.NativeText
    return QKeySequence.fromString(keys).toString(form) or keys
