"""Content checks: what an editor of the bank or of the words must mend, one line each.

Run by ``it-audit bank --check`` and by the tests. The loader relies on content that passes.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from tomllib import TOMLDecodeError

from it_audit_gui.assets import resource
from it_audit_gui.content_files import Table, read_toml
from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.question_bank.cost_rules import cost_faults
from it_audit_gui.question_bank.facts_files import FactsFiles
from it_audit_gui.question_bank.help_checks import help_faults
from it_audit_gui.question_bank.relation_checks import relation_faults
from it_audit_gui.question_bank.text_checks import key_faults, text_faults
from it_audit_gui.wording import AREAS, FALLBACK, languages


def faults_of(files: BankFiles) -> Sequence[str]:
    """Everything wrong with the banks and the words; empty when the content is sound."""
    return [
        *version_faults(files),
        *word_faults(resource("words")),
        *_fact_faults(files, FactsFiles()),
        *help_faults(resource("facts", "help")),
    ]


def bank_faults(structure: Table, texts: Sequence[tuple[str, Table]]) -> Iterator[str]:
    """Faults of one bank version: its relations first, then each language."""
    yield from relation_faults(structure)
    for language, table in texts:
        yield from (f"{language}: {fault}" for fault in text_faults(structure, table))
    first, reference = texts[0]
    for language, table in texts[1:]:
        yield from (f"{language}: {fault} {first}" for fault in key_faults(reference, table))


def version_faults(files: BankFiles) -> Iterator[str]:
    """Faults of every released version; a file that cannot be read is one."""
    for version in files.versions():
        try:
            structure = files.structure(version)
            texts = [(code, files.texts(version, code)) for code in structure["languages"]]
        except (OSError, TOMLDecodeError) as error:
            yield f"bank {version}: {error}"
            continue
        if structure["version"] != version:
            yield f"bank {version}: says it is version {structure['version']}"
        yield from (f"bank {version}: {fault}" for fault in bank_faults(structure, texts))
        silent = set(structure["languages"]) - set(languages())
        yield from (f"bank {version}: no words in language {code}" for code in sorted(silent))


def _fact_faults(files: BankFiles, facts: FactsFiles) -> Iterator[str]:
    """Facts of every country, and the cost rules of every version against each of them."""
    yield from facts.faults()
    for version in files.versions():
        for country in facts.countries():
            yield from cost_faults(
                files.costs(version), facts.table(country), files.structure(version)
            )


def word_faults(folder: Path) -> Iterator[str]:
    """Words that a language has and English has not, or the other way round, area by area."""
    others = sorted({path.name for path in folder.iterdir() if path.is_dir()} - {FALLBACK})
    for area in AREAS:
        try:
            reference = read_toml(folder / FALLBACK / f"{area}.toml")
            tables = [(code, read_toml(folder / code / f"{area}.toml")) for code in others]
        except (OSError, TOMLDecodeError) as error:
            yield f"words: {error}"
            continue
        for language, table in tables:
            for fault in key_faults(reference, table):
                yield f"words/{language}/{area}: {fault} {FALLBACK}"
