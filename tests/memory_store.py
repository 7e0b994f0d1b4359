"""A store and a bank without files, for tests of what stands above them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.audit_settings import NOTHING_SETTLED, AuditSettings
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, AttachmentId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import applied
from it_audit_gui.session.ports import AssessmentSummary, Change, Damage
from tests.builders import an_assessment, the_small_bank


@dataclass(kw_only=True)
class MemoryStore:
    """Keeps assessments in memory; ``refusal`` makes every write fail until it is taken away."""

    path: Path = Path("memory.itaudit")
    read_only: bool = False
    refusal: AuditError | None = None
    kept: dict[AssessmentId, Assessment] = field(default_factory=dict)
    places: dict[AssessmentId, str] = field(default_factory=dict)
    writes: list[tuple[Change, datetime]] = field(default_factory=list)
    closed: bool = False
    damaged: dict[AssessmentId, Sequence[Damage]] = field(default_factory=dict)
    settled: AuditSettings = NOTHING_SETTLED
    protected: bool = False
    newer: bool = False
    copies: list[Path] = field(default_factory=list)
    contents: dict[AttachmentId, bytes] = field(default_factory=dict)

    def set_password(self, password: str | None) -> None:
        self._refuse()
        self.protected = password is not None

    def copy_to(self, path: Path) -> None:
        self._refuse()
        self.copies.append(path)

    def copy_under(self, path: Path, password: str | None) -> None:
        del password
        self.copy_to(path)

    def copy_for(self, path: Path, version: int, password: str | None) -> None:
        del version, password
        self.copy_to(path)

    def assessments(self) -> Sequence[AssessmentSummary]:
        return [
            AssessmentSummary(
                id=item.id,
                bank=item.bank,
                version=item.version,
                started_at=item.started_at,
                answered=len(item.answers),
            )
            for item in self.kept.values()
        ]

    def load(self, assessment: AssessmentId) -> Assessment:
        if assessment not in self.kept:
            raise AuditError("unknown-assessment", assessment=assessment, path=self.path)
        return self.kept[assessment]

    def damage(self, assessment: AssessmentId) -> Sequence[Damage]:
        return self.damaged.get(assessment, ())

    def settings(self) -> AuditSettings:
        return self.settled

    def keep_settings(self, settings: AuditSettings) -> None:
        self._refuse()
        self.settled = settings

    def content(self, attachment: Attachment) -> bytes:
        if attachment.id not in self.contents:
            raise AuditError("attachment-damaged", name=attachment.name)
        return self.contents[attachment.id]

    def attached_bytes(self) -> int:
        return sum(map(len, self.contents.values()))

    def add(self, assessment: Assessment) -> None:
        self._refuse()
        self.kept[assessment.id] = assessment

    def write(self, assessment: AssessmentId, change: Change, at: datetime) -> None:
        self._refuse()
        self.kept[assessment] = applied(self.kept[assessment], change)
        self.writes.append((change, at))
        for key in change.detached:
            self.contents.pop(key, None)
        self.contents |= {item.attachment.id: item.content for item in change.attached}

    def place(self, assessment: AssessmentId) -> str:
        return self.places.get(assessment, "")

    def keep_place(self, assessment: AssessmentId, place: str) -> None:
        self._refuse()
        self.places[assessment] = place

    def close(self) -> None:
        self.closed = True

    def _refuse(self) -> None:
        if self.refusal is not None:
            raise self.refusal


@dataclass(frozen=True, kw_only=True)
class OneBank:
    """A single bank; other languages are the same bank under another name."""

    questionnaire: Questionnaire

    def latest(self, language: str) -> Questionnaire:
        return self._in(language)

    def pinned(self, bank: str, version: str, language: str) -> Questionnaire:
        if (bank, version) != (self.questionnaire.bank, self.questionnaire.version):
            raise AuditError("unknown-bank", bank=bank, version=version)
        return self._in(language)

    def languages(self) -> Sequence[str]:
        return ["nl", "en"]

    def _in(self, language: str) -> Questionnaire:
        if language not in self.languages():
            raise AuditError("unknown-language", language=language, languages="nl, en")
        return replace(self.questionnaire, language=language)


def a_store(*assessments: Assessment) -> MemoryStore:
    """A store that holds these assessments."""
    return MemoryStore(kept={item.id: item for item in assessments})


def a_session(
    assessment: Assessment | None = None,
    *,
    store: MemoryStore | None = None,
    bank: Questionnaire | None = None,
    language: str = "en",
) -> AuditSession:
    """An open assessment on the small bank, empty unless given, kept in memory."""
    opened = assessment or an_assessment(bank=bank)
    return AuditSession(
        store or a_store(opened),
        OneBank(questionnaire=bank or the_small_bank()),
        opened,
        language,
    )
