"""The commands for a consultant's work: forms, replies, and several firms together."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from it_audit_gui import asking_partner, bootstrap
from it_audit_gui.cli.opening import language_of, now, session_of, today
from it_audit_gui.cli.texts import say
from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.portfolio import document_of, save_document, summary_of
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.partner.asked import USUALLY, asked_of, kinds_of
from it_audit_gui.session.partner.offers import Offer, taken


def ask(options: Namespace, language: str) -> None:
    """``it-audit ask``; tells how many questions the form has."""
    with session_of(options, language) as session:
        spoken = options.language or language_of(session) or language
        questions = _questions(session, options)
        asked = bootstrap.report_options(anonymous=options.anonymous, brand=options.brand)
        asking_partner.save_form(session, options.to, questions, spoken, today(), now(), asked)
    told = words_in(language)["form_saved"]
    say(told.format(file=options.to.name, count=len(questions)))


def take_replies(options: Namespace, language: str) -> None:
    """``it-audit replies``; tells of each reply what becomes of it."""
    with session_of(options, language) as session:
        _, offers = asking_partner.replies_in(session, options.replies)
        wanted = [offer for offer in offers if offer.harmless or options.all]
        if wanted and not options.dry_run:
            session.take_over(taken(wanted), now())
    say(*_lines(offers, wanted, language))


def portfolio(options: Namespace, language: str) -> None:
    """``it-audit portfolio``; shows the summary where it is not written to a file."""
    found = summary_of(options.folder, language, today())
    words = words_in(language)
    counts = {
        "protected": found.protected,
        "unreadable": found.unreadable,
        "copies": found.copies,
        "unfinished": found.unfinished,
    }
    if options.to is None:
        say(document_of(found, language, today(), "md").rstrip("\n"), "")
    else:
        save_document(found, options.to, language, today())
    say(words["portfolio_firms"].format(firms=found.portfolio.firms, **counts))
    if options.to is not None:
        say(words["portfolio_saved"].format(file=options.to.name))


def _questions(session: AuditSession, options: Namespace) -> tuple[QuestionId, ...]:
    if options.question is None:
        kinds = USUALLY if options.about is None else kinds_of(options.about)
        return asked_of(session.evaluate(today()), kinds)
    named = [QuestionId(key) for key in options.question]
    for key in named:
        if key not in session.questionnaire.by_id:
            raise AuditError("unknown-question", question=key)
    return tuple(key for key in session.questionnaire.by_id if key in named)


def _lines(offers: Sequence[Offer], wanted: Sequence[Offer], language: str) -> Iterator[str]:
    words = words_in(language)
    for offer in offers:
        said = words[f"reply_{offer.kind.replace('-', '_')}"]
        yield f"{offer.reply.question}: {offer.reply.choice} ({said})"
    kept = len(offers) - len(wanted)
    yield words["replies_taken"].format(taken=len(wanted), kept=kept)
    if kept:
        yield words["replies_all"]
