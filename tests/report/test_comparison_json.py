"""The document of a comparison, key by key."""

from it_audit_gui.domain.comparison import Dated, compare
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.comparison_json import comparison_document
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_assessment,
    answered,
)


def the_document() -> dict[str, object]:
    """Two assessments with every kind of reply, one question gone, two steps ticked."""
    kept = [a_question("restore"), a_question("offsite", may_not_apply=True), a_question("mfa")]
    old = a_questionnaire(*kept, a_question("tape"))
    new = a_questionnaire(*kept)
    done, doing = (StepTracking(status=item) for item in (StepStatus.DONE, StepStatus.DOING))
    before = an_assessment(
        *answered(restore=1, offsite=2, tape=3),
        bank=old,
        tracking={"tape-find-out": done, "mfa-start": doing},
    )
    after = an_assessment(
        *answered(restore=DONT_KNOW, offsite=NOT_APPLICABLE),
        bank=new,
        name="second",
        tracking={"restore-start": done, "mfa-start": doing},
    )
    return comparison_document(
        compare(
            Dated(questionnaire=old, assessment=before, on=DAY),
            Dated(questionnaire=new, assessment=after, on=DAY),
        )
    )


def test_every_kind_of_reply_has_its_word() -> None:
    questions = the_document()["questions"]

    assert isinstance(questions, list)
    assert {item["question"]: (item["before"], item["after"]) for item in questions} == {
        "restore": ("1", "dont-know"),
        "offsite": ("2", "not-applicable"),
        "mfa": (None, None),
        "tape": ("3", None),
    }


def test_it_names_both_assessments_and_their_scores() -> None:
    document = the_document()

    assert document["before"] == {
        "assessment": "first",
        "organisation": "Bakkerij Claes",
        "bank": "small",
        "version": "1",
        "on": DAY.isoformat(),
    }
    assert document["overall"] == {"before": 16.7, "after": 0.0, "common": 2}


def test_steps_done_in_between_say_what_shows_it() -> None:
    ticked = {"ticked": True, "shown": "ticked-only"}

    assert the_document()["steps_done"] == [
        {"step": "restore-start", "question": "restore", **ticked},
        {"step": "tape-find-out", "question": "tape", **ticked},
    ]
