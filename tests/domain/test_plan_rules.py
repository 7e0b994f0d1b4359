"""METHODOLOGY 4, what a plan must hold: on the shipped bank, whatever the answers."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.ladders import ladders_of
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.domain.what_if import what_if
from tests.builders import DAY
from tests.domain.random_audits import BANK, assessments

NOISE = 1e-6
CAPACITIES = st.builds(
    CapacityEntry,
    days_per_month=st.sampled_from([0, 0.5, 2, 5]),
    budget_year=st.sampled_from([0, 500, 4000, 20000]),
)
_STATUSES = st.sampled_from([StepStatus.DONE, StepStatus.DROPPED, StepStatus.PLANNED])
TRACKINGS: st.SearchStrategy[dict[StepId, StepTracking]] = st.dictionaries(
    st.sampled_from([*BANK.steps, *(StepId(f"{key}-find-out") for key in BANK.by_id)]),
    st.builds(StepTracking, status=_STATUSES, reason=st.just("Too dear")),
    max_size=12,
)


@st.composite
def planned(draw: st.DrawFn) -> tuple[Assessment, Evaluation]:
    assessment = replace(draw(assessments()), capacity=draw(CAPACITIES), tracking=draw(TRACKINGS))
    return assessment, evaluate(BANK, assessment, DAY)


@given(planned())
def test_what_is_needed_stands_before_what_needs_it(case: tuple[Assessment, Evaluation]) -> None:
    _, found = case
    order = [item.step.id for item in found.plan.steps]
    by_rank = sorted(found.plan.steps, key=lambda item: item.step.rank)

    for item in found.plan.steps:
        assert all(order.index(key) < order.index(item.step.id) for key in item.after)
    ranked = [item.step.id for item in by_rank]
    for item in by_rank:
        assert all(ranked.index(key) < ranked.index(item.step.id) for key in item.after)


@given(planned())
def test_only_the_red_section_rule_exceeds_days_and_money_and_says_by_how_much(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    first, *others = found.plan.windows
    assert all(window.days_over <= NOISE for window in others)
    forced = sum(item.own_days for item in first.steps if item.required)
    spent = sum(item.money for item in first.steps if item.required)
    assert first.days_limit is not None
    assert first.days_over <= max(0, forced - first.days_limit) + NOISE
    assert first.own_days <= first.days_limit + first.days_over + NOISE
    assert found.plan.budget_over <= max(0, spent - found.plan.budget_limit) + NOISE
    assert not any(item.required for window in others for item in window.steps)


@given(planned())
def test_every_red_section_has_a_step_in_the_first_window(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    first = {item.step.question for item in found.plan.windows[0].steps}
    waiting = {item.step.question for item in found.plan.waiting}
    ahead = {item.step.question for item in found.plan.steps}
    for key, part in found.sections.items():
        red = part.score.score is not None and BANK.band(part.score.score).floor == 0
        of_section = {question.id for question in BANK.by_section[key]}
        knocked = {cap.question for cap in part.score.caps}
        assert knocked & ahead - waiting <= first
        if (red or knocked) and of_section & ahead:
            assert of_section & first or knocked & waiting


@given(planned())
def test_a_step_stands_once_and_every_gap_is_planned_waiting_or_dropped(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    plan = found.plan
    ids = [item.step.id for item in [*plan.steps, *plan.waiting]] + list(plan.dropped)
    assert len(ids) == len(set(ids))
    questions = {BANK.steps[key][0].id for key in ids if key in BANK.steps}
    questions |= {item.step.question for item in plan.steps}
    unknown = {key for key, item in found.standings.items() if item.unknown}
    assert {item.question for item in found.findings} <= questions | unknown
    assert [item.step.rank for item in sorted(plan.steps, key=lambda i: i.step.rank)] == list(
        range(1, len(plan.steps) + 1)
    )


@given(planned())
def test_a_projection_is_never_below_the_present_nor_below_the_one_before(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    stages = [stage.id for stage in BANK.stages]
    score, index, reached = found.overall.low, found.planning_index.low, found.stage.number
    for window in found.plan.windows:
        ahead = window.projection
        for new, old in ((ahead.score, score), (ahead.planning_index, index)):
            assert (new is None) == (old is None)
            assert new is None or old is None or new >= old
        assert stages.index(ahead.stage.id) + 1 >= reached
        score, index, reached = ahead.score, ahead.planning_index, stages.index(ahead.stage.id) + 1


@given(planned())
def test_a_projection_is_what_its_steps_would_lead_to(case: tuple[Assessment, Evaluation]) -> None:
    assessment, found = case
    chosen = [item.step.id for item in found.plan.waiting]
    for window in found.plan.windows:
        chosen += [item.step.id for item in window.steps]
        # A done step may stand above others: what lies below it was passed by.
        ladders = ladders_of(BANK, found.standings)
        below = [
            rung.id
            for key in chosen
            for rung in ladders.by_question[ladders.rungs[key].question]
            if rung.to <= ladders.rungs[key].to
        ]
        joint = what_if(BANK, assessment, below, DAY).evaluation
        assert window.projection.score == joint.overall.low
        assert window.projection.planning_index == joint.planning_index.low
        assert window.projection.stage == joint.stage.stage


@given(assessments(), CAPACITIES, TRACKINGS)
def test_identical_input_gives_an_identical_plan(
    assessment: Assessment, capacity: CapacityEntry, tracking: dict[StepId, StepTracking]
) -> None:
    planned_for = replace(assessment, capacity=capacity, tracking=tracking)
    backwards = replace(
        planned_for,
        answers=dict(list(assessment.answers.items())[::-1]),
        tracking=dict(list(tracking.items())[::-1]),
    )
    one, other = (evaluate(BANK, item, DAY) for item in (planned_for, backwards))
    assert (one.plan, one.route, one.steps) == (other.plan, other.route, other.steps)


@given(assessments(complete=True))
def test_the_cheapest_steps_lead_to_the_next_stage(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    after = what_if(BANK, assessment, found.route.steps, DAY).evaluation

    assert not found.route.answers_first
    if found.stage.following is not None:
        assert after.stage.number > found.stage.number
    else:
        assert found.route.steps == ()


@given(assessments(complete=True))
def test_the_whole_plan_reaches_the_next_stage(assessment: Assessment) -> None:
    found = evaluate(BANK, assessment, DAY)
    last = found.plan.windows[-1].projection

    if found.stage.following is not None:
        assert [stage.id for stage in BANK.stages].index(last.stage.id) >= found.stage.number
