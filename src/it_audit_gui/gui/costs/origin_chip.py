"""Where a figure comes from, as a chip and as a sentence."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.costs.inputs import Estimate, OriginKind
from it_audit_gui.domain.dated_facts import Fact
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.chip import Chip, ChipLook


class OriginWords(QObject):
    """A class, since its words are translated."""

    def dress(
        self, chip: Chip, estimate: Estimate | None, stale: Fact | None, *, entered: bool
    ) -> None:
        """Show who vouches for a figure; nothing where there is none."""
        chip.setVisible(entered or estimate is not None)
        if entered:
            chip.set_look(ChipLook.ACCENT, "pencil")
            chip.setText(self.tr("Filled in"))
        elif estimate is not None:
            origin = estimate.origin
            chip.set_look(ChipLook.OUTLINE, "triangle-alert" if stale else "book-open")
            chip.setText(fill(self.tr("Assumed %1", "with a year"), origin.year))
        chip.updateGeometry()

    def sentence(self, estimate: Estimate | None) -> str:
        """The source of an assumed figure; empty for one's own."""
        if estimate is None or estimate.origin.kind is OriginKind.ENTERED:
            return ""
        words = self.tr("Assumed: %1 (%2). Know better? Fill in your own figure.")
        return fill(words, estimate.origin.source.rstrip("."), estimate.origin.year)

    def warning(self, stale: Fact | None) -> str:
        """What to do about a figure whose time is over."""
        if stale is None:
            return ""
        words = self.tr("This figure held until %1. Look up a newer one or fill in your own.")
        return fill(words, formats.date_of(stale.valid_until))
