"""What to ask the IT partner: what nobody knows, and the steps the partner has a part in."""

from collections.abc import Iterator

from it_audit_gui.domain.ids import RoleId
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.report.blocks import (
    Block,
    BlockChapter,
    Column,
    ColumnKind,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Heading

_PARTNER = RoleId("it-partner")


def supplier(material: Material) -> BlockChapter | None:
    """The sheet to hand over; nothing where there is nothing to ask."""
    planned = sorted(material.evaluation.plan.steps, key=lambda item: item.step.rank)
    asked = [item.step for item in planned if _PARTNER in item.step.who]
    if not asked:
        return None
    return BlockChapter(
        heading=Heading(
            id="supplier",
            label=material.phrases.say("supplier.label"),
            title=material.phrases.counted("supplier.title", len(asked)),
            intro=material.phrases.say("supplier.intro"),
        ),
        blocks=tuple(_blocks(material, asked)),
    )


def _blocks(material: Material, asked: list[NextStep]) -> Iterator[Block]:
    phrases = material.phrases
    unknown = [step for step in asked if step.kind is StepKind.FIND_OUT]
    work = [step for step in asked if step.kind is StepKind.IMPROVE]
    if unknown:
        yield Subhead(text=phrases.counted("supplier.unknown", len(unknown)))
        yield Table(
            columns=(
                Column(name=phrases.say("supplier.columns.question"), kind=ColumnKind.MAIN),
                Column(name=phrases.say("supplier.columns.answer"), kind=ColumnKind.BLANK),
            ),
            rows=tuple((_question(material, step), "") for step in unknown),
        )
    if work:
        yield Subhead(text=phrases.counted("supplier.work", len(work)))
        yield Paragraph(text=phrases.say("supplier.offer"))
        yield Table(
            columns=(
                Column(name=phrases.say("supplier.columns.step"), kind=ColumnKind.MAIN),
                Column(name=phrases.say("supplier.columns.proof")),
                Column(name=phrases.say("supplier.columns.price"), kind=ColumnKind.BLANK),
                Column(name=phrases.say("supplier.columns.date"), kind=ColumnKind.BLANK),
            ),
            rows=tuple(_work(material, step) for step in work),
        )


def _question(material: Material, step: NextStep) -> str:
    """What is asked, without the words that tell the firm whom to ask."""
    whole = material.question(step.question).find_out.text
    begin, end = material.phrases.quoted("\0").split("\0")
    asked = whole.partition(begin)[2] or whole
    # Only what ends the quotation follows a question mark; the same sign can be an apostrophe.
    return asked.replace(f"?{end}", "?", 1)


def _work(material: Material, step: NextStep) -> tuple[str, ...]:
    proof = material.question(step.question).texts.evidence
    return material.mention(step).text, proof, "", ""
