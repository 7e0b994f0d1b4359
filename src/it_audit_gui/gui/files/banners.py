"""What stands above the pages about the file itself, until it is settled or put away."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.files.surroundings import Around, Surroundings
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.page.notices import Notices, Standing
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets.banner import BannerKind
from it_audit_gui.wording import Explanation

# A promise to a client, or the law, comes before what is wise for oneself.
_PROMISED = 1
# A first copy on another medium is due sooner than the next one.
_FIRST_COPY, _NEXT_COPY = timedelta(days=7), timedelta(days=30)


class Banners(QObject):
    """Follows one open audit; announces what the user wants done about it."""

    damage_wanted = Signal()
    restoring_wanted = Signal()
    copy_wanted = Signal()
    elsewhere_wanted = Signal()
    deleting_wanted = Signal()
    keeping_wanted = Signal()

    def __init__(
        self, notices: Notices, settings: Settings, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notices, self._settings, self._today = notices, settings, today
        self._surroundings = Surroundings()
        self._surroundings.found.connect(self._on_found)
        self._view: View | None = None
        notices.put_away.connect(self._on_put_away)

    def begin(self, view: View) -> None:
        """Say what is to be said when an audit is opened."""
        self._view = view
        self._notices.stand("damage", self._damage(view))
        self._notices.stand("keep-until", self._keep_until(view))
        self._notices.stand("copy", self._copy(view))
        self._surroundings.look(view.path)

    def show_view(self, view: View) -> None:
        """Say what is new once something was done."""
        before, self._view = self._view, view
        if before is not None and before.settings != view.settings:
            self._notices.stand("keep-until", self._keep_until(view))

    def show_copied(self) -> None:
        """There is a new copy on another medium."""
        self._notices.stand("copy", None)

    def _damage(self, view: View) -> Standing | None:
        if not view.damage:
            return None
        return Standing(
            kind=BannerKind.WARNING,
            words=Explanation(
                what=self.tr("%n entries in this file are damaged.", "", len(view.damage)),
                safe=self.tr("Everything else is sound, and the file has not been changed."),
                do=self.tr("Answer these again, or restore a safety copy."),
            ),
            icon="file-x",
            deeds=(
                (self.tr("Show what is damaged…"), self.damage_wanted.emit),
                (self.tr("Restore a safety copy…"), self.restoring_wanted.emit),
            ),
        )

    def _keep_until(self, view: View) -> Standing | None:
        until = view.settings.keep_until
        if until is None or until > self._today():
            return None
        return Standing(
            kind=BannerKind.INFO,
            words=Explanation(
                what=fill(self.tr("You keep this audit until %1."), formats.date_of(until)),
                safe=self.tr("Nothing is deleted by itself."),
                do=self.tr("Delete it, or choose a later date."),
            ),
            deeds=(
                (self.tr("Another date…"), self.keeping_wanted.emit),
                (self.tr("Delete…"), self.deleting_wanted.emit),
            ),
            weight=_PROMISED,
        )

    def _copy(self, view: View) -> Standing | None:
        last = self._settings.copied_on(view.assessments[0].id)
        wait, since = (_NEXT_COPY, last) if last else (_FIRST_COPY, self._started(view))
        if self._today() - since < wait or not view.evaluation.answered:
            return None
        if last:
            told = self.tr("Your last copy on another disk or stick is from %1.")
            what = fill(told, formats.date_of(last))
        else:
            what = self.tr("There is no copy of this audit on another disk or stick yet.")
        why = self.tr("If this disk or stick fails or gets lost, the copy is what you have.")
        return Standing(
            kind=BannerKind.INFO,
            words=Explanation(what=what, safe=why, do=""),
            icon="save",
            deeds=((self.tr("Save a copy…"), self.copy_wanted.emit),),
        )

    def _started(self, view: View) -> date:
        return view.assessments[0].started_at.date()

    @Slot(object)
    def _on_found(self, around: Around) -> None:
        view = self._view
        if view is None or around.path != view.path or around.service is None:
            return
        service = around.service.name
        if around.conflicts:
            self._notices.stand("conflict", self._conflict(around, service))
        if not self._settings.is_put_away("synced", view.path):
            self._notices.stand("synced", self._synced(service))

    def _synced(self, service: str) -> Standing:
        risk = self.tr(
            "%1 may copy the file while you work, and whoever may use this folder can read it."
        )
        return Standing(
            kind=BannerKind.INFO,
            words=Explanation(
                what=fill(self.tr("This audit is in a folder of %1."), service),
                safe=fill(risk, service),
                do=self.tr("Rather keep it in a folder of this computer alone, or on a stick."),
            ),
            icon="folder-open",
            deeds=((self.tr("Go on in another place…"), self.elsewhere_wanted.emit),),
        )

    def _conflict(self, around: Around, service: str) -> Standing:
        names = ", ".join(path.name for path in around.conflicts[:3])
        return Standing(
            kind=BannerKind.WARNING,
            words=Explanation(
                what=fill(self.tr("%1 keeps a second version of this audit: %2."), service, names),
                safe=self.tr("Two computers changed it at the same time. Both files are there."),
                do=self.tr("Open both, go on in the fuller one, and delete the other."),
            ),
            icon="git-compare",
        )

    @Slot(str)
    def _on_put_away(self, key: str) -> None:
        if key == "synced" and self._view is not None:
            self._settings.put_away(key, self._view.path)
