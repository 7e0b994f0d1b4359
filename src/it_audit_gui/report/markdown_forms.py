"""Forms as Markdown: the same words in the same order as the HTML."""

from collections.abc import Iterator

from it_audit_gui.report.blocks import Form
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.markdown_blocks import blocks_text
from it_audit_gui.report.markdown_text import escaped


def form_as_markdown(form: Form, brand: Brand = NO_BRAND) -> str:
    """The form as Markdown text; to be written as UTF-8."""
    return "\n\n".join(block for block in _blocks(form, brand) if block) + "\n"


def _blocks(form: Form, brand: Brand) -> Iterator[str]:
    yield f"*{escaped(form.label)}*"
    yield f"# {escaped(form.title)}"
    yield escaped(form.intro)
    yield from blocks_text(form.blocks, 2)
    yield " · ".join(escaped(line) for line in (brand.name, *brand.contact) if line)
