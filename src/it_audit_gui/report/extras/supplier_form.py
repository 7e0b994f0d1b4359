"""The sheet for the IT partner on its own, to hand over."""

from it_audit_gui.report.blocks import Blanks, Form, Paragraph
from it_audit_gui.report.extras.form_parts import form_of, form_words
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.supplier import supplier


def supplier_form(material: Material) -> Form:
    """The same questions as in the report; said where there are none."""
    words, chapter = form_words(material), supplier(material)
    asked = chapter.blocks if chapter else (Paragraph(text=words.say("supplier.nothing")),)
    lines = Blanks(labels=tuple(words.table("supplier.fields").values()))
    return form_of(material, "supplier", (lines, *asked))
