"""Which two audits are compared: a list for the earlier one, a list for the later one."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.compare.pick import Elsewhere, Found, Pick
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.language.beginnings import days_of
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.fields import ComboBox
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label

if TYPE_CHECKING:
    from it_audit_gui.session.ports import AssessmentSummary


class Choice(QWidget):
    """``picked`` when another pair is to be compared; ``look_asked`` to open the earlier one."""

    picked = Signal()
    look_asked = Signal(str)  # AssessmentId

    def __init__(self, files: FileChoice, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._folder = Path()
        self._known: tuple[AssessmentSummary, ...] = ()
        self._open = self._latest = ""
        self.before, self.after = ComboBox(), ComboBox()
        self.before.setAccessibleName(self.tr("The earlier audit"))
        self.after.setAccessibleName(self.tr("The later audit"))
        self.other = LinkButton(self.tr("Another file…"), icon_before="folder-open", small=True)
        self.look = LinkButton(self.tr("Look at this audit"), icon_before="eye", small=True)
        self._with = Label(self.tr("beside"), wrap=False)
        flow = FlowLayout(gap=Space.XS, parent=self)
        for widget in (self.before, self.look, self._with, self.after, self.other):
            flow.addWidget(widget)
        self.before.activated.connect(self.picked)
        self.after.activated.connect(self.picked)
        self.other.clicked.connect(self.ask_file)
        self.look.clicked.connect(self._on_look)
        self.before.currentIndexChanged.connect(self._offer_look)

    @property
    def pick(self) -> Pick | None:
        """The pair that is chosen; ``None`` where there is no earlier audit."""
        after, before = self.after.currentData(), self.before.currentData()
        if after is None or before is None:
            return None
        if isinstance(before, Elsewhere):
            return Pick(file=before.file, before=before.audit, after=AssessmentId(after))
        return Pick(before=AssessmentId(before), after=AssessmentId(after))

    def show_view(self, view: View) -> None:
        """Offer the audits of the file: the open one, beside the one before it."""
        self._folder = view.path.parent
        self._open, self._latest = str(view.assessment.id), str(view.assessments[-1].id)
        self._offer_look()
        if view.assessments == self._known:
            return
        self._known = view.assessments
        ids = [item.id for item in view.assessments]
        days = days_of([item.started_at for item in view.assessments])
        for box in (self.before, self.after):
            box.clear()
            for day, audit in zip(reversed(days), reversed(ids), strict=True):
                box.addItem(day, str(audit))
        here = ids.index(view.assessment.id)
        self.after.setCurrentIndex(self.after.findData(str(ids[here])))
        if here:
            self.before.setCurrentIndex(self.before.findData(str(ids[here - 1])))
        elif len(ids) > 1:
            self.before.setCurrentIndex(self.before.findData(str(ids[here + 1])))
        else:
            self.before.setCurrentIndex(-1)
        self._set_offered(offered=len(ids) > 1)

    @property
    def chosen(self) -> Mapping[str, str]:
        """The pair by names that ``choose`` knows; empty where there is none."""
        pick = self.pick
        if pick is None:
            return {}
        file = {"file": str(pick.file)} if pick.file else {}
        before = {"before": str(pick.before)} if pick.before else {}
        return {**file, **before, "after": str(pick.after)}

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose a pair again, as far as it is there."""
        before = self.pick
        for name, box in (("before", self.before), ("after", self.after)):
            place = box.findData(chosen.get(name))
            if place >= 0:
                box.setCurrentIndex(place)
        if "file" in chosen:
            audit = AssessmentId(chosen["before"]) if "before" in chosen else None
            self._add(Elsewhere(file=Path(chosen["file"]), audit=audit))
        if self.pick != before:
            self.picked.emit()

    def show_found(self, found: Found) -> None:
        """Offer every audit of another file once it is known which it has."""
        file = found.pick.file
        if file is None or not found.elsewhere:
            return
        places = [
            place
            for place in range(self.before.count())
            if isinstance(kept := self.before.itemData(place), Elsewhere) and kept.file == file
        ]
        for place in reversed(places):
            self.before.removeItem(place)
        days = days_of([item.started_at for item in found.elsewhere])
        for day, item in zip(reversed(days), reversed(found.elsewhere), strict=True):
            name = f"{file.name} · {day}"
            self.before.addItem(name, Elsewhere(file=file, audit=item.id))
        chosen = found.pick.before or found.elsewhere[-1].id
        self._add(Elsewhere(file=file, audit=chosen))

    def ask_file(self) -> None:
        """Ask for an audit of the firm in another file."""
        path = self._files.existing_audit(self, self._folder)
        if path is not None:
            self._add(Elsewhere(file=path))
            self.picked.emit()

    def _add(self, wanted: Elsewhere) -> None:
        """Choose an audit of another file; one that is not offered yet goes by the file's name."""
        places = range(self.before.count())
        known = [place for place in places if self.before.itemData(place) == wanted]
        if not known:
            self.before.addItem(wanted.file.name, wanted)
        self.before.setCurrentIndex(known[0] if known else self.before.count() - 1)
        self._set_offered(offered=True)

    def _offer_look(self) -> None:
        """What is open already, and what is in another file, is not looked at from here."""
        chosen = self.before.currentData()
        self.look.setVisible(isinstance(chosen, str) and chosen != self._open)

    def _on_look(self) -> None:
        chosen = str(self.before.currentData())
        self.look_asked.emit("" if chosen == self._latest else chosen)

    def _set_offered(self, *, offered: bool) -> None:
        """Where there is no pair, another page part asks for the other file."""
        self.setVisible(offered)
