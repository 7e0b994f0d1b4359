"""Findings per section, the most serious first."""

from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.questionnaire import Section, Severity
from it_audit_gui.report.chapters import FindingGroup, FindingsChapter, FindingView
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.testimony import proof_state, spoken_answer
from it_audit_gui.report.pieces import Heading
from it_audit_gui.report.user_text import plain

_SERIOUS = list(reversed(Severity))


def gaps(material: Material) -> FindingsChapter:
    """Every finding under its section; no sections where the title says that there are none."""
    sections = material.questionnaire.sections if material.evaluation.findings else ()
    return FindingsChapter(
        heading=Heading(
            id="findings",
            label=material.phrases.say("findings.label"),
            title=_title(material),
        ),
        groups=tuple(_group(material, section) for section in sections),
    )


def _title(material: Material) -> str:
    findings = material.evaluation.findings
    if not findings:
        empty = not material.evaluation.answered
        return material.phrases.say("findings.title.not_yet" if empty else "findings.title.none")
    total = material.phrases.counted("findings.title.total", len(findings))
    critical = sum(finding.severity is Severity.CRITICAL for finding in findings)
    if not critical:
        return total
    name = material.questionnaire.severities[Severity.CRITICAL].lower()
    part = material.phrases.counted("findings.title.critical", critical, severity=name)
    return material.phrases.say("findings.title.both", total=total, critical=part)


def _group(material: Material, section: Section) -> FindingGroup:
    found = [item for item in material.evaluation.findings if item.section == section.id]
    found.sort(
        key=lambda item: (
            _SERIOUS.index(item.severity),
            -material.question(item.question).weight,
            material.numbers[item.question],
        )
    )
    return FindingGroup(
        section=section.name,
        findings=tuple(_view(material, finding) for finding in found),
        empty="" if found else _empty(material, section),
    )


def _empty(material: Material, section: Section) -> str:
    part = material.evaluation.sections[section.id]
    if not part.applicable:
        return material.phrases.say("findings.empty.not_applicable")
    return material.phrases.say("findings.empty.met" if part.answered else "findings.empty.open")


def _view(material: Material, finding: Finding) -> FindingView:
    standing = material.evaluation.standings[finding.question]
    answer, texts = standing.answer, standing.question.texts
    assert answer is not None, finding.question  # noqa: S101 - a finding has an answer
    limit = material.formats.number(material.questionnaire.scoring.cap)
    return FindingView(
        id=finding.question,
        title=material.conclusion(standing),
        severity=material.severity(finding.severity),
        knock_out=material.phrases.say("findings.knock_out", cap=limit)
        if finding.knock_out
        else "",
        answer=spoken_answer(material, standing),
        proof=proof_state(material, standing),
        note=plain(answer.note),
        why=texts.why,
        step=material.mention(material.steps[finding.question]),
    )
