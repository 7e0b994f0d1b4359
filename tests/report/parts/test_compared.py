from dataclasses import replace
from datetime import UTC, datetime

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.comparison import Comparison, Dated, compare
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.blocks import BlockChapter, Bullets, Paragraph, Subhead, Table
from it_audit_gui.report.parts.compared import compared
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)
from tests.report.sample import material_for, sample_material

OLD = a_questionnaire(
    a_question("restore"), a_question("offsite", may_not_apply=True), a_question("gone")
)
NEW = a_questionnaire(
    a_question("restore"), a_question("offsite", may_not_apply=True), a_question("new")
)
SAME_TODAY = answered(restore=1, offsite=2)


def dated(bank: Questionnaire, assessment: Assessment) -> Dated:
    return Dated(questionnaire=bank, assessment=assessment, on=DAY)


def chapter_of(before: Assessment, *after: Answer, old: Questionnaire = OLD) -> BlockChapter:
    later = an_assessment(*after)
    found: Comparison = compare(dated(old, before), dated(NEW, later))
    chapter = compared(replace(material_for(NEW, later), comparison=found))
    assert chapter is not None
    return chapter


def texts(chapter: BlockChapter) -> list[str]:
    said: list[str] = []
    for block in chapter.blocks:
        if isinstance(block, Paragraph | Subhead):
            said.append(block.text)
        elif isinstance(block, Bullets):
            said += block.items
        elif isinstance(block, Table):
            said += [" | ".join(row) for row in block.rows]
    return said


def test_without_a_previous_assessment_there_is_no_chapter() -> None:
    assert compared(replace(sample_material(), comparison=None)) is None


def test_every_kind_of_change_is_told_question_by_question() -> None:
    before = an_assessment(*answered(restore=1, offsite=1, gone=1))
    said = texts(chapter_of(before, *answered(restore=2, offsite=0, new=1)))
    assert "Everything together | 33 | 33 | the same" in said
    assert "One answer got better" in said
    assert "Restore | Something is done | Enough is done" in said
    assert "Offsite | Something is done | Nothing is done" in said
    assert "New | – | the question is new" in said
    assert "Gone | Something is done | the question no longer exists" in said


def test_titles_count_what_moved() -> None:
    better = chapter_of(
        an_assessment(*answered(restore=1, offsite=2)), *answered(restore=2, offsite=2)
    )
    assert better.heading.title == "Since last time one answer got better and 0 worse"
    same = chapter_of(an_assessment(*SAME_TODAY), *SAME_TODAY)
    assert same.heading.title == "Since last time every comparable answer stayed the same"
    assert "2 answers stayed the same." in texts(same) or "Two answers stayed the same." in texts(
        same
    )


def test_a_score_that_rose_or_fell_says_by_how_much() -> None:
    rose = texts(chapter_of(an_assessment(*answered(restore=0)), *answered(restore=3)))
    fell = texts(chapter_of(an_assessment(*answered(restore=3)), *answered(restore=0)))
    assert rose[0].endswith("+50")
    assert fell[0].endswith("−50")


def test_states_other_than_an_option_are_named() -> None:
    bank = replace(NEW, common=replace(NEW.common, not_applicable="N/A", dont_know="DK"))
    later = an_assessment(
        an_answer("restore", DONT_KNOW), an_answer("offsite", NOT_APPLICABLE, reason="None.")
    )
    found = compare(dated(OLD, an_assessment(*SAME_TODAY)), dated(bank, later))
    chapter = compared(replace(material_for(bank, later), comparison=found))
    assert chapter is not None
    assert "Restore | Something is done | DK" in texts(chapter)
    assert "Offsite | Enough is done | N/A" in texts(chapter)


def test_an_answer_only_carried_forward_is_said() -> None:
    later = an_answer("restore", 2, to_confirm=True)
    said = texts(chapter_of(an_assessment(*answered(restore=1)), later))
    assert any("from the previous audit" in text for text in said)


def test_steps_done_in_between_are_named_with_what_shows_it() -> None:
    ticks = {
        StepId(key): StepTracking(status=StepStatus.DONE)
        for key in ("offsite-start", "gone-start", "restore-find-out")
    }
    before = replace(an_assessment(*answered(restore=1, offsite=0)), tracking=ticks)
    said = texts(chapter_of(before, *answered(restore=2, offsite=0)))
    assert "Four steps were taken" in said
    assert "Do restore-start: the answer got better" in said
    assert "Do offsite-start: ticked, the answer does not show it yet" in said
    assert "Do gone-start: ticked, the answer does not show it yet" in said
    assert "Find out: Restore: ticked, the answer does not show it yet" in said


def test_both_days_are_named() -> None:
    before = replace(an_assessment(*SAME_TODAY), started_at=datetime(2025, 11, 4, tzinfo=UTC))
    intro = chapter_of(before, *SAME_TODAY).heading.intro
    assert intro.startswith("The self-audit of 4 November 2025 beside that of 2 November 2026.")


def test_two_of_one_day_are_told_apart() -> None:
    before = replace(an_assessment(*SAME_TODAY), started_at=datetime(2026, 11, 2, 6, tzinfo=UTC))
    intro = chapter_of(before, *SAME_TODAY).heading.intro
    assert intro.startswith(
        "The self-audit of 2 November 2026 (the earlier one)"
        " beside that of 2 November 2026 (the later one)."
    )


def test_what_was_open_before_is_named() -> None:
    bank = replace(NEW, common=replace(NEW.common, unanswered="Not yet"))
    later = an_assessment(*answered(restore=1, offsite=1))
    found = compare(dated(OLD, an_assessment(*answered(restore=1))), dated(bank, later))
    chapter = compared(replace(material_for(bank, later), comparison=found))
    assert chapter is not None
    assert "Offsite | Not yet | Something is done" in texts(chapter)
    assert QuestionId("offsite") in later.answers
