"""Checks of the help of each country: whom to reach, and who pays a part."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tomllib import TOMLDecodeError

from it_audit_gui.content_files import Table, read_toml
from it_audit_gui.wording import languages

_KINDS = frozenset({"emergency", "funding"})


def help_faults(folder: Path) -> Iterator[str]:
    """Everything an editor must mend in the files of a folder, one line each."""
    for path in sorted(folder.glob("*.toml")):
        try:
            rows = read_toml(path).get("help", ())
        except TOMLDecodeError as error:
            yield f"help {path.stem}: {error}"
            continue
        counted = Counter(str(row.get("id", "")) for row in rows)
        yield from (
            f"help {path.stem}: id {key} stands twice"
            for key, count in counted.items()
            if count > 1
        )
        for place, row in enumerate(rows, 1):
            for fault in _row_faults(row):
                yield f"help {path.stem}: {row.get('id') or place}: {fault}"


def _row_faults(row: Table) -> Iterator[str]:
    for key in ("id", "source"):
        if not str(row.get(key, "")).strip():
            yield f"no {key}"
    if row.get("kind") not in _KINDS:
        yield f"no kind {row.get('kind')}"
    since, until = row.get("as_of"), row.get("valid_until")
    if type(since) is not date or type(until) is not date:
        yield "no as_of or valid_until"
    elif until <= since:
        yield "valid_until is not after as_of"
    yield from _word_faults(row)


def _word_faults(row: Table) -> Iterator[str]:
    for language in languages():
        words = row.get(language, {})
        for key in ("name", "text"):
            if not str(words.get(key, "")).strip():
                yield f"no {key} in language {language}"
