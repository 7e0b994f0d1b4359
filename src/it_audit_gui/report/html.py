"""Documents as one self-contained HTML file each: nothing in them is fetched, nothing runs."""

from it_audit_gui.report.blocks import Form
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.model import Report
from it_audit_gui.report.templates import environment


def as_html(report: Report) -> str:
    """The report as HTML text; to be written as UTF-8."""
    template = environment().get_template("report.html.j2")
    floors = [band.floor for band in report.bands]
    return template.render(
        report=report, labels=report.labels, floors=floors, accent=report.brand.accent
    )


def form_as_html(form: Form, brand: Brand = NO_BRAND) -> str:
    """A form as HTML text; to be written as UTF-8."""
    template = environment().get_template("form.html.j2")
    return template.render(form=form, brand=brand, accent=brand.accent)
