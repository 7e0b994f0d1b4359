"""A file with replies comes from outside: whatever is in it, nothing but replies comes out."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.partner.replies_document import (
    PartnerReplies,
    PartnerReply,
    read_replies,
)
from tests.builders import the_small_bank

GOOD: Mapping[str, object] = {
    "kind": "it-audit-replies",
    "version": 1,
    "assessment": "first",
    "bank": "small",
    "bank_version": "1",
    "made_at": "2026-11-02T09:30:00+00:00",
    "by": " Our partner ",
    "replies": [
        {"question": "mfa", "option": "dont-know", "remark": ""},
        {"question": "restore", "option": "3", "remark": " <b>Yes</b> "},
    ],
}


def read(folder: Path, content: object) -> PartnerReplies:
    path = folder / "replies.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return read_replies(path, the_small_bank())


def one(**reply: object) -> dict[str, object]:
    return {**GOOD, "replies": [{"question": "targets", "option": "1", "remark": "", **reply}]}


def test_replies_are_read_in_bank_order_as_text(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD) == PartnerReplies(
        assessment="first",  # type: ignore[arg-type]
        made_at=datetime(2026, 11, 2, 9, 30, tzinfo=UTC),
        by="Our partner",
        replies=(
            PartnerReply(question="restore", choice="3", remark="<b>Yes</b>"),  # type: ignore[arg-type]
            PartnerReply(question="mfa", choice="dont-know"),  # type: ignore[arg-type]
        ),
    )


def test_what_does_not_apply_has_its_reason(tmp_path: Path) -> None:
    (reply,) = read(tmp_path, one(option="not-applicable", remark="No server")).replies
    assert (reply.choice, reply.remark) == ("not-applicable", "No server")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("{", "document-broken"),
        ([], "replies-not-ours"),
        ({"kind": "invoice"}, "replies-not-ours"),
        ({**GOOD, "version": 2}, "replies-newer"),
        ({**GOOD, "bank_version": "2031.1"}, "replies-other-questions"),
        ({**GOOD, "bank": 7}, "replies-other-questions"),
        ({**GOOD, "replies": []}, "replies-empty"),
        ({**GOOD, "replies": {}}, "document-wrong"),
        ({**GOOD, "more": 1}, "document-wrong"),
        ({**GOOD, "by": 5}, "document-wrong"),
        ({**GOOD, "by": "x" * 201}, "document-wrong"),
        ({**GOOD, "made_at": "yesterday"}, "document-wrong"),
        ({**GOOD, "made_at": "2026-11-02T09:30:00"}, "document-wrong"),
        ({**GOOD, "made_at": "0001-01-01T00:00:00+14:00"}, "document-wrong"),
        ({**GOOD, "replies": [7]}, "document-wrong"),
        ({**GOOD, "replies": [*one()["replies"], *one()["replies"]]}, "replies-question-twice"),  # type: ignore[misc]
        (one(question="nobody"), "unknown-question"),
        (one(option="4"), "document-wrong"),
        (one(option=1), "document-wrong"),
        (one(question="mfa", option="not-applicable", remark="No"), "document-wrong"),
        (one(option="not-applicable", remark=" "), "reason-missing"),
        (one(remark="x" * 2001), "document-wrong"),
        (one(remark="\ud800"), "document-wrong"),
        (one(script="run"), "document-wrong"),
    ],
)
def test_everything_else_is_refused(tmp_path: Path, content: object, error: str) -> None:
    with pytest.raises(AuditError) as refused:
        read(tmp_path, content)
    assert refused.value.error_id == error


def test_a_huge_file_is_not_read_at_all(tmp_path: Path) -> None:
    with pytest.raises(AuditError) as refused:
        read(tmp_path, " " * (2 * 1024 * 1024 + 1))
    assert refused.value.error_id == "document-too-large"
