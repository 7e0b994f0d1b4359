"""Collects the window's texts into translations/*.ts and compiles them to *.qm.

python tools/translations.py            writes them; afterwards translate what is unfinished
python tools/translations.py --check    changes nothing; fails on anything stale or wrong
"""

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
# What Qt's own dialogs say and Qt has not in all our languages.
WORDS_OF_QT = ROOT / "tools" / "words_of_qt.py"
# English is the language of the source; its file holds only the plural forms.
LANGUAGES: dict[str, list[str]] = {"en": ["-pluralonly"], "nl": [], "fr": [], "de": []}
# Where the singular means one and nothing else, it may do without its number; not so in French,
# where nothing is singular too.
SINGULAR_IS_ONE = {"en", "nl", "de"}
PLACEHOLDER = re.compile(r"%(?:L?\d|n)")


def name(language: str, suffix: str) -> str:
    return f"it_audit_gui_{language}.{suffix}"


def qt_tool(tool: str, *arguments: str | Path) -> None:
    """Run one of PySide6's tools; silent unless it fails or warns."""
    program = shutil.which(f"pyside6-{tool}", path=sysconfig.get_path("scripts"))
    if program is None:
        sys.exit(f"pyside6-{tool} is not in this environment; run `make setup` first.")
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode or "warning" in done.stderr.lower():
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def build(folder: Path) -> None:
    """Bring the files in ``folder`` up to date with the source."""
    sources = [*sorted((ROOT / "src").rglob("*.py")), WORDS_OF_QT]
    for language, options in LANGUAGES.items():
        texts = folder / name(language, "ts")
        locations = ["-locations", "none", "-no-obsolete"]
        languages = ["-source-language", "en", "-target-language", language]
        qt_tool("lupdate", *sources, *locations, *languages, *options, "-ts", texts)
        qt_tool("lrelease", "-silent", texts, "-qm", folder / name(language, "qm"))


def same_placeholders(source: str, form: str, *, singular: bool) -> bool:
    """Whether the form takes what the source gives; a singular may leave out its number."""
    wanted, used = (sorted(PLACEHOLDER.findall(text)) for text in (source, form))
    return used == wanted or (singular and used == [one for one in wanted if one != "%n"])


def message_faults(message: ET.Element, language: str) -> Iterator[str]:
    """What is wrong with one translation, in words."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "is not translated (or still marked unfinished)"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    for index, form in enumerate(forms or [translation.text or ""]):
        if not form.strip():
            yield "has an empty translation"
            continue
        one = bool(forms) and index == 0 and language in SINGULAR_IS_ONE
        if not same_placeholders(source, form, singular=one):
            yield f"has other placeholders in its translation: {form!r}"


def faults(folder: Path) -> Iterator[str]:
    """What is wrong in the collected texts of ``folder``."""
    for language in LANGUAGES:
        file = name(language, "ts")
        for context in ET.parse(folder / file).iter("context"):
            for message in context.iter("message"):
                where = f"{file}, {context.findtext('name')}: {message.findtext('source')!r}"
                yield from (f"{where} {fault}" for fault in message_faults(message, language))


def check() -> list[str]:
    """Every fault in the committed files; empty if they are fresh and complete."""
    files = [name(language, suffix) for language in LANGUAGES for suffix in ("ts", "qm")]
    missing = [file for file in files if not (TRANSLATIONS / file).is_file()]
    if missing:
        return [f"{file} is missing" for file in missing]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for file in files:
            shutil.copy(TRANSLATIONS / file, folder)
        build(folder)
        stale = [
            f"{file} is not what the source makes of it"
            for file in files
            if (folder / file).read_bytes() != (TRANSLATIONS / file).read_bytes()
        ]
        return stale + list(faults(folder))


def main() -> int:
    parser = argparse.ArgumentParser(description="Collect, compile and check the window's texts.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail on any fault")
    if parser.parse_args().check:
        found = check()
        hint = "Run `make translations`, translate what is unfinished, and commit the result."
    else:
        TRANSLATIONS.mkdir(exist_ok=True)
        build(TRANSLATIONS)
        found = list(faults(TRANSLATIONS))
        hint = "Translate these in translations/*.ts, then run this again."
    for line in [*found, hint] if found else ["The translations are fresh and complete."]:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
