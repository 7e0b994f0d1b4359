"""The front page."""

from it_audit_gui.report.brand import Brand
from it_audit_gui.report.chapters import Cover
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Fact
from it_audit_gui.report.user_text import one_line
from it_audit_gui.wording import shortened

_FOOTER_LENGTH = 60


def cover(material: Material, program_version: str, brand: Brand) -> Cover:
    """Who was assessed, as of when, with which questions."""
    phrases, bank = material.phrases, material.questionnaire
    values = {
        "date": material.formats.long_date(material.evaluation.on),
        "language": phrases.say("cover.language"),
        "bank": phrases.say("cover.bank", bank=bank.bank, version=bank.version),
        "program": phrases.say("cover.program", version=program_version),
    }
    labels = phrases.table("cover.facts")
    return Cover(
        label=phrases.say("cover.label"),
        organisation=_organisation(material),
        subtitle=phrases.say("cover.subtitle"),
        facts=tuple(Fact(label=labels[key], value=value) for key, value in values.items()),
        confidential=phrases.say("cover.confidential"),
        by=tuple(line for line in (brand.name, *brand.contact) if line),
    )


def footer(material: Material) -> str:
    """Whose report it is and as of when, on one line of paper."""
    return material.phrases.say(
        "document.footer",
        organisation=shortened(_organisation(material), _FOOTER_LENGTH),
        date=material.formats.long_date(material.evaluation.on),
    )


def _organisation(material: Material) -> str:
    return one_line(material.assessment.organisation) or material.phrases.say("cover.nameless")
