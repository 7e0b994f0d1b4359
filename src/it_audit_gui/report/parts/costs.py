"""What break/fix costs: the firm's own figures, in ranges, with where each comes from."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.blocks import Block, BlockChapter, Paragraph, Tone
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.agreement import agreement_blocks
from it_audit_gui.report.parts.amounts import money_range
from it_audit_gui.report.parts.cost_figures import figure_blocks
from it_audit_gui.report.parts.cost_inputs import input_blocks
from it_audit_gui.report.parts.invoices import invoice_blocks
from it_audit_gui.report.parts.replacement import replacement_blocks
from it_audit_gui.report.pieces import Heading
from it_audit_gui.wording import explain


def costs(material: Material) -> BlockChapter | None:
    """The chapter; nothing where nothing about costs was filled in."""
    found = material.costs
    if not has_costs(found):
        return None
    return BlockChapter(
        heading=Heading(
            id="costs",
            label=material.phrases.say("costs.label"),
            title=_title(material, found),
            intro=material.phrases.say("costs.intro"),
        ),
        blocks=tuple(_blocks(material, found)),
    )


def has_costs(found: CostEvaluation) -> bool:
    """Whether there is anything to tell."""
    parts = (found.agreement, found.predictability, found.replacement)
    return bool(found.break_fix.figures) or any(parts)


def _title(material: Material, found: CostEvaluation) -> str:
    total = found.break_fix.figures.get(RuleId.TOTAL)
    if total is None:
        return material.phrases.say("costs.title.parts")
    hidden = RuleId.HIDDEN in found.break_fix.figures
    return material.phrases.say(
        "costs.title.total" if hidden else "costs.title.visible",
        amount=money_range(material, total.range),
    )


def _blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    yield from figure_blocks(material, found)
    yield from agreement_blocks(material, found)
    yield from invoice_blocks(material, found)
    yield from replacement_blocks(material, found)
    yield from input_blocks(material, found)
    for obstacle in found.obstacles:
        told = explain(
            AuditError(obstacle.error, **obstacle.details), material.questionnaire.language
        )
        yield Paragraph(text=str(told), tone=Tone.QUIET)
