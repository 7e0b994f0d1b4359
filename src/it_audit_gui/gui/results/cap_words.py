"""What limits a section, in words."""

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words import score_words


class CapWords(QObject):
    """Words for caps; a class, since only those are translated in the plural."""

    def sentence(self, score: Score, bank: Questionnaire) -> str:
        """The limit of a capped score and every answer behind it, to stand behind its finding.

        Said as the cause only where the score would be higher without it.
        """
        limit = formats.points(min(cap.limit for cap in score.caps))
        takes = score_words.takes_points(score)
        if len(score.caps) == 1 and not takes:
            words = self.tr("Cannot rise above %1 as long as this is not in order.")
            return fill(words, limit)
        shorts = (bank.by_id[cap.question].texts.short for cap in score.caps)
        quoted = [fill(self.tr("‘%1’", "a question"), short) for short in shorts]
        questions = QLocale().createSeparatedList(quoted)
        if takes:
            return fill(self.tr("Limited to %1 by %2."), limit, questions)
        words = self.tr("Cannot rise above %1 as long as %2 is not in order.", "", len(quoted))
        return fill(words, limit, questions)
