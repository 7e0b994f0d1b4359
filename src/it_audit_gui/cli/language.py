"""The language of messages when none is asked for."""

import locale
import os

from it_audit_gui.wording import FALLBACK, languages


def system_language() -> str:
    """The system's language where we speak it, else English."""
    wishes = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    wish = next((value for value in wishes if value), locale.getlocale()[0] or "")
    # Windows says Dutch_Belgium where others say nl_BE.
    code = locale.normalize(wish.split("_")[0])[:2].lower()
    return code if code in languages() else FALLBACK
