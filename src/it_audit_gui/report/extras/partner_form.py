"""Questions to the IT partner as a form that is filled in on screen, or printed."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from it_audit_gui.assets import resource
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import Blanks, Choice, Form
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.extras.form_parts import form_of, form_words
from it_audit_gui.report.markdown_forms import form_as_markdown
from it_audit_gui.report.material import Material
from it_audit_gui.report.options import ReportOptions
from it_audit_gui.report.templates import environment
from it_audit_gui.report.user_text import one_line
from it_audit_gui.session.partner.replies_document import KIND, NAME_LIMIT, REMARK_LIMIT, VERSION
from it_audit_gui.session.replies import DONT_KNOW, NOT_APPLICABLE

FORMATS = ("html", "pdf", "md")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question of the form; ``replies`` are what can be said, with the words for it."""

    id: QuestionId
    number: int
    text: str
    hint: str
    replies: tuple[tuple[str, str], ...]


def partner_form(
    material: Material,
    questions: Sequence[QuestionId],
    made_at: datetime,
    fmt: str,
    options: ReportOptions,
    partner: str = "",
) -> str | bytes:
    """The form with these questions: HTML that keeps the replies, or Markdown or PDF for a pen.

    On screen the name of a ``partner`` is filled in already, to be changed at will. Nothing of the
    firm's answers is in it. Raises ``AuditError`` for no question at all, and for a format it does
    not have.
    """
    if not questions:
        raise AuditError("nothing-to-ask")
    if fmt not in FORMATS:
        known = ", ".join(FORMATS)
        raise AuditError("document-format", document="ask", format=fmt, formats=known)
    asked = [_asked(material, material.question(key)) for key in questions]
    if fmt == "html":
        return _html(material, asked, made_at, partner, options.brand)
    form = _paper(material, asked)
    if fmt == "md":
        return form_as_markdown(form, options.brand)
    from it_audit_gui.report.pdf import form_as_pdf  # noqa: PLC0415 - slow to load

    return form_as_pdf(form, material.evaluation.on, options.brand, options.paper)


def _asked(material: Material, question: Question) -> _Asked:
    common, texts = material.questionnaire.common, question.texts
    replies = [(str(number), text) for number, text in enumerate(texts.options)]
    replies.append((DONT_KNOW, common.dont_know))
    if question.may_not_apply:
        replies.append((NOT_APPLICABLE, common.not_applicable))
    return _Asked(
        id=question.id,
        number=material.numbers[question.id],
        text=texts.text,
        hint=texts.hint,
        replies=tuple(replies),
    )


def _paper(material: Material, asked: Sequence[_Asked]) -> Form:
    words = form_words(material)
    choices = [
        Choice(
            number=item.number,
            question=item.text,
            hint=item.hint,
            options=tuple(text for _, text in item.replies),
            remark=words.say("partner.remark"),
        )
        for item in asked
    ]
    lines = Blanks(labels=tuple(words.table("partner.fields").values()))
    return form_of(material, "partner", (lines, *choices))


def _html(
    material: Material,
    asked: Sequence[_Asked],
    made_at: datetime,
    partner: str,
    brand: Brand = NO_BRAND,
) -> str:
    assessment = material.assessment
    script = resource("templates", "partner.js").read_text(encoding="utf-8")
    return (
        environment()
        .get_template("partner.html.j2")
        .render(
            form=form_of(material, "partner", ()),
            organisation=one_line(assessment.organisation),
            partner=one_line(partner),
            words=form_words(material).table("partner.screen"),
            fields=form_words(material).table("partner.fields"),
            remark=form_words(material).say("partner.remark"),
            questions=asked,
            head={
                "kind": KIND,
                "version": VERSION,
                "assessment": assessment.id,
                "bank": assessment.bank,
                "bank_version": assessment.version,
                "made_at": made_at.isoformat(),
            },
            reason_for=NOT_APPLICABLE,
            longest_remark=REMARK_LIMIT,
            longest_name=NAME_LIMIT,
            brand=brand,
            accent=brand.accent,
            script=script,
            script_hash=b64encode(sha256(script.encode()).digest()).decode(),
        )
    )
