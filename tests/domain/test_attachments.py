"""What is known of a file in an audit must make sense before it is shown."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.attachments import NAME_LIMIT, SIZE_LIMIT, in_order
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AttachmentId
from tests.attaching import an_attached
from tests.builders import MOMENT, an_answer, an_assessment, evidence

PHOTO = an_attached().attachment
WRONG = {
    "empty": ({"size": 0}, "attachment-too-large"),
    "large": ({"size": SIZE_LIMIT + 1}, "attachment-too-large"),
    "no-name": ({"name": " "}, "attachment-name"),
    "long-name": ({"name": "x" * (NAME_LIMIT + 1)}, "attachment-name"),
    "path": ({"name": "a/b.jpg"}, "attachment-name"),
    "other-path": ({"name": "a\\b.jpg"}, "attachment-name"),
    "backwards": ({"name": "gpj.\u202eexe"}, "attachment-name"),
    "two-lines": ({"name": "a\nb.jpg"}, "attachment-name"),
    "short-digest": ({"sha256": "ab"}, "attachment-damaged"),
    "no-digest": ({"sha256": "x" * 64}, "attachment-damaged"),
}


@pytest.mark.parametrize(("fields", "error"), WRONG.values(), ids=WRONG)
def test_what_makes_no_sense_is_refused(fields: dict[str, str | int], error: str) -> None:
    values = {name: getattr(PHOTO, name) for name in type(PHOTO).__slots__}

    with pytest.raises(AuditError, match=error):
        type(PHOTO)(**{**values, **fields})


def test_the_limits_themselves_are_kept() -> None:
    found = replace(PHOTO, size=SIZE_LIMIT, name="x" * NAME_LIMIT)

    assert (found.size, len(found.name)) == (SIZE_LIMIT, NAME_LIMIT)


def test_files_are_in_the_order_they_were_added() -> None:
    early = replace(PHOTO, added_at=MOMENT.replace(year=2020), id=AttachmentId("ff"))
    twin = replace(PHOTO, id=AttachmentId("00"))

    assert in_order((PHOTO, early, twin)) == (early, twin, PHOTO)


def test_an_assessment_elsewhere_only_points_to_its_files() -> None:
    piece = replace(evidence(), attachment=PHOTO.id)
    whole = replace(an_assessment(an_answer("restore", 2, piece)), attachments=(PHOTO,))

    assert whole.without_attachments() == an_assessment(an_answer("restore", 2, evidence()))
