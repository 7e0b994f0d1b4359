"""Facts of the organisation: what is asked, and what follows from them."""

from collections.abc import Mapping
from enum import StrEnum

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.records import dataclass

Facts = Mapping[FactId, str | int]

NAME = FactId("name")
LANGUAGE = FactId("language")
COUNTRY = FactId("country")
NAME_LENGTH = 200


class FactKind(StrEnum):
    """How a fact is entered."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextFact:
    """One fact asked about the organisation, with the reason why we ask it."""

    id: FactId
    kind: FactKind
    required: bool
    low: int
    high: int
    options: Mapping[str, str]
    label: str
    hint: str
    why: str

    def checked(self, value: object) -> str | int:
        """The value as it is kept; raises ``AuditError`` where it cannot be meant."""
        if self.kind is FactKind.TEXT:
            return self._text(value)
        if self.kind is FactKind.NUMBER:
            return self._number(value)
        return self._choice(value)

    def _text(self, value: object) -> str:
        text = " ".join(value.split()) if isinstance(value, str) else ""
        if not text or not text.isprintable():
            raise AuditError("fact-empty", fact=self.label)
        if len(text) > NAME_LENGTH:
            raise AuditError("fact-too-long", fact=self.label, limit=NAME_LENGTH)
        return text

    def _number(self, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise AuditError("fact-not-a-number", fact=self.label, low=self.low, high=self.high)
        if not self.low <= value <= self.high:
            raise AuditError("fact-out-of-range", fact=self.label, low=self.low, high=self.high)
        return value

    def _choice(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.options:
            raise AuditError(
                "fact-unknown-choice",
                fact=self.label,
                value=value,
                choices=", ".join(self.options),
            )
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Holds when a known fact is one of ``values`` or a number of at most ``at_most``."""

    fact: FactId
    values: frozenset[str]
    at_most: int | None

    def holds(self, facts: Facts) -> bool:
        """Whether the facts meet it; an unknown fact never does."""
        value = facts.get(self.fact)
        if isinstance(value, int):
            return self.at_most is not None and value <= self.at_most
        return value in self.values


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Questions that do not apply because of a fact. Derived each time, never stored."""

    id: str
    when: Condition
    questions: frozenset[QuestionId]
    reason: str
