"""The documents beside the report, made from the same material."""

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.blocks import Form
from it_audit_gui.report.extras.actions import actions_csv
from it_audit_gui.report.extras.calendar_file import calendar_text
from it_audit_gui.report.extras.checklists import leaver_form, restore_form
from it_audit_gui.report.extras.kinds import FORMATS, Document
from it_audit_gui.report.extras.questionnaire_form import questionnaire_form
from it_audit_gui.report.extras.supplier_form import supplier_form
from it_audit_gui.report.html import form_as_html
from it_audit_gui.report.markdown_forms import form_as_markdown
from it_audit_gui.report.material import Material
from it_audit_gui.report.options import EVERYTHING, ReportOptions

_FORMS = {
    Document.QUESTIONNAIRE: questionnaire_form,
    Document.SUPPLIER: supplier_form,
    Document.LEAVER: leaver_form,
    Document.RESTORE_TEST: restore_form,
}


def document_content(
    material: Material, document: Document, fmt: str | None, options: ReportOptions = EVERYTHING
) -> str | bytes:
    """The document as text, a PDF as bytes; raises ``AuditError`` for a format it does not have.

    Tables and calendars have the line ends that their readers expect: write them unchanged.
    """
    chosen = fmt or FORMATS[document][0]
    if chosen not in FORMATS[document]:
        known = ", ".join(FORMATS[document])
        raise AuditError("document-format", document=document.value, format=chosen, formats=known)
    if document is Document.ACTIONS:
        return actions_csv(material)
    if document is Document.CALENDAR:
        return calendar_text(material)
    return _form(material, form_of(material, document), chosen, options)


def form_of(material: Material, document: Document) -> Form:
    """The form of a document that is filled in on paper; KeyError for one that is not."""
    return _FORMS[document](material)


def _form(material: Material, form: Form, fmt: str, options: ReportOptions) -> str | bytes:
    if fmt == "html":
        return form_as_html(form, options.brand)
    if fmt == "md":
        return form_as_markdown(form, options.brand)
    from it_audit_gui.report.pdf import form_as_pdf  # noqa: PLC0415 - slow to load

    return form_as_pdf(form, material.evaluation.on, options.brand, options.paper)
