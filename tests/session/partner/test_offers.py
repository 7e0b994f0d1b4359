"""Replies are laid beside the answers there are; what is taken over goes back in one step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from it_audit_gui.domain.assessment import Answer, Source
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.history import Part, Touched
from it_audit_gui.session.partner.offers import Offer, OfferKind, offers_of, taken
from it_audit_gui.session.partner.replies_document import PartnerReplies, PartnerReply
from tests.builders import (
    DAY,
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
)
from tests.memory_store import a_session

LATER = MOMENT + timedelta(days=3)


def replied(*replies: tuple[str, str, str]) -> PartnerReplies:
    return PartnerReplies(
        assessment=AssessmentId("first"),
        made_at=MOMENT,
        by="Our partner",
        replies=tuple(
            PartnerReply(question=QuestionId(key), choice=choice, remark=remark)
            for key, choice, remark in replies
        ),
    )


def offer(before: Answer | None, choice: str = "3", remark: str = "") -> Offer:
    answers = [before] if before else []
    (found,) = offers_of(an_assessment(*answers), replied(("targets", choice, remark)))
    return found


@pytest.mark.parametrize(
    ("before", "kind", "harmless"),
    [
        (None, OfferKind.NEW, True),
        (an_answer("targets", DONT_KNOW), OfferKind.NEW, True),
        (an_answer("targets", 3, at=LATER), OfferKind.SAME, True),
        (an_answer("targets", 1), OfferKind.DIFFERENT, False),
        (an_answer("targets", NOT_APPLICABLE), OfferKind.DIFFERENT, False),
        (an_answer("targets", 1, at=LATER), OfferKind.NEWER_ANSWER, False),
        (an_answer("targets", DONT_KNOW, at=LATER), OfferKind.NEWER_ANSWER, False),
    ],
)
def test_a_reply_beside_what_there_is(
    before: Answer | None, kind: OfferKind, *, harmless: bool
) -> None:
    found = offer(before)
    assert (found.before, found.kind, found.harmless) == (before, kind, harmless)


def test_replies_to_the_form_of_another_audit_are_refused() -> None:
    other = replace(replied(("targets", "3", "")), assessment=AssessmentId("second"))
    with pytest.raises(AuditError) as refused:
        offers_of(an_assessment(), other)
    assert refused.value.error_id == "replies-other-audit"


@pytest.mark.parametrize(
    ("note", "remark", "kept"),
    [
        ("", "See the contract", "See the contract"),
        ("Ask them", "See the contract", "Ask them\n\nSee the contract"),
        ("Ask them\n\nSee the contract", "See the contract", "Ask them\n\nSee the contract"),
        ("Ask them", "", "Ask them"),
        ("Not every day", "No", "Not every day\n\nNo"),
        ("Ask them\n\nNo\n\nSoon", "No", "Ask them\n\nNo\n\nSoon"),
        ("Ask them\n\nNo\n\nSoon", "No\n\nSoon", "Ask them\n\nNo\n\nSoon"),
    ],
)
def test_a_remark_is_added_to_the_note_once(note: str, remark: str, kept: str) -> None:
    before = an_answer("targets", DONT_KNOW, note=note)
    (reply,) = taken([offer(before, "3", remark)])
    assert (reply.note, reply.source) == (kept, Source.IT_PARTNER)


def test_evidence_stays_with_the_answer_it_shows() -> None:
    same = offer(an_answer("targets", 3, evidence()))
    other = offer(an_answer("targets", 1, evidence()))
    assert [reply.evidence for reply in taken([same, other])] == [None, ()]


def test_why_it_does_not_apply_is_what_the_partner_wrote() -> None:
    before = an_answer("targets", DONT_KNOW, note="Ask them")
    (reply,) = taken([offer(before, NOT_APPLICABLE, "No server")])
    assert (reply.reason, reply.note) == ("No server", None)


def test_all_that_is_taken_over_counts_as_said_not_as_shown_and_goes_back_in_one_step() -> None:
    before = an_assessment(an_answer("mfa", DONT_KNOW), an_answer("restore", 1, evidence()))
    session = a_session(before)
    session.mark_later(QuestionId("offsite"), MOMENT, later=True)
    marked = session.assessment
    offers = offers_of(
        marked, replied(("restore", "3", ""), ("offsite", "2", ""), ("mfa", "2", ""))
    )

    session.take_over(taken(offers), LATER)

    answers = session.assessment.answers
    assert {key: (item.option, item.source) for key, item in answers.items()} == {
        "restore": (3, Source.IT_PARTNER),
        "offsite": (2, Source.IT_PARTNER),
        "mfa": (2, Source.IT_PARTNER),
    }
    standings = session.evaluate(DAY).standings
    assert [standings[QuestionId(key)].proven for key in answers] == [False, False, False]
    assert all(standings[QuestionId(key)].known for key in answers)
    assert session.assessment.later == frozenset()

    assert session.undo(LATER) == Touched(part=Part.REPLIES)
    assert session.assessment == marked
