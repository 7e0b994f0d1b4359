"""Undo and redo, each with the name of what it is about."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.words.step_words import StepWords
from it_audit_gui.session.history import Part, Touched


class UndoWords(QObject):
    """Says what the next undo and redo are about; nothing where there is none."""

    def undo(self, view: View) -> str:
        """What would be taken back."""
        name = self._name(view, view.undoable)
        return fill(self.tr("Undo the last change: %1"), name) if name else ""

    def redo(self, view: View) -> str:
        """What would be done again."""
        name = self._name(view, view.redoable)
        return fill(self.tr("Redo what was undone: %1"), name) if name else ""

    def _name(self, view: View, about: Touched | None) -> str:
        """What a change is about; nothing in a file that cannot change."""
        if about is None or view.read_only:
            return ""
        if about.part is not None:
            return self._part(about.part)
        if about.step is not None:
            return StepWords(self).title_of(about.step, view.questionnaire)
        if about.question is not None:
            question = view.questionnaire.by_id.get(about.question)
            return question.texts.short if question else ""
        labels = {fact.id: fact.label for fact in view.questionnaire.context}
        return ", ".join(labels[fact] for fact in about.facts)

    def _part(self, part: Part) -> str:
        return {
            Part.COSTS: self.tr("costs"),
            Part.CAPACITY: self.tr("time and money"),
            Part.REPLIES: self.tr("replies of your IT partner"),
        }[part]


class UndoLinks(QObject):
    """Two buttons for a footer, each shown as long as it has something to do."""

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = UndoWords(self)
        self.undo = LinkButton(self.tr("Undo"), small=True)
        self.redo = LinkButton(self.tr("Redo"), small=True)
        self.undo.hide()
        self.redo.hide()
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)

    def show_view(self, view: View) -> None:
        """Show what can be taken back and done again."""
        for link, words in (
            (self.undo, self._words.undo(view)),
            (self.redo, self._words.redo(view)),
        ):
            link.setVisible(bool(words))
            link.setToolTip(words)
            link.setAccessibleDescription(words)
