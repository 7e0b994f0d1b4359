"""What is typed on the way to the file: what counts on trial, what can be kept, what cannot."""

from collections.abc import Mapping

from it_audit_gui.domain.costing.sheet_checks import checked_sheet
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.figure import Key, with_entry


class SheetKeeper:
    """Holds the sheet as it was last sent to the file, and figures that are not sent yet.

    Several figures may only fit together: each is tried with the others first, then by itself.
    """

    def __init__(self) -> None:
        self._view: View | None = None
        self._sent: list[CostSheet] = []
        self._typed: dict[Key, Entry | None] = {}

    @property
    def sheet(self) -> CostSheet:
        """The sheet as it is in the file, or on its way there."""
        if self._sent:
            return self._sent[-1]
        return self._view.assessment.costs if self._view else EMPTY_SHEET

    @property
    def typed(self) -> Mapping[Key, Entry | None]:
        """Figures that were typed and are not sent."""
        return self._typed

    def follow(self, view: View) -> None:
        """The file has another sheet; what was sent since is still on its way."""
        self._view = view
        found = view.assessment.costs
        place = self._sent.index(found) + 1 if found in self._sent else len(self._sent)
        del self._sent[:place]

    def type(self, key: Key, entry: Entry | None) -> None:
        """A figure is being typed; ``None`` takes it away."""
        self._typed[key] = entry

    def forget(self, key: Key) -> None:
        """A figure is as it was, or not one that can be meant."""
        self._typed.pop(key, None)

    def trial(self, key: Key | None = None) -> CostSheet | None:
        """The sheet with what is typed, as far as it fits; ``None`` where nothing does."""
        tries = [self._typed, {key: self._typed[key]} if key in self._typed else {}]
        for typed in tries:
            try:
                return self.checked(self._with(typed)) if typed else None
            except AuditError:
                continue
        return None

    def settle(self, key: Key) -> CostSheet | None:
        """Send what is typed; ``None`` when that changes nothing.

        Raises ``AuditError`` where this figure fits neither with the others typed nor alone.
        """
        if key not in self._typed:
            return None
        both = dict(self._typed)
        try:
            found, used = self.checked(self._with(both)), set(both)
        except AuditError:
            found, used = self.checked(self._with({key: both[key]})), {key}
        for name in used:
            self.forget(name)
        return self.send(found)

    def send(self, sheet: CostSheet) -> CostSheet | None:
        """Remember that a checked sheet is on its way; ``None`` when it is no news."""
        if sheet == self.sheet:
            return None
        self._sent.append(sheet)
        return sheet

    def checked(self, sheet: CostSheet) -> CostSheet:
        """The sheet as it is kept; raises ``AuditError`` for what cannot be meant."""
        view = self._view
        assert view is not None  # noqa: S101 - nothing is typed before something is shown
        year = view.costs.on.year
        return checked_sheet(view.questionnaire, view.assessment.facts, sheet, year)

    def _with(self, typed: Mapping[Key, Entry | None]) -> CostSheet:
        sheet = self.sheet
        for name, entry in typed.items():
            sheet = with_entry(sheet, name, entry)
        return sheet
