"""A score in words and in the figures a chart needs."""

from it_audit_gui.domain.points import whole
from it_audit_gui.domain.scoring import Score
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Level, ScoreView


def score_view(material: Material, score: Score) -> ScoreView:
    """The score as read and drawn; a dash where nothing applies."""
    if score.score is None or score.low is None or score.high is None or score.raw is None:
        return _no_score(material)
    low, high = whole(score.low), whole(score.high)
    band = material.band(score.low, score.high)
    return ScoreView(
        shown=score_range(material, low, high, "scores.shown"),
        sentence=_sentence(material, low, high, band),
        low=low,
        high=high,
        raw=whole(score.raw) if takes_points(score) else None,
        cap=_cut_at(score),
        band=band,
        confidence=material.formats.percent(score.confidence or 0),
        proof=material.formats.percent(score.proof or 0),
    )


def limit_of(score: Score) -> int | None:
    """Where the caps of a score lie, in whole points; none without caps."""
    return whole(min(cap.limit for cap in score.caps)) if score.caps else None


def takes_points(score: Score) -> bool:
    """Whether a cap is the cause of the score: without it there would be more."""
    limit = limit_of(score)
    return limit is not None and score.raw is not None and whole(score.raw) > limit


def is_settled(score: Score) -> bool:
    """Whether the score reads as one figure: no open question can change it."""
    return whole(score.low or 0) == whole(score.high or 0)


def _cut_at(score: Score) -> int | None:
    """The cap, where it cuts the score or the high end of its range."""
    limit = limit_of(score)
    reached = any((score.high or 0) >= cap.limit for cap in score.caps)
    return limit if takes_points(score) or (reached and score.low != score.high) else None


def score_range(material: Material, low: int, high: int, key: str) -> str:
    """One figure, or two while questions are open."""
    formats = material.formats
    if low == high:
        return material.phrases.say(f"{key}.closed", score=formats.number(low))
    return material.phrases.say(f"{key}.range", low=formats.number(low), high=formats.number(high))


def _sentence(material: Material, low: int, high: int, band: Level | None) -> str:
    figures = score_range(material, low, high, "scores.of")
    if band is None:
        return material.phrases.say("scores.without_band", score=figures)
    return material.phrases.say("scores.with_band", score=figures, band=band.name)


def _no_score(material: Material) -> ScoreView:
    dash = material.phrases.say("scores.dash")
    return ScoreView(
        shown=dash,
        sentence=material.phrases.say("scores.no_score"),
        low=None,
        high=None,
        raw=None,
        cap=None,
        band=None,
        confidence=dash,
        proof=dash,
    )
