"""What came of a deed with a whole file, as values for the window's thread."""

from dataclasses import field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from it_audit_gui.records import dataclass

if TYPE_CHECKING:
    from it_audit_gui.file_care import CopyContent
    from it_audit_gui.storage.forgetting import Forgotten
    from it_audit_gui.storage.safety_copies import SafetyCopy

# What another password can settle: asked for again, as often as it takes.
LOCKED = frozenset({"password-needed", "password-unusable", "wrong-password"})


class Effect(Enum):
    """What a deed means for the audit on show."""

    NONE = auto()
    CHANGED = auto()  # something about the same file is new
    MOVED = auto()  # the same audit is now in another file
    ANEW = auto()  # what is open now may say something else
    CLOSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordSet:
    """The file opens differently now; so many safety copies still open as before."""

    protected: bool
    old_copies: int
    effect = Effect.CHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySaved:
    """A copy was written and read back; ``whole`` unless it does not tell whose audit it is.

    One for an ``older`` version has what that has room for.
    """

    path: Path
    whole: bool = True
    older: bool = False
    effect = Effect.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """Another audit of the same file is open now."""

    effect = Effect.ANEW


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A copy of a file that could not be opened itself, ready to be opened."""

    path: Path
    password: str | None = field(repr=False)
    effect = Effect.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiesFound:
    """The safety copies there are, newest first."""

    copies: "tuple[SafetyCopy, ...]"
    effect = Effect.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRead:
    """What a safety copy holds; ``None`` where the password does not open it."""

    copy: "SafetyCopy"
    content: "CopyContent | None"
    effect = Effect.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A safety copy stands in its place; what stood there is kept ``aside``."""

    aside: Path | None
    effect = Effect.ANEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """A client is gone from here, as far as the system allowed."""

    path: Path
    forgotten: "Forgotten"
    effect = Effect.CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What is settled about the file is kept."""

    effect = Effect.CHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerNamed:
    """Who the IT partner is is kept."""

    effect = Effect.CHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The audit goes on in another file; ``whole`` tells that earlier audits came along."""

    path: Path
    whole: bool
    effect = Effect.MOVED


Outcome = (
    PasswordSet
    | CopySaved
    | TakenIn
    | CopiesFound
    | CopyRead
    | Restored
    | Deleted
    | Settled
    | PartnerNamed
    | Moved
    | Turned
)
