"""What the page of two audits concludes: its title, and a sentence below it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from it_audit_gui.domain.comparison import ChangeKind, Comparison
from it_audit_gui.domain.ids import SectionId
from it_audit_gui.gui.compare.change_words import moved
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill


class Conclusions(QObject):
    """A class, since only those are translated in the plural."""

    def title(self, found: Comparison) -> str:
        """How far the whole score moved."""
        since = formats.month_of(found.before.assessment.started_at.date())
        by = moved(found.overall)
        if by is None and found.overall.common:
            return fill(self.tr("Too much is still open to say what changed since %1"), since)
        if by is None:
            return fill(self.tr("Nothing to compare with %1 yet"), since)
        if by > 0:
            return fill(self.tr("%n point(s) up since %1", "", by), since)
        if by < 0:
            return fill(self.tr("%n point(s) down since %1", "", -by), since)
        better = len(found.of_kind(ChangeKind.IMPROVED))
        worse = len(found.of_kind(ChangeKind.WORSE))
        if better or worse:
            return fill(self.tr("The same score as in %1, with other answers"), since)
        return fill(self.tr("The same score as in %1"), since)

    def subtitle(self, found: Comparison) -> str:
        """Which section moved most, and which went down; none where several moved alike."""
        names = {item.id: item.name for item in found.after.questionnaire.sections}
        moves = {key: moved(change) or 0 for key, change in found.sections.items()}
        if not any(moves.values()):
            return ""
        up, down = max(moves.values()), -min(moves.values())
        best, worst = _only(moves, up), _only(moves, -down)
        told = []
        if best is not None and up > 0:
            told.append(fill(self.tr("%1 went up most: %n point(s).", "", up), names[best]))
        if worst is not None and down > 0:
            told.append(fill(self.tr("%1 went down: %n point(s).", "", down), names[worst]))
        return " ".join(told)

    def banks(self, found: Comparison) -> str:
        """Which questionnaires were used, and what could be compared."""
        versions = dict.fromkeys(
            (found.before.questionnaire.version, found.after.questionnaire.version)
        )
        used = fill(self.tr("Questionnaire %1."), self.tr(" and ").join(versions))
        apart = len(found.of_kind(ChangeKind.NOT_COMPARABLE))
        left = self.tr("%n question(s) cannot be compared.", "", apart)
        every = self.tr("Every question can be compared.")
        return f"{used} {left if apart else every}"


def _only(moves: Mapping[SectionId, int], points: int) -> SectionId | None:
    """The section that moved by so many points, if it is the only one."""
    found = [section for section, by in moves.items() if by == points]
    return found[0] if len(found) == 1 else None
