from dataclasses import replace

from it_audit_gui.report.chapters import QuestionSources, Source
from it_audit_gui.report.parts.sources import sources
from tests.builders import a_question, a_questionnaire
from tests.report.sample import material_of

FRAMEWORKS = {"cyfun": ("CyFun", "2025"), "cis": ("CIS Controls", "8.1")}


def test_references_are_grouped_by_framework_with_ids_only() -> None:
    referring = replace(
        a_question("restore"), references=("cis:11.5", "cyfun:PR.DS-11.2", "cis:11.1")
    )
    bank = replace(a_questionnaire(referring, a_question("offsite")), frameworks=FRAMEWORKS)
    chapter = sources(material_of(bank))
    assert chapter.heading.title == "1 of the 2 questions rest on a recognised framework"
    assert chapter.questions == (
        QuestionSources(
            question="Restore",
            sources=(
                Source(name="CyFun 2025", ids="PR.DS-11.2"),
                Source(name="CIS Controls 8.1", ids="11.5, 11.1"),
            ),
        ),
    )


def test_the_publishers_are_not_made_to_vouch_for_it() -> None:
    assert (
        "neither approved by nor affiliated with"
        in sources(material_of(a_questionnaire(a_question()))).heading.intro
    )
