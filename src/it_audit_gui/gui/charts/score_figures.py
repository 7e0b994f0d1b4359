"""The figures of the charts as rows of a table."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.questionnaire import Section
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.words import score_words

_NONE = "–"
Row = tuple[str, ...]


class ScoreFigures(QObject):
    """Headings and rows in the words of the window; a class, since only those are translated."""

    def overall_headings(self) -> Row:
        """Above the rows of the whole score."""
        return self.tr("Figure"), self.tr("Value")

    def overall(self, view: View) -> list[Row]:
        """The whole score, one figure a row."""
        score = view.evaluation.overall
        remaining = len(view.evaluation.open_questions)
        rows = [
            (self.tr("Score out of 100"), score_words.number(score) or _NONE),
            (self.tr("Level"), _level(view, score)),
            (self.tr("Open questions"), str(remaining)),
            *self.shares(score),
        ]
        limit, earned = _limit(view, score)
        if limit != _NONE:
            rows += [(self.tr("Limited to"), limit), (self.tr("Without the limit"), earned)]
        return rows

    def share_headings(self) -> Row:
        """Above the rows of certainty and proof."""
        return self.tr("Figure"), self.tr("Share")

    def shares(self, score: Score) -> list[Row]:
        """How much is known for sure, and how much is proven."""
        return [
            (self.tr("Confidence"), score_words.share(score.confidence)),
            (self.tr("Proven"), score_words.share(score.proof)),
        ]

    def brief_headings(self) -> Row:
        """Above the sections where there is little room."""
        return self.tr("Section"), self.tr("Score"), self.tr("Open"), self.tr("Limit")

    def brief(self, view: View) -> list[Row]:
        """The sections in little room."""
        return [(row[0], row[1], row[3], row[4]) for row in self.sections(view)]

    def section_headings(self) -> Row:
        """Above the sections."""
        return (
            self.tr("Section"),
            self.tr("Score"),
            self.tr("Level"),
            self.tr("Open"),
            self.tr("Limit"),
            self.tr("Without the limit"),
        )

    def sections(self, view: View) -> list[Row]:
        """One section a row, with the figures of its bar."""
        return [self._section(view, section) for section in view.questionnaire.sections]

    def _section(self, view: View, section: Section) -> Row:
        part = view.evaluation.sections[section.id]
        number = score_words.number(part.score) or _NONE
        still_open = str(part.applicable - part.answered)
        level = _level(view, part.score)
        return (section.name, number, level, still_open, *_limit(view, part.score))


def _level(view: View, score: Score) -> str:
    """The name of the band, once it is certain."""
    if score.low is None or not score_words.is_closed(score):
        return _NONE
    return view.questionnaire.band(score.low).name


def _limit(view: View, score: Score) -> tuple[str, str]:
    """Where a cap holds the score, and what was earned without it."""
    value = score_words.bar_value(score, view.questionnaire)
    if value is None or value.cap is None:
        return _NONE, _NONE
    earned = _NONE if value.earned is None else formats.points(value.earned)
    return formats.points(value.cap), earned
