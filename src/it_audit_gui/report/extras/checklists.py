"""Printable forms that prove something: a leaver's last day, a restore test."""

from collections.abc import Iterator

from it_audit_gui.report.blocks import Blanks, Block, Bullets, Form, Subhead
from it_audit_gui.report.extras.form_parts import form_of, form_words
from it_audit_gui.report.material import Material


def leaver_form(material: Material) -> Form:
    """What to do when somebody leaves."""
    return form_of(material, "leaver", _blocks(material, "leaver"))


def restore_form(material: Material) -> Form:
    """How to test the backup, and what to write down."""
    return form_of(material, "restore", _blocks(material, "restore"))


def _blocks(material: Material, key: str) -> Iterator[Block]:
    """Lines to fill in, boxes part by part, lines to sign on."""
    words = form_words(material)
    yield Blanks(labels=tuple(words.table(f"{key}.fields").values()))
    for part in words.keys(f"{key}.parts"):
        yield Subhead(text=words.say(f"{key}.parts.{part}.title"))
        yield Bullets(items=tuple(words.table(f"{key}.parts.{part}.items").values()), ticked=True)
    yield Subhead(text=words.say(f"{key}.result.title"))
    yield Blanks(labels=tuple(words.table(f"{key}.result.lines").values()))
