"""METHODOLOGY 4, what a plan must hold: on the shipped bank, whatever the answers."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.ladders import ladders_of
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.domain.trial import trial
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
# Past, in each window, at its very end, and beyond the last one.
_DAYS = st.sampled_from([-40, 0, 20, 30, 60, 92, 200, 365, 1000])
_DUE = st.none() | _DAYS.map(lambda days: DAY + timedelta(days=days))
TRACKINGS: st.SearchStrategy[dict[StepId, StepTracking]] = st.dictionaries(
    st.sampled_from([*BANK.steps, *(StepId(f"{key}-find-out") for key in BANK.by_id)]),
    st.builds(StepTracking, status=_STATUSES, reason=st.just("Too dear"), due=_DUE),
    max_size=12,
)


@st.composite
def planned(draw: st.DrawFn) -> tuple[Assessment, Evaluation]:
    assessment = replace(draw(assessments()), capacity=draw(CAPACITIES), tracking=draw(TRACKINGS))
    return assessment, evaluate(BANK, assessment, DAY)


def fixed(plan: Plan) -> set[StepId]:
    """What the room does not place: required, dated, or brought along by what is dated."""
    items = {item.step.id: item for item in plan.steps}
    found: set[StepId] = set()
    waiting = [key for key, item in items.items() if item.required or item.tracking.due]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(items[key].after)
    return found


@given(planned())
def test_what_is_needed_stands_before_what_needs_it(case: tuple[Assessment, Evaluation]) -> None:
    _, found = case
    order = [item.step.id for item in found.plan.steps]
    by_rank = sorted(found.plan.steps, key=lambda item: item.step.rank)

    for item in found.plan.steps:
        late = {key for key in item.after if order.index(key) > order.index(item.step.id)}
        assert late == set(item.held_up_by)
        assert not late or item.tracking.due is not None
    ranked = [item.step.id for item in by_rank]
    for item in by_rank:
        assert all(ranked.index(key) < ranked.index(item.step.id) for key in item.after)


@given(planned())
def test_only_the_red_section_rule_and_dates_exceed_days_and_money_and_it_says_by_how_much(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    plan, kept = found.plan, fixed(found.plan)
    *windows, _ = plan.windows
    for window in windows:
        assert window.days_limit is not None
        forced = sum(item.own_days for item in window.steps if item.step.id in kept)
        assert window.days_over <= max(0, forced - window.days_limit) + NOISE
        assert window.own_days <= window.days_limit + window.days_over + NOISE
    spent = sum(item.money for item in plan.steps if item.step.id in kept)
    assert plan.budget_over <= max(0, spent - plan.budget_limit) + NOISE


@given(planned())
def test_every_red_section_has_a_step_in_the_first_window_whatever_its_date(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    month, *others = found.plan.windows
    required = {item.step.question for item in month.steps if item.required}
    waiting = {item.step.question for item in found.plan.waiting}
    ahead = {item.step.question for item in found.plan.steps}
    for key, part in found.sections.items():
        red = part.score.score is not None and BANK.band(part.score.score).floor == 0
        of_section = {question.id for question in BANK.by_section[key]}
        knocked = {cap.question for cap in part.score.caps}
        assert knocked & ahead - waiting <= required
        if (red or knocked) and of_section & ahead:
            assert of_section & required or knocked & waiting
    assert not any(item.required for window in others for item in window.steps)


@given(planned())
def test_a_step_stands_elsewhere_than_its_date_only_by_the_red_section_rule_which_is_said(
    case: tuple[Assessment, Evaluation],
) -> None:
    _, found = case
    month = found.plan.windows[0]
    for window in found.plan.windows:
        for item in window.steps:
            due = item.tracking.due
            late = due is not None and window.until is not None and due > window.until
            assert item.kept_first == late
            assert not late or (item.required and window is month)


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
    ladders = ladders_of(BANK, found.standings)
    # A done step may stand above others: what lies below it was passed by.
    chosen = [
        rung.id
        for item in found.plan.waiting
        for rung in ladders.by_question[item.step.question]
        if rung.to <= ladders.rungs[item.step.id].to
    ]
    for window in found.plan.windows:
        chosen += [item.step.id for item in window.steps]
        joint = what_if(BANK, assessment, chosen, DAY).evaluation
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


@given(planned())
def test_a_trial_with_everything_kept_is_the_plan_itself(
    case: tuple[Assessment, Evaluation],
) -> None:
    assessment, found = case
    kept = trial(BANK, assessment, found.plan, (), DAY)
    assert [(item.score, item.stage) for item in kept] == [
        (window.projection.score, window.projection.stage) for window in found.plan.windows
    ]
