import pytest

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.scoring import NO_SCORE, Cap, Score
from it_audit_gui.report.parts.score_views import score_view
from it_audit_gui.report.pieces import Level, ScoreView
from tests.builders import a_question, a_questionnaire
from tests.report.sample import material_of

MATERIAL = material_of(a_questionnaire(a_question("restore")))


def seen(
    low: float, high: float, *, raw: float | None = None, cap: float | None = None
) -> ScoreView:
    caps = () if cap is None else (Cap(question=QuestionId("restore"), limit=cap),)
    score = Score(
        score=low,
        raw=low if raw is None else raw,
        low=low,
        high=high,
        confidence=80,
        proof=0.2,
        caps=caps,
    )
    return score_view(MATERIAL, score)


def test_a_settled_score_is_one_figure_with_its_band() -> None:
    view = seen(44.5, 44.5)
    assert (view.shown, view.sentence) == ("45", "45 out of 100: vulnerable")
    assert view.band == Level(id="vulnerable", name="vulnerable")
    assert (view.confidence, view.proof) == ("80%", "1%")


def test_an_open_score_is_two_figures() -> None:
    view = seen(38.4, 72)
    assert (view.shown, view.sentence) == ("between 38 and 72", "between 38 and 72 out of 100")
    assert (view.low, view.high, view.band) == (38, 72, None)


@pytest.mark.parametrize(("low", "high", "band"), [(39.5, 59.4, "vulnerable"), (39.4, 59.4, None)])
def test_both_ends_round_into_the_same_band_before_it_has_a_name(
    low: float, high: float, band: str | None
) -> None:
    view = seen(low, high)
    assert (view.band.id if view.band else None) == band


@pytest.mark.parametrize(
    ("raw", "shown"), [(58.0, (39, 58)), (39.3, (None, None)), (20.0, (None, None))]
)
def test_a_cap_is_drawn_where_it_takes_points_away(
    raw: float, shown: tuple[int | None, int | None]
) -> None:
    low = min(raw, 39)
    view = seen(low, low, raw=raw, cap=39)
    assert (view.cap, view.raw) == shown


@pytest.mark.parametrize(("high", "cap"), [(39, 39), (38.6, None)])
def test_a_cap_is_drawn_where_it_cuts_the_range(high: float, cap: int | None) -> None:
    view = seen(20, high, raw=20, cap=39)
    assert (view.cap, view.raw) == (cap, None)


def test_without_a_cap_nothing_is_taken_away() -> None:
    view = seen(30, 50, raw=45)
    assert (view.cap, view.raw) == (None, None)


def test_nothing_applicable_is_a_dash_and_a_sentence() -> None:
    view = score_view(MATERIAL, NO_SCORE)
    assert (view.shown, view.confidence, view.proof) == ("–", "–", "–")
    assert view.sentence == "No score: no question applies to you"
    assert (view.low, view.high, view.band, view.cap) == (None, None, None, None)
