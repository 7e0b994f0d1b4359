"""What the page concludes: the title, and a sentence for each section."""

from PySide6.QtCore import QCoreApplication

from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import SectionId
from it_audit_gui.domain.questionnaire import Question, Section, Severity
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.results.cap_words import CapWords
from it_audit_gui.gui.words import score_words

_ORDER = tuple(reversed(Severity))


def headline(view: View) -> str:
    """The conclusion about all sections; the title of the page."""
    score = view.evaluation.overall
    if score.low is None or score.high is None or not score_words.is_known(score):
        return QCoreApplication.translate("conclusions", "There is no score yet")
    if not score_words.is_closed(score):
        low, high = formats.points(score.low), formats.points(score.high)
        return fill(
            QCoreApplication.translate("conclusions", "Your score lies between %1 and %2"),
            low,
            high,
        )
    return _comparison(view)


def _comparison(view: View) -> str:
    scored = sorted(_scored(view), key=lambda pair: pair[1])
    bands = {view.questionnaire.band(score).name for _, score in scored}
    if len(bands) == 1:
        return fill(
            QCoreApplication.translate("conclusions", "Every section scores ‘%1’"), bands.pop()
        )
    worst, best = scored[0][0].name, scored[-1][0].name
    return fill(
        QCoreApplication.translate("conclusions", "%1 needs attention first, %2 is strongest"),
        worst,
        best,
    )


def _scored(view: View) -> list[tuple[Section, float]]:
    sections = view.evaluation.sections
    found = ((section, sections[section.id].score.low) for section in view.questionnaire.sections)
    return [(section, score) for section, score in found if score is not None]


def of_section(view: View, section: SectionId) -> str:
    """The one thing to know about a section, with every answer that limits it."""
    part = view.evaluation.sections[section]
    if not part.applicable:
        return QCoreApplication.translate("conclusions", "Does not apply to your firm")
    findings = worst_first(view, section)
    if part.score.caps:
        cap = CapWords().sentence(part.score, view.questionnaire)
        if findings[0].unknown and score_words.takes_points(part.score):
            return cap  # a don't know says no more than the name of its question, which is in it
        return f"{conclusion(view, findings[0])}. {cap}"
    if findings:
        return conclusion(view, findings[0])
    if part.answered < part.applicable:
        return score_words.to_go(part.applicable - part.answered)
    return _strength(view, section)


def worst_first(view: View, section: SectionId | None = None) -> list[Finding]:
    """Findings from the most to the least serious, the heaviest question first."""
    by_id = view.questionnaire.by_id
    found = [f for f in view.evaluation.findings if section in (None, f.section)]
    return sorted(
        found, key=lambda f: (_ORDER.index(f.severity), f.unknown, -by_id[f.question].weight)
    )


def conclusion(view: View, finding: Finding) -> str:
    """What an answer below its target means, in the bank's words."""
    texts = view.questionnaire.by_id[finding.question].texts
    if finding.option is None:
        return fill(
            QCoreApplication.translate("conclusions", "%1: this is still to be found out"),
            texts.short,
        )
    return texts.findings[finding.option]


def score_of(view: View, section: SectionId) -> Score:
    """The score of a section."""
    return view.evaluation.sections[section].score


def _strength(view: View, section: SectionId) -> str:
    """The best answer to the heaviest question; every section without findings has one."""
    best: list[Question] = [
        item.question
        for item in view.evaluation.standings.values()
        if item.question.section == section and item.answered and item.credit == 1
    ]
    if not best:
        return QCoreApplication.translate("conclusions", "Everything reaches its target")
    return max(best, key=lambda question: question.weight).texts.strength
