"""What first: the steps that bring most for their effort."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import PROJECTED
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.results.step_entry import StepEntry
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.rows import Rows

_SHOWN = 3


class FirstStepsCard(Card):
    """At most three steps; ``plan_asked`` for all of them.

    ``explained`` with the place of one, or with what they lead to.
    """

    plan_asked = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What first?"), parent=parent)
        self.plan = LinkButton(self.tr("The whole plan"), small=True)
        self.plan.clicked.connect(self.plan_asked)
        self.header.addWidget(self.plan)
        self.effect = Banner(BannerKind.DONE, "", icon="trending-up")
        # A sign, since words would leave the title too little room on one line.
        self.why = LinkButton("", icon_before="circle-help", small=True)
        self.why.setAccessibleName(self.tr("Why?"))
        self.why.setToolTip(self.tr("Where does this come from?"))
        self.why.clicked.connect(lambda: self.explained.emit(PROJECTED))
        self.header.insertWidget(self.header.indexOf(self.plan), self.why)
        self._rows = Rows(gap=Space.XS)
        self._words = Label(role=Role.SMALL, token=Token.MUTED)
        self.add(self._rows)
        self.add(self.effect)
        self.add(self._words)
        self.body.addStretch(1)

    def show_view(self, view: View) -> None:
        """Show the first steps of an audit."""
        rows: list[QWidget] = []
        for place, step in enumerate(_first(view), 1):
            entry = StepEntry(place, step, view.questionnaire)
            entry.explained.connect(self.explained)
            rows += [Line(), entry]
        self._rows.show_rows(rows[1:])
        self._rows.setVisible(bool(rows))
        self.plan.setVisible(bool(view.evaluation.plan.steps))
        effect = self._effect(view)
        self.effect.setVisible(bool(effect))
        self.why.setVisible(bool(effect))
        self.why.setAccessibleDescription(effect)
        self.effect.set_texts("", effect)
        self._words.setText(self._sentence(view))
        self._words.setVisible(bool(self._words.text()))

    def _effect(self, view: View) -> str:
        """What the first window leads to, where that is more than now."""
        overall = view.evaluation.overall
        first, now = view.evaluation.plan.windows[0], overall.low
        then = first.projection.score
        if now is None or then is None or formats.points(now) == formats.points(then):
            return ""
        steps = len(first.steps)
        words = self.tr("With %n step(s) this month: %1 becomes %2", "", steps)
        if overall.low != overall.high:
            words = self.tr(
                "With %n step(s) this month your lowest possible score goes from %1 to %2",
                "",
                steps,
            )
        return fill(words, formats.points(now), formats.points(then))

    def _sentence(self, view: View) -> str:
        if view.evaluation.plan.steps:
            return ""
        if not view.evaluation.answered:
            return self.tr("Your first steps appear with your first answers.")
        return self.tr("Every answer so far reaches its target: no step is needed.")


def _first(view: View) -> list[NextStep]:
    """The steps at the head of the plan, which the next page shows first."""
    return [item.step for item in view.evaluation.plan.steps[:_SHOWN]]
