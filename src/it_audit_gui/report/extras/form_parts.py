"""What every form has in common: its language, its foot, its words."""

from collections.abc import Iterable

from it_audit_gui.report.blocks import Block, Form
from it_audit_gui.report.material import Material
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.report.user_text import one_line


def form_words(material: Material) -> Phrases:
    """Words of the forms in the language of the material."""
    return Phrases(material.questionnaire.language, material.country, area="forms")


def form_of(material: Material, key: str, blocks: Iterable[Block]) -> Form:
    """A form with the words under a key."""
    words = form_words(material)
    organisation = one_line(material.assessment.organisation)
    title = words.say(f"{key}.title")
    return Form(
        language=words.formats.tag,
        title=title,
        label=words.say("label"),
        intro=words.say(f"{key}.intro"),
        footer=f"{organisation} · {title}" if organisation else title,
        blocks=tuple(blocks),
    )
