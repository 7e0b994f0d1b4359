"""Content checks: what an editor of the bank or of the words must mend, one line each.

Run by ``it-audit bank --check`` and by the tests. The loader relies on content that passes.
"""

from collections.abc import Iterator, Sequence

from it_audit_gui.assets import resource
from it_audit_gui.question_bank.bank_files import BankFiles, Table, read_toml
from it_audit_gui.question_bank.relation_checks import relation_faults
from it_audit_gui.question_bank.text_checks import key_faults, text_faults
from it_audit_gui.wording import AREAS, languages


def faults_of(files: BankFiles) -> Sequence[str]:
    """Everything wrong with the banks and the words; empty when the content is sound."""
    return [*_bank_faults(files), *_word_faults()]


def bank_faults(structure: Table, texts: Sequence[tuple[str, Table]]) -> Iterator[str]:
    """Faults of one bank version: its relations first, then each language."""
    yield from relation_faults(structure)
    for language, table in texts:
        yield from (f"{language}: {fault}" for fault in text_faults(structure, table))
    first, reference = texts[0]
    for language, table in texts[1:]:
        yield from (f"{language}: {fault} {first}" for fault in key_faults(reference, table))


def _bank_faults(files: BankFiles) -> Iterator[str]:
    for version in files.versions():
        structure = files.structure(version)
        texts = [(language, files.texts(version, language)) for language in structure["languages"]]
        yield from (f"bank {version}: {fault}" for fault in bank_faults(structure, texts))


def _word_faults() -> Iterator[str]:
    spoken = languages()
    for area in AREAS:
        tables = [read_toml(resource("words", language, f"{area}.toml")) for language in spoken]
        for language, table in zip(spoken[1:], tables[1:], strict=True):
            for fault in key_faults(tables[0], table):
                yield f"words/{language}/{area}: {fault} {spoken[0]}"
