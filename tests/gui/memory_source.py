"""Audits in memory instead of in files, and file dialogs that answer by themselves."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.beginnings import new_assessment
from tests.builders import an_assessment, the_small_bank
from tests.memory_store import MemoryStore, OneBank

FIRST = Path("/audits/first.itaudit")
SECOND = Path("/audits/second.itaudit")


@dataclass(kw_only=True)
class MemorySource:
    """Opens the stores it holds by path."""

    stores: dict[Path, MemoryStore] = field(default_factory=dict)
    banks: OneBank = field(default_factory=lambda: OneBank(questionnaire=the_small_bank()))
    opened: int = 0

    def create(
        self, path: Path, facts: Facts, language: str, at: datetime, password: str | None = None
    ) -> AuditSession:
        assessment = new_assessment(self.banks.latest(language), facts, AssessmentId("new"), at)
        return self.keep_new(path, assessment, language, password)

    def keep_new(
        self, path: Path, assessment: Assessment, language: str, password: str | None = None
    ) -> AuditSession:
        store = self.stores[path] = MemoryStore(path=path, protected=password is not None)
        store.add(assessment)
        return AuditSession(store, self.banks, assessment, language)

    def open_audit(
        self,
        path: Path,
        language: str,
        assessment: AssessmentId | None = None,
        password: str | None = None,
        *,
        look_only: bool = False,
    ) -> AuditSession:
        del look_only
        if path not in self.stores:
            raise AuditError("file-not-found", path=path)
        if self.stores[path].protected and password is None:
            raise AuditError("password-needed", path=path)
        self.opened += 1
        store = self.stores[path]
        chosen = assessment or store.assessments()[-1].id
        return AuditSession(store, self.banks, store.load(chosen), language)

    def bank(self) -> OneBank:
        return self.banks


def a_source(**stores: MemoryStore) -> MemorySource:
    """One audit at ``FIRST`` and an empty one at ``SECOND``, unless stores are given."""
    source = MemorySource()
    for path in (FIRST, SECOND):
        assessment = an_assessment(name=path.stem)
        store = stores.get(path.stem) or MemoryStore()
        store.path = path
        store.kept.setdefault(assessment.id, assessment)
        source.stores[path] = store
    return source


class AnsweredFiles(FileChoice):
    """Every question about a file is answered with ``answer``; what was proposed is kept."""

    def __init__(self, answer: Path | None = None) -> None:
        super().__init__()
        self.answer = answer
        self.proposed: list[Path] = []

    def new_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def existing_audit(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def clients(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def invoices(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def copy(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def report(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def picture(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def evidence(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def file_copy(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def form(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def replies(self, parent: QWidget, folder: Path) -> Path | None:
        return self._reply(parent, folder)

    def log(self, parent: QWidget, proposed: Path) -> Path | None:
        return self._reply(parent, proposed)

    def _reply(self, parent: QWidget, proposed: Path) -> Path | None:
        assert parent is not None
        self.proposed.append(proposed)
        return self.answer
