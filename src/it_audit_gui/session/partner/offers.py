"""The replies of the IT partner beside the answers there are: nothing is overwritten unseen."""

from collections.abc import Iterable
from enum import StrEnum

from it_audit_gui.domain.assessment import Answer, Assessment, Source, State
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass
from it_audit_gui.session.partner.replies_document import PartnerReplies, PartnerReply
from it_audit_gui.session.replies import NOT_APPLICABLE, Reply

# Stands between what was noted and what the partner adds.
_APART = "\n\n"


class OfferKind(StrEnum):
    """How a reply stands beside the answer there is.

    There is none, or a don't know; it says the same; it says something else; it says something
    else than was answered after the form was made.
    """

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"
    NEWER_ANSWER = "newer-answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One reply that can be taken over in place of ``before``."""

    reply: PartnerReply
    before: Answer | None
    kind: OfferKind

    @property
    def harmless(self) -> bool:
        """Whether taking it over replaces nothing that somebody at the firm knew."""
        return self.kind in {OfferKind.NEW, OfferKind.SAME}


def offers_of(assessment: Assessment, document: PartnerReplies) -> tuple[Offer, ...]:
    """What can be taken over, in bank order.

    Raises ``AuditError`` for replies to a form of another audit.
    """
    if document.assessment != assessment.id:
        raise AuditError("replies-other-audit")
    return tuple(_offer(assessment, document, reply) for reply in document.replies)


def taken(offers: Iterable[Offer]) -> tuple[Reply, ...]:
    """What is said once offers are taken over: the IT partner says it, nothing shows it yet.

    Evidence of another answer than the partner's does not become evidence of the partner's.
    """
    return tuple(_taken(offer) for offer in offers)


def choice_in(answer: Answer) -> str:
    """What an answer says, in the words of a reply."""
    return str(answer.option) if answer.state is State.OPTION else answer.state.value


def _offer(assessment: Assessment, document: PartnerReplies, reply: PartnerReply) -> Offer:
    before = assessment.answers.get(reply.question)
    return Offer(reply=reply, before=before, kind=_kind(before, document, reply))


def _kind(before: Answer | None, document: PartnerReplies, reply: PartnerReply) -> OfferKind:
    if before is None:
        return OfferKind.NEW
    if choice_in(before) == reply.choice:
        return OfferKind.SAME
    if before.answered_at > document.made_at:
        return OfferKind.NEWER_ANSWER
    return OfferKind.NEW if before.state is State.DONT_KNOW else OfferKind.DIFFERENT


def _taken(offer: Offer) -> Reply:
    reply, before = offer.reply, offer.before
    applies = reply.choice != NOT_APPLICABLE
    return Reply(
        question=reply.question,
        choice=reply.choice,
        source=Source.IT_PARTNER,
        note=_joined(before.note if before else "", reply.remark) if applies else None,
        reason=None if applies else reply.remark,
        evidence=None if offer.kind is OfferKind.SAME else (),
    )


def _joined(note: str, remark: str) -> str:
    """Both, the remark once however often it is taken over."""
    if not remark or f"{_APART}{remark}{_APART}" in f"{_APART}{note}{_APART}":
        return note
    return f"{note}{_APART}{remark}" if note else remark
