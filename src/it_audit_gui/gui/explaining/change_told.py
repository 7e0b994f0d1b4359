"""Scores then and now, told with the answers they rest on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from it_audit_gui.domain.change_explanations import explain_change
from it_audit_gui.domain.comparison import Comparison, ScoreChange
from it_audit_gui.domain.explained import Explanation, Input, Role
from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.explaining.naming import number
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill


class ChangeExplanations(QObject):
    """Tells where a change comes from; a class, since its words are translated."""

    def told(self, found: Comparison, of: str) -> Told | None:
        """The change of a section, or of the whole for none; ``None`` where nothing compares."""
        bank = found.after.questionnaire
        sections = {str(section.id): section.name for section in bank.sections}
        if of and of not in sections:
            return None
        change = found.sections[SectionId(of)] if of else found.overall
        if not change.common:
            return None
        return Told(
            title=sections[of] if of else self.tr("Everything together"),
            rule=self._rule(of),
            headings=(
                self.tr("What goes in"),
                self.tr("Then"),
                self.tr("Now"),
                self.tr("Counts for"),
            ),
            rows=tuple(self._answers(found, SectionId(of)) if of else _sections(found)),
            result=fill(self.tr("= %1 then, %2 now"), *_ends(change)),
        )

    def _rule(self, of: str) -> str:
        common = self.tr("Only questions that both audits have in common count.")
        if not of:
            return " ".join(
                (self.tr("The score is the average of its sections, each with its weight."), common)
            )
        how = self.tr(
            "Each answer earns part of its weight; the score is what was earned out of 100. A"
            " stumbling block limits it."
        )
        return f"{how} {common}"

    def _answers(self, found: Comparison, section: SectionId) -> list[tuple[str, ...]]:
        parts, bank = explain_change(found, section), found.after.questionnaire
        rows: list[tuple[str, ...]] = [
            (_short(bank, now.of), self._credit(then), self._credit(now), _weights(then, now))
            for then, now in zip(parts.then[0].inputs, parts.now[0].inputs, strict=True)
        ]
        then, now = _limits(parts.then), _limits(parts.now)
        for key in dict.fromkeys((*then, *now)):
            name = fill(self.tr("Limit by ‘%1’"), _short(bank, key))
            rows.append((name, then.get(key, "–"), now.get(key, "–"), ""))
        return rows

    def _credit(self, item: Input) -> str:
        if item.value is None:
            return self.tr("not answered yet")
        return formats.percent(100 * item.value)


def _sections(found: Comparison) -> list[tuple[str, ...]]:
    return [
        (section.name, *_ends(found.sections[section.id]), number(section.weight))
        for section in found.after.questionnaire.sections
        if found.sections[section.id].common
    ]


def _ends(change: ScoreChange) -> tuple[str, str]:
    then, now = (formats.score_text(s.low, s.high) for s in (change.before, change.after))
    return then, now


def _limits(parts: Sequence[Explanation]) -> dict[str, str]:
    """The limit by each question that sets one."""
    return {
        item.of: number(item.value or 0.0)
        for part in parts
        for item in part.inputs
        if item.role is Role.LIMIT
    }


def _weights(then: Input, now: Input) -> str:
    """Another bank may weigh a question otherwise."""
    before, after = number(then.weight), number(now.weight)
    return after if before == after else f"{before} → {after}"


def _short(bank: Questionnaire, key: str) -> str:
    return bank.by_id[QuestionId(key)].texts.short
