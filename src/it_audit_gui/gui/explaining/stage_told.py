"""The stage told condition by condition: what it asks, how things are now, whether it is met."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.explained import Input, Role
from it_audit_gui.domain.explanations import explain_theme
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.maturity import Gate, GateKind
from it_audit_gui.domain.stage_explanations import ExplainedGate, explain_gates
from it_audit_gui.domain.stages import GateState
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.naming import name_of, number
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.gui.words.stage_words import StageWords


class StageExplanations(QObject):
    """Tells why a firm is in its stage; a class, since its words are translated."""

    def stage(self, view: View) -> Told | None:
        """All conditions of the next stage; in the highest one its own."""
        if not StageWords.is_told(view):
            return None
        gates, following = explain_gates(view.evaluation), view.evaluation.stage.following
        missing = sum(not item.standing.holds for item in gates)
        if following is None:
            result = self.tr("Every condition of the highest stage is met.")
        else:
            words = self.tr(
                "= %2, because %n of %1 conditions of ‘%3’ are not met yet", "", missing
            )
            result = fill(words, len(gates), StageWords(self).numbered(view), following.name)
        return Told(
            title=self.tr("Your stage"),
            rule=self.tr(
                "You are in the highest stage of which every condition is met, and every condition"
                " of the stages below it. What does not apply to your firm counts as met; what is"
                " not answered yet does not."
            ),
            headings=(
                self.tr("Condition"),
                self.tr("What it asks"),
                self.tr("Now"),
                self.tr("Met?"),
            ),
            rows=tuple(self._condition(view, item) for item in gates),
            result=result,
        )

    def gate(self, view: View, gate_id: str) -> Told | None:
        """One of these conditions; ``None`` where it is none of them now."""
        gates = {str(item.standing.gate.id): item for item in explain_gates(view.evaluation)}
        if gate_id not in gates:
            return None
        item = gates[gate_id]
        gate = item.standing.gate
        rule, rows = self._rule_of(gate), self._rows(view, item)
        return Told(
            title=gate.text,
            rule=rule,
            headings=(self.tr("What goes in"), self.tr("Now"), self.tr("Counts for"))
            if gate.kind is GateKind.THEME
            else (self.tr("What goes in"), self.tr("Now")),
            rows=tuple(rows),
            result=self.tr("It holds.") if item.why.result else self.tr("It does not hold yet."),
        )

    def _condition(self, view: View, item: ExplainedGate) -> tuple[str, ...]:
        standing = item.standing
        state = {
            GateState.HOLDS: self.tr("met"),
            GateState.NOT_APPLICABLE: self.tr("met"),
            GateState.OPEN: self.tr("still open"),
            GateState.UNANSWERED: self.tr("not known yet"),
        }[standing.state]
        return standing.gate.text, self._asks(view, standing.gate), self._now(view, item), state

    def _asks(self, view: View, gate: Gate) -> str:
        if gate.kind is GateKind.NO_KNOCK_OUT:
            return self.tr("no stumbling block")
        if gate.question is None:
            return fill(self.tr("%1 out of 100 at least"), number(gate.level))
        best = view.questionnaire.by_id[gate.question].best
        return fill(self.tr("answer %1 of %2 at least"), int(gate.level) + 1, best + 1)

    def _now(self, view: View, item: ExplainedGate) -> str:
        gate = item.standing.gate
        if gate.kind is GateKind.NO_KNOCK_OUT:
            return self._must_haves(item.why.inputs)
        if gate.question is not None:
            return self._answer(view.evaluation.standings[gate.question])
        value = item.why.inputs[0]
        if value.value is None:
            return self.tr("does not apply")
        shown = number(value.value)
        return shown if value.most is None else CostWords(self).between(shown, number(value.most))

    def _must_haves(self, inputs: tuple[Input, ...]) -> str:
        active = sum(item.value == 0 for item in inputs)
        waiting = sum(item.value is None for item in inputs)
        said = [self.tr("%n stumbling block(s)", "", active)] if active or not waiting else []
        said += [self.tr("%n without an answer", "", waiting)] if waiting else []
        return ", ".join(said)

    def _answer(self, standing: Standing) -> str:
        if not standing.applies:
            return self.tr("does not apply")
        if not standing.answered:
            return self.tr("not answered yet")
        if standing.unknown:
            return self.tr("don’t know")
        best = standing.question.best
        return fill(self.tr("answer %1 of %2"), standing.option + 1, best + 1)

    def _rule_of(self, gate: Gate) -> str:
        if gate.kind is GateKind.NO_KNOCK_OUT:
            return self.tr("The condition holds once no stumbling block is left or still unknown.")
        holds = self.tr("The condition holds once the value reaches what is needed.")
        if gate.question is not None:
            return holds
        how = self.tr(
            "A theme runs across the sections: each of its answers earns part of its weight, and"
            " the value is what was earned out of 100."
        )
        return f"{how} {holds}"

    def _rows(self, view: View, item: ExplainedGate) -> list[tuple[str, ...]]:
        gate, standings = item.standing.gate, view.evaluation.standings
        if gate.kind is GateKind.NO_KNOCK_OUT:
            keys = [QuestionId(part.of) for part in item.why.inputs]
            return [(name_of(view, key), self._answer(standings[key])) for key in keys]
        needed = fill(self.tr("Needed for ‘%1’"), name_of(view, item.why.inputs[0].of))
        asked = (needed, self._asks(view, gate))
        own = (name_of(view, item.why.inputs[0].of), self._now(view, item))
        if gate.theme is None:
            return [own, asked]
        parts = explain_theme(view.evaluation, gate.theme).inputs
        rows = [(name_of(view, part.of), self._earned(part), number(part.weight)) for part in parts]
        return [*rows, (*own, ""), (*asked, "")]

    def _earned(self, part: Input) -> str:
        assert part.role is Role.CREDIT  # noqa: S101 - a theme has no other inputs
        return (
            self.tr("not answered yet") if part.value is None else formats.percent(100 * part.value)
        )
