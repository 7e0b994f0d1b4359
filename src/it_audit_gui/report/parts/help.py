"""Whom to reach when something goes wrong, and who pays a part: dated facts of the country."""

from collections.abc import Iterator

from it_audit_gui.report.blocks import (
    Block,
    BlockChapter,
    Column,
    ColumnKind,
    Paragraph,
    Subhead,
    Table,
    Tone,
)
from it_audit_gui.report.help_facts import HelpFact, HelpKind, help_facts
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Heading


def help_chapter(material: Material) -> BlockChapter | None:
    """The chapter; nothing for a country without facts."""
    facts = help_facts(material.country, material.questionnaire.language)
    if not facts:
        return None
    return BlockChapter(
        heading=Heading(
            id="help",
            label=material.phrases.say("help.label"),
            title=material.phrases.say("help.title"),
            intro=material.phrases.say("help.intro"),
        ),
        blocks=tuple(_blocks(material, facts)),
    )


def _blocks(material: Material, facts: tuple[HelpFact, ...]) -> Iterator[Block]:
    phrases = material.phrases
    for kind in HelpKind:
        found = [fact for fact in facts if fact.kind is kind]
        if found:
            yield Subhead(text=phrases.say(f"help.kinds.{kind.value}"))
            yield Table(
                columns=(
                    Column(name=phrases.say("help.columns.name"), kind=ColumnKind.MAIN),
                    Column(name=phrases.say("help.columns.text")),
                    Column(name=phrases.say("help.columns.source")),
                ),
                rows=tuple((fact.name, fact.text, _source(material, fact)) for fact in found),
            )
    stale = [phrases.quoted(fact.name) for fact in facts if fact.stale(material.evaluation.on)]
    if stale:
        yield Paragraph(
            text=phrases.counted("help.stale", len(stale), names=material.formats.joined(stale)),
            tone=Tone.STRONG,
        )


def _source(material: Material, fact: HelpFact) -> str:
    return material.phrases.say(
        "help.source",
        source=fact.source,
        as_of=material.formats.short_date(fact.as_of),
        until=material.formats.short_date(fact.valid_until),
    )
