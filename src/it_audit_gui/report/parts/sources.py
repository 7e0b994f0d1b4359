"""References to frameworks: ids only, their texts belong to their publishers."""

from collections.abc import Iterator

from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.report.chapters import QuestionSources, Source, SourcesChapter
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Heading


def sources(material: Material) -> SourcesChapter:
    """Each question with its references, grouped by framework in bank order."""
    referring = [question for question in material.questionnaire.questions if question.references]
    return SourcesChapter(
        heading=Heading(
            id="sources",
            label=material.phrases.say("references.label"),
            title=material.phrases.portion(
                "references.title", len(referring), len(material.questionnaire.questions)
            ),
            intro=material.phrases.say("references.intro"),
        ),
        questions=tuple(
            QuestionSources(
                question=question.texts.short, sources=tuple(_grouped(material, question))
            )
            for question in referring
        ),
    )


def _grouped(material: Material, question: Question) -> Iterator[Source]:
    """The references as the bank writes them are ``prefix:id``."""
    ids: dict[str, list[str]] = {}
    for reference in question.references:
        prefix, _, item = reference.partition(":")
        ids.setdefault(prefix, []).append(item)
    for prefix, (framework, edition) in material.questionnaire.frameworks.items():
        if prefix in ids:
            name = material.phrases.say("references.framework", name=framework, edition=edition)
            yield Source(name=name, ids=", ".join(ids[prefix]))
