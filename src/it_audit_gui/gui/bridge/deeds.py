"""What can be done with an audit file as a whole, as values sent to the thread that holds it."""

from dataclasses import field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from it_audit_gui import file_care
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.file_care import SAME, Protection
from it_audit_gui.gui.bridge.held_file import HeldFile
from it_audit_gui.gui.bridge.looking import Looking
from it_audit_gui.gui.bridge.outcomes import (
    CopiesFound,
    CopyRead,
    CopySaved,
    Deleted,
    Moved,
    Outcome,
    PartnerNamed,
    PasswordSet,
    Restored,
    Settled,
    TakenIn,
)
from it_audit_gui.records import dataclass

if TYPE_CHECKING:
    from it_audit_gui.storage.safety_copies import SafetyCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingPassword:
    """Another password, or none. ``copies`` is the folder of all safety copies.

    Those that open as before are removed when ``drop_copies`` says so.
    """

    new: str | None = field(repr=False)
    copies: Path
    drop_copies: bool = False

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write the file anew under it."""
        older = file_care.all_copies_of(held.ready(language), self.copies, held.password)
        held.set_password(self.new, language)
        left = file_care.drop(older) if self.drop_copies else len(older)
        return PasswordSet(protected=self.new is not None, old_copies=left)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingCopy:
    """A copy under a new name; with a ``stand_in`` nothing tells whose audit it is."""

    target: Path
    protection: Protection = SAME
    stand_in: str = ""

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write it and read it back."""
        store = held.ready(language).store
        password = held.password if self.protection.same else self.protection.password
        if self.stand_in:
            file_care.save_anonymous(store, self.target, password, self.stand_in)
        elif self.protection.same:
            store.copy_to(self.target)
        else:
            store.copy_under(self.target, password)
        return CopySaved(path=self.target, whole=not self.stand_in)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingOlderCopy:
    """A copy for programs that know an older file version only, under the same password."""

    target: Path
    version: int

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write it and read it back."""
        held.ready(language).store.copy_for(self.target, self.version, held.password)
        return CopySaved(path=self.target, older=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingCopies:
    """Which safety copies there are of the open file, or of one that does not open."""

    copies: Path
    closed: Path | None = None

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Look in their folder."""
        if self.closed is not None:
            found = file_care.safety_copies_named(self.closed, self.copies)
        else:
            found = file_care.safety_copies_of(held.ready(language), self.copies)
        return CopiesFound(copies=tuple(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingCopy:
    """How far a safety copy had come."""

    copy: "SafetyCopy"
    on: date

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Open it aside."""
        try:
            content = file_care.content_of(self.copy, held.password, language, self.on)
        except AuditError:
            return CopyRead(copy=self.copy, content=None)
        return CopyRead(copy=self.copy, content=content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """A safety copy in the place of a file, open or closed.

    Without a password of its own the copy opens with that of the file.
    """

    copy: "SafetyCopy"
    target: Path
    at: datetime
    password: str | None = field(default=None, repr=False)

    @property
    def source(self) -> Path:
        """What the password is for."""
        return self.copy.path

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Close what is open, put the copy there and open it."""
        password = self.password or held.password
        with held.closed(language):
            aside = file_care.restore(self.copy, self.target, password, self.at)
        held.open(self.target, language, password)
        return Restored(aside=aside)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingIn:
    """A copy of a file that cannot be opened itself, as while it is open elsewhere."""

    source: Path
    target: Path
    password: str | None = field(default=None, repr=False)

    def carry_out(self, _held: HeldFile, _language: str) -> Outcome:
        """Copy it alone, without what lies beside it, and try it out."""
        file_care.take_in(self.source, self.target, self.password)
        return TakenIn(path=self.target, password=self.password)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleting:
    """The end of the open file and all copies of it that the program made."""

    copies: Path

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Close it and remove what can be removed."""
        session = held.ready(language)
        path, identity = session.store.path, session.assessments()[0].id
        password = held.password
        held.release()
        forgotten = file_care.forget_client(path, self.copies, identity, password)
        return Deleted(path=path, forgotten=forgotten)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """What is settled about the whole file."""

    settings: AuditSettings

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write it."""
        held.ready(language).set_settings(self.settings)
        return Settled()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamingPartner:
    """Who the IT partner is, as the user writes it."""

    name: str

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write it beside what else is settled."""
        session = held.ready(language)
        session.set_settings(replace(session.settings(), it_partner=self.name))
        return PartnerNamed()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingOnIn:
    """A new file for the open audit, whose own cannot be written."""

    target: Path

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Write all that can be reached."""
        return Moved(path=self.target, whole=held.go_on_in(self.target, language))


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingAt:
    """The open audit's own file in another place, as when a stick gets another letter."""

    path: Path

    def carry_out(self, held: HeldFile, language: str) -> Outcome:
        """Open it where it is the same."""
        held.find_at(self.path, language)
        return Moved(path=self.path, whole=True)


Deed = (
    SettingPassword
    | SavingCopy
    | SavingOlderCopy
    | ListingCopies
    | ReadingCopy
    | Restoring
    | TakingIn
    | Deleting
    | Settling
    | NamingPartner
    | GoingOnIn
    | FindingAt
    | Looking
)
