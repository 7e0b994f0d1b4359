"""Finds released banks in the resources and loads one language of one version.

The adapter behind ``session.ports.QuestionBank``.
"""

from collections.abc import Sequence
from pathlib import Path

from it_audit_gui.assets import resource
from it_audit_gui.content_files import Table, read_toml
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.question_bank.assembly import Sources, assemble
from it_audit_gui.question_bank.facts_files import FactsFiles
from it_audit_gui.wording import load


class BankFiles:
    """The banks in a folder that holds one folder per version."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resource("question_bank")
        self._loaded: dict[tuple[str, str], Questionnaire] = {}

    def versions(self) -> Sequence[str]:
        """Released versions, oldest first."""
        return sorted(
            (path.parent.name for path in self._folder.glob("*/bank.toml")), key=_version_order
        )

    def languages(self) -> Sequence[str]:
        """Languages of the newest version."""
        return list(self.structure(self.versions()[-1])["languages"])

    def latest(self, language: str) -> Questionnaire:
        """The newest version in a language."""
        return self._load(self.versions()[-1], language)

    def pinned(self, bank: str, version: str, language: str) -> Questionnaire:
        """The version an assessment pins; once read, also when its folder went out of reach."""
        known = self._loaded.get((version, language))
        if known is not None and known.bank == bank:
            return known
        if version not in self.versions() or self.structure(version)["id"] != bank:
            raise AuditError("unknown-bank", bank=bank, version=version)
        return self._load(version, language)

    def structure(self, version: str) -> Table:
        """The structure file of a version."""
        return read_toml(self._folder / version / "bank.toml")

    def texts(self, version: str, language: str) -> Table:
        """The texts of a version in a language."""
        known = self.structure(version)["languages"]
        if language not in known:
            raise AuditError("unknown-language", language=language, languages=", ".join(known))
        return read_toml(self._folder / version / f"{language}.toml")

    def costs(self, version: str) -> Table:
        """The numbers behind the costs of a version."""
        return read_toml(self._folder / version / "costs.toml")

    def _load(self, version: str, language: str) -> Questionnaire:
        key = (version, language)
        if key not in self._loaded:
            texts = self.texts(version, language)
            facts = FactsFiles()
            self._loaded[key] = assemble(
                Sources(
                    structure=self.structure(version),
                    texts=texts,
                    costs=self.costs(version),
                    cost_words=load("costs", language),
                    facts={
                        country: facts.facts(country, language) for country in facts.countries()
                    },
                )
            )
        return self._loaded[key]


def _version_order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
