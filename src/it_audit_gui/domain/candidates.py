"""Which steps are to be planned, in which order, and which must come first (METHODOLOGY 4)."""

from collections.abc import Iterable

from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import SectionId, StepId
from it_audit_gui.domain.ladders import Ladders
from it_audit_gui.domain.ranking import RankedRung, Ranking
from it_audit_gui.domain.tracking import UNTRACKED, StepStatus, StepTracking, Tracking
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """The steps to plan, best first, what is needed before what needs it.

    ``waiting`` are done and await their answer; ``dropped`` are left out: dropped themselves, or
    out of reach without a dropped step of the same question.
    """

    ranked: tuple[RankedRung, ...]
    waiting: tuple[RankedRung, ...]
    dropped: tuple[StepId, ...]


def candidates_of(
    ranking: Ranking, findings: Iterable[Finding], route: Iterable[StepId], tracking: Tracking
) -> Candidates:
    """Every gap up to its target, and what the next stage needs besides."""
    ladders, by_id = ranking.ladders, ranking.questionnaire.by_id
    wanted = [
        rung.id
        for finding in findings
        for rung in ladders.up_to(finding.question, by_id[finding.question].target)
    ]
    chosen = ladders.in_order([*wanted, *route])
    done = _with_status(StepStatus.DONE, chosen, tracking)
    dropped = _out_of_reach(ladders, _with_status(StepStatus.DROPPED, chosen, tracking))
    settled = _below(ladders, done)
    order = ranking.best_first(key for key in chosen if key not in dropped | settled)
    return Candidates(
        ranked=tuple(item for item in order if item.rung.id not in done),
        waiting=tuple(item for item in order if item.rung.id in done),
        dropped=tuple(key for key in chosen if key in dropped and key not in settled),
    )


def required_of(
    candidates: Candidates, ranking: Ranking, red: Iterable[SectionId]
) -> frozenset[StepId]:
    """The red-section rule: what the first window holds whatever the capacity.

    One lifting step for each active knock-out; for a red section without one, its best-ranked
    step; each with all it needs. Where the answer is not known, finding out is the lifting step.
    """
    by_id, standings = ranking.questionnaire.by_id, ranking.standings
    section_of = {item.rung.id: by_id[item.rung.question].section for item in candidates.ranked}
    seen = {item.rung.question for item in candidates.waiting}
    helped = {by_id[key].section for key in seen if standings[key].knocked_out}
    found: list[StepId] = []
    for item in candidates.ranked:
        if item.rung.question not in seen and standings[item.rung.question].knocked_out:
            found.append(item.rung.id)
            helped.add(section_of[item.rung.id])
        seen.add(item.rung.question)
    best = {section: key for key, section in reversed(section_of.items())}
    found += [best[section] for section in red if section in best and section not in helped]
    return frozenset(ranking.ladders.in_order(found)) & section_of.keys()


def status_of(step: StepId, tracking: Tracking) -> StepTracking:
    """What is known of a step; open where nothing is."""
    return tracking.get(step, UNTRACKED)


def _with_status(status: StepStatus, steps: Iterable[StepId], tracking: Tracking) -> set[StepId]:
    return {key for key in steps if status_of(key, tracking).status is status}


def _out_of_reach(ladders: Ladders, dropped: set[StepId]) -> set[StepId]:
    """Dropped improvements and those above them; without finding out one can still improve."""
    found = set(dropped)
    for key in dropped:
        rung = ladders.rungs[key]
        ladder = ladders.by_question[rung.question]
        if rung.step is not None:
            found |= {above.id for above in ladder[ladder.index(rung) :]}
    return found


def _below(ladders: Ladders, done: set[StepId]) -> set[StepId]:
    """What a done step makes pointless: the rungs below it."""
    found: set[StepId] = set()
    for key in done:
        ladder = ladders.by_question[ladders.rungs[key].question]
        found |= {below.id for below in ladder[: ladder.index(ladders.rungs[key])]}
    return found
