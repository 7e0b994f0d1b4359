"""The sign-off page: what was decided, and room for names and signatures."""

from it_audit_gui.report.blocks import Blanks, BlockChapter, Bullets, Paragraph, Subhead
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Heading


def signing(material: Material) -> BlockChapter:
    """Boxes to tick and lines to sign on."""
    phrases = material.phrases
    return BlockChapter(
        heading=Heading(
            id="signing", label=phrases.say("signing.label"), title=phrases.say("signing.title")
        ),
        blocks=(
            Paragraph(
                text=phrases.say(
                    "signing.intro", date=material.formats.long_date(material.evaluation.on)
                )
            ),
            Bullets(items=tuple(phrases.table("signing.choices").values()), ticked=True),
            Subhead(text=phrases.say("signing.owner")),
            Blanks(labels=tuple(phrases.table("signing.lines").values())),
            Subhead(text=phrases.say("signing.other")),
            Blanks(labels=tuple(phrases.table("signing.lines").values())),
        ),
    )
