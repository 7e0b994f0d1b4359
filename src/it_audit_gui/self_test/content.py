"""Is everything shipped there, in every language?"""

from pathlib import Path

from it_audit_gui import wording
from it_audit_gui.assets import resource, translation

_HELP = ("owner", "consultant", "keys", "news", "about")


def resources(_: Path) -> str:
    """The words of every area, help and the window's translation, in every language."""
    known = wording.languages()
    if not known:
        raise FileNotFoundError(resource("words"))
    for language in known:
        for area in wording.AREAS:
            if not wording.load(area, language):
                raise ValueError(f"no words: {area} in {language}")
        for page in _HELP:
            if not resource("help", language, f"{page}.md").read_text(encoding="utf-8"):
                raise ValueError(f"no help: {page} in {language}")
        compiled = translation(f"it_audit_gui_{language}.qm")
        if not compiled.stat().st_size:
            raise ValueError(f"empty: {compiled}")
    return f"{', '.join(known)}; in {resource()}"


def content(_: Path) -> str:
    """The question bank, as ``bank --check`` checks it."""
    from it_audit_gui import bootstrap, shipped_content  # noqa: PLC0415 - may not load

    faults = shipped_content.content_faults()
    if faults:
        raise ValueError("\n".join(faults))
    return f"{len(bootstrap.bank().latest(wording.FALLBACK).questions)} questions"
